/** A place and date line whose day or month was never filled in. */
import { isDraft } from "../draft.ts";
import type { Rule } from "../types.ts";

export const dateMissing: Rule = {
  id: "date-missing",
  severity: "warning",
  title: "Chưa ghi đủ ngày, tháng của văn bản",
  basis: "QĐ 399-QĐ/TW và HD 05-HD/VPTW; NĐ 30/2020/NĐ-CP, Điều 8: địa danh và ngày là thành phần bắt buộc.",
  examples: {
    bad: [
      "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 25/KH-SGDĐT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHải Phòng, ngày    tháng 02 năm 2027\n\nKẾ HOẠCH\nThực hiện công tác khoa giáo năm 2027",
    ],
    good: [
      "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 25/KH-SGDĐT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHải Phòng, ngày 15 tháng 02 năm 2027\n\nKẾ HOẠCH\nThực hiện công tác khoa giáo năm 2027",
    ],
  },
  check: (context) =>
    context.lines.flatMap(({ path, role, text }) => {
      if (role !== "place-date" || isDraft(context) || /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/u.test(text))
        return [];
      return [
        {
          what: "Dòng địa danh và ngày chưa đủ ngày, tháng, năm.",
          why: "Ngày của văn bản là ngày ký; thiếu ngày thì không xác định được hiệu lực.",
          fix: "Điền đủ ngày, tháng, năm trước khi phát hành.",
          at: { path, start: 0, end: text.length },
        },
      ];
    }),
};
