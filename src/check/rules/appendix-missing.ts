/** An appendix that the text announces and the file does not have. */
import { MASK } from "../mask.ts";
import type { Rule } from "../types.ts";

const ANNOUNCED =
  /(?<!\p{L})(?:(?:có|kèm|kèm theo|theo|tại|trong|xem|gửi)\s+(?:các\s+|danh mục\s+)?phụ lục(?!\p{L})|phụ lục(?:\s+(?:[IVX]+|\d+))?\s+(?:kèm theo|đính kèm|gửi kèm))/iu;

export const appendixMissing: Rule = {
  id: "appendix-missing",
  severity: "warning",
  title: "Văn bản nói có phụ lục nhưng không thấy phụ lục",
  basis: "HD 05-HD/VPTW, mục phụ lục; NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.",
  examples: {
    bad: [
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết của Đảng (có phụ lục kèm theo).\n\n2. Kiểm tra việc thực hiện.",
    ],
    good: [
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết của Đảng.\n\n2. Kiểm tra việc thực hiện.",
      "Các xã thực hiện theo Phụ lục II Quyết định số 12/QĐ-UBND, ngày 05/3/2024 của Ủy ban nhân dân tỉnh.",
    ],
  },
  check({ doc, lines }) {
    if (doc.appendices.length > 0) return [];
    return lines.flatMap(({ path, zone, masked, text }) => {
      const found = zone === "body" || zone === "footnote" ? ANNOUNCED.exec(masked) : null;
      if (!found || isOfCitedText(masked.slice(found.index + found[0].length))) return [];
      return [
        {
          what: `Có nhắc “${found[0]}” nhưng tệp không có phụ lục nào.`,
          why: "Người nhận không có phần được nói tới.",
          fix: "Kèm phụ lục vào văn bản, hoặc bỏ lời dẫn này.",
          at: { path, start: found.index, end: Math.min(text.length, found.index + found[0].length) },
        },
      ];
    });
  },
};

/** A cited text has appendices of its own: `theo Phụ lục II Quyết định số …`. */
function isOfCitedText(after: string): boolean {
  return after.replace(/^\s*(?:[IVX]+|\d+)?,?\s*(?:của\s+|ban hành kèm theo\s+)?/u, "").startsWith(MASK);
}
