/** Page numbers: there, at the top, in the middle, in their size, not on page 1. */
import { onWholeFile } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { numberedHeader, pageNumberFaults } from "../form/page-number-faults.ts";
import { leastHeightMm } from "../form/paragraphs.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

export const formPageNumber: Rule = {
  id: "form-page-number",
  severity: "warning",
  title: "Số trang thiếu hoặc đặt khác quy định",
  basis: "HD 05-HD/VPTW, trang 28 và Phụ lục 2; NĐ 30/2020/NĐ-CP, Phụ lục I, mục I và mục V.",
  examples: {
    bad: [
      '<?word pages[0].titlePage=false?><document kind="huong-dan"><p>Nội dung.</p></document>',
      '<?word looks.page-number.size=12?><document kind="huong-dan"><p>Nội dung.</p></document>',
    ],
    good: ['<?word?><document kind="huong-dan"><p>Nội dung.</p></document>'],
  },
  check: onFile((file) => {
    const { form, look, lines } = file;
    const why = basisWords(form, [form.page.numberTopMm.source, form.looks["page-number"].source]);
    const at = onWholeFile(lines);
    const page = look.pages.find(numberedHeader);
    const header = page && numberedHeader(page);
    if (!header) {
      const [first] = look.pages;
      const isLonger = first && leastHeightMm(file) > first.heightMm - first.topMm - first.bottomMm;
      if (!isLonger) return [];
      const fix = "Trong Word: Insert, Page Number, Top of Page, số ở giữa; chọn Different First Page.";
      return [{ what: "Văn bản có nhiều trang mà không đánh số trang.", why, fix, at }];
    }
    const faults = pageNumberFaults(page, header, file);
    if (faults.length === 0) return [];
    const fix =
      "Sửa ở đầu trang (Insert, Header): số ở giữa, đúng cỡ chữ; chọn Different First Page để trang 1 không in số.";
    return [{ what: `Số trang ${faults.join("; ")}.`, why, fix, at }];
  }),
};
