/** Parts of the head of page 1 that are not there: organ, national title, number, place and date. */
import type { LineRole } from "../../tree/nodes.ts";
import type { Rule } from "../types.ts";

const PARTS: readonly (readonly [LineRole, string])[] = [
  ["organ", "tên cơ quan ban hành"],
  ["national", "tiêu đề (ĐẢNG CỘNG SẢN VIỆT NAM, hoặc Quốc hiệu)"],
  ["number", "số và ký hiệu"],
  ["place-date", "địa danh và ngày"],
];

export const letterheadMissing: Rule = {
  id: "letterhead-missing",
  severity: "warning",
  title: "Phần đầu văn bản thiếu tên cơ quan, tiêu đề, số và ký hiệu, hoặc địa danh và ngày",
  basis: "QĐ 399-QĐ/TW và HD 05-HD/VPTW; NĐ 30/2020/NĐ-CP, Điều 8: các thành phần thể thức chính.",
  examples: {
    bad: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2027\n\nThực hiện chương trình công tác, Đảng ủy hướng dẫn như sau:\n\nI. MỤC ĐÍCH\n\n1. Nâng cao nhận thức của cán bộ.",
    ],
    good: [
      "ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG\nĐẢNG ỦY PHƯỜNG NGÔ QUYỀN\n*\nSố 05-HD/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nPhường Ngô Quyền, ngày 15 tháng 01 năm 2027\n\nHƯỚNG DẪN\nCông tác khoa giáo năm 2027\n\nThực hiện chương trình công tác, Đảng ủy hướng dẫn như sau:",
    ],
  },
  check({ lines }) {
    const [first] = lines;
    const lacking = PARTS.filter(([role]) => !lines.some((line) => line.role === role)).map(([, words]) => words);
    if (!first || lacking.length === 0) return [];
    return [
      {
        what: `Phần đầu văn bản thiếu ${lacking.join(", ")}.`,
        why: "Đây là các thành phần thể thức bắt buộc.",
        fix: "Bổ sung theo mẫu; nếu tệp chép từ PDF thì đối chiếu với bản gốc.",
        at: { path: first.path, start: 0, end: first.text.length },
      },
    ];
  },
};
