/** What the text ends with: a full stop, or the mark of the State's documents. */
import { spotOf } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

const TEXT = (text: string): string =>
  `<?word?><document kind="huong-dan"><p>${text}</p><signoff><recipients><line role="recipients-label">Nơi nhận:</line></recipients><signature><line role="authority">K/T TRƯỞNG BAN</line></signature></signoff></document>`;

/** Both marks, well written: how they may be miswritten is the business of end-mark. */
const MARK = /(?<=[^\s./])(?:\.\/\.|\.)?$/u;

export const formEndMark: Rule = {
  id: "form-end-mark",
  severity: "warning",
  title: "Dấu kết thúc nội dung khác quy định",
  basis: "HD 05-HD/VPTW, trang 12: dấu chấm; NĐ 30/2020/NĐ-CP, Phụ lục III: “./.”.",
  examples: { bad: [TEXT("Tổ chức thực hiện./.")], good: [TEXT("Tổ chức thực hiện.")] },
  check: onFile(({ form, lines }) => {
    const rule = form.body.end;
    const line = lines.findLast(({ zone }) => zone === "body");
    const text = line?.text.trimEnd() ?? "";
    const found = MARK.exec(text);
    const isEnded = line?.role === "body" || line?.role === "closing";
    if (!isEnded || !found || found[0] === rule.value || !lines.some(({ zone }) => zone === "signoff")) return [];
    return [
      {
        what: `Nội dung văn bản ${found[0] === "" ? "không có dấu kết thúc" : `kết thúc bằng “${found[0]}”`}; quy định “${rule.value}”.`,
        why: basisWords(form, [rule.source]),
        fix: `Kết thúc bằng “${rule.value}”.`,
        at: spotOf({ line, range: { start: found.index, end: text.length } }),
        edit: { replacement: rule.value },
      },
    ];
  }),
};
