/** A number line without its number: `Số: /KH-SGDĐT`. */
import { isDraft } from "../draft.ts";
import type { Rule } from "../types.ts";

export const numberMissing: Rule = {
  id: "number-missing",
  severity: "warning",
  title: "Chưa ghi số của văn bản",
  basis: "QĐ 399-QĐ/TW và HD 05-HD/VPTW; NĐ 30/2020/NĐ-CP, Điều 8: số và ký hiệu là thành phần bắt buộc.",
  examples: {
    bad: [
      "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: /KH-SGDĐT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHải Phòng, ngày 15 tháng 02 năm 2027\n\nKẾ HOẠCH\nThực hiện công tác khoa giáo năm 2027",
    ],
    good: [
      "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 25/KH-SGDĐT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHải Phòng, ngày 15 tháng 02 năm 2027\n\nKẾ HOẠCH\nThực hiện công tác khoa giáo năm 2027",
    ],
  },
  check: (context) =>
    context.lines.flatMap(({ path, role, text }) => {
      if (role !== "number" || isDraft(context) || /số\s*:?\s*\d/iu.test(text)) return [];
      return [
        {
          what: "Dòng số và ký hiệu chưa có số.",
          why: "Văn bản ban hành phải có số do văn thư cấp.",
          fix: "Điền số trước khi phát hành.",
          at: { path, start: 0, end: text.length },
        },
      ];
    }),
};
