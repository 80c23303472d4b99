/** An appendix whose title names the centre only, while it lists local texts too. */
import type { CheckedLine, Rule } from "../types.ts";

const CENTRE = /(?<!\p{L})trung ương(?!\p{L})/iu;
const LOCAL =
  /(?<!\p{L})(?:thành ủy|tỉnh ủy|thành uỷ|tỉnh uỷ|địa phương|tỉnh|thành phố|cấp ủy|cấp uỷ|các cấp|quận|huyện|xã|phường)(?!\p{L})/iu;

export const appendixTitleScope: Rule = {
  id: "appendix-title-scope",
  severity: "warning",
  title: "Tên phụ lục chỉ nói văn bản của Trung ương nhưng trong đó có văn bản của địa phương",
  basis: "Đối chiếu trong chính văn bản: tên phụ lục phải bao quát nội dung.",
  examples: {
    bad: [
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết (có phụ lục kèm theo).\n\nPHỤ LỤC\nCÁC NGHỊ QUYẾT CỦA TRUNG ƯƠNG\n\n1. Nghị quyết số 29-NQ/TW, ngày 04/11/2013 của Ban Chấp hành Trung ương.\n\n2. Nghị quyết số 07-NQ/TU, ngày 01/8/2022 của Ban Chấp hành Đảng bộ thành phố.",
    ],
    good: [
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết (có phụ lục kèm theo).\n\nPHỤ LỤC\nCÁC NGHỊ QUYẾT CỦA TRUNG ƯƠNG VÀ THÀNH ỦY\n\n1. Nghị quyết số 29-NQ/TW, ngày 04/11/2013 của Ban Chấp hành Trung ương.\n\n2. Nghị quyết số 07-NQ/TU, ngày 01/8/2022 của Ban Chấp hành Đảng bộ thành phố.",
    ],
  },
  check: ({ doc, lines }) =>
    doc.appendices.flatMap((_, index) => {
      const own = lines.filter(({ path }) => path.startsWith(`appendices[${index}]`));
      const titles = own.filter(({ role }) => role === "appendix-title");
      const [first] = titles;
      const title = titles.map(({ text }) => text).join(" ");
      const local = own.filter(isLocal);
      if (!first || local.length === 0 || !CENTRE.test(title) || LOCAL.test(title)) return [];
      return [
        {
          what: `Tên phụ lục chỉ nói Trung ương, nhưng ${local.map(({ where }) => where.replace(/^phụ lục[^,]*, /u, "")).join(", ")} là văn bản của địa phương.`,
          why: "Tên phụ lục phải bao quát mọi văn bản liệt kê ở dưới.",
          fix: "Thêm tên cấp địa phương vào tên phụ lục, hoặc tách thành nhóm riêng.",
          at: { path: first.path, start: 0, end: first.text.length },
        },
      ];
    }),
};

/** An entry of the list that is a text of a province or below: the tail of its symbol is not the centre's. */
function isLocal({ role, citations }: CheckedLine): boolean {
  const symbol = role === "appendix-attached" ? undefined : citations[0]?.parts.symbol;
  return symbol !== undefined && symbol !== null && /\/(?:TU|QU|HU|ThU|ĐU)$/u.test(symbol);
}
