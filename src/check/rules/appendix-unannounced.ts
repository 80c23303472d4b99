/** An appendix that no word of the text points to. */
import type { Rule } from "../types.ts";

export const appendixUnannounced: Rule = {
  id: "appendix-unannounced",
  severity: "warning",
  title: "Có phụ lục nhưng trong văn bản không có lời dẫn",
  basis: "HD 05-HD/VPTW: văn bản có phụ lục phải có chỉ dẫn về phụ lục; NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.1.",
  examples: {
    bad: [
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết của Đảng.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu VPĐU.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nPHỤ LỤC\nDANH MỤC CÁC NGHỊ QUYẾT\n\n1. Nghị quyết về giáo dục.",
    ],
    good: [
      "I. NỘI DUNG\n\n1. Tuyên truyền các nghị quyết của Đảng (có phụ lục kèm theo).\n\nNơi nhận:\n- Các chi bộ,\n- Lưu VPĐU.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nPHỤ LỤC\nDANH MỤC CÁC NGHỊ QUYẾT\n\n1. Nghị quyết về giáo dục.",
    ],
  },
  check({ doc, lines }) {
    const first = lines.find(({ zone }) => zone === "appendix");
    if (doc.appendices.length === 0 || !first) return [];
    if (
      lines.some(
        ({ zone, text }) =>
          zone !== "appendix" && /(?<!\p{L})(?:phụ lục|danh mục|biểu mẫu|đề cương)(?!\p{L})/iu.test(text),
      )
    )
      return [];
    return [
      {
        what: "Văn bản có phụ lục nhưng phần nội dung không nhắc tới.",
        why: "Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó.",
        fix: "Thêm lời dẫn, chẳng hạn “(có phụ lục kèm theo)”, ở chỗ cần đến phụ lục.",
        at: { path: first.path, start: 0, end: first.text.length },
      },
    ];
  },
};
