/** Every appendix has a series of page numbers of its own. */
import { spotOf } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { numberedHeader } from "../form/page-number-faults.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

const APPENDIX =
  '<appendix id="a"><line role="appendix-label">Phụ lục</line><line role="appendix-title">DANH MỤC</line><p>Nội dung.</p></appendix>';

export const formAppendixPages: Rule = {
  id: "form-appendix-pages",
  severity: "warning",
  title: "Số trang của phụ lục chạy tiếp theo văn bản",
  basis: "HD 05-HD/VPTW, trang 28; NĐ 30/2020/NĐ-CP, Phụ lục I, mục III: số trang đánh riêng theo từng phụ lục.",
  examples: {
    bad: [`<?word pages.length=1?><document kind="huong-dan"><p>Kèm theo Phụ lục.</p>${APPENDIX}</document>`],
    good: [`<?word?><document kind="huong-dan"><p>Kèm theo Phụ lục.</p>${APPENDIX}</document>`],
  },
  check: onFile(({ form, look, lines, doc }) => {
    const rule = form.otherRules["appendixPageNumbers"];
    const first = lines.find(({ zone }) => zone === "appendix");
    const series = look.pages.slice(1).filter(({ firstNumber }) => firstNumber !== undefined).length;
    if (rule?.force !== "must" || !first || series >= doc.appendices.length || !look.pages.some(numberedHeader))
      return [];
    return [
      {
        what: "Số trang của phụ lục chạy tiếp theo số trang của văn bản.",
        why: `Số trang đánh riêng theo từng phụ lục. ${basisWords(form, [rule.source])}`,
        fix: "Trước mỗi phụ lục chèn Section Break (Next Page), rồi Format Page Numbers, Start at 1.",
        at: spotOf({ line: first }),
      },
    ];
  }),
};
