/** A text typed in an encoding older than Unicode. */
import { findLegacy } from "../language/legacy.ts";
import type { Rule } from "../types.ts";

export const legacyEncoding: Rule = {
  id: "legacy-encoding",
  severity: "error",
  title: "Văn bản gõ bằng bảng mã cũ (TCVN3, VNI)",
  basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I: bộ mã ký tự Unicode theo TCVN 6909:2001.",
  examples: {
    bad: ["Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc, c¸c c¬ quan thùc hiÖn."],
    good: ["Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc."],
  },
  check({ lines, words }) {
    const found = findLegacy(lines, words);
    if (!found) return [];
    const { line, encoding } = found;
    return [
      {
        what: `Văn bản gõ bằng bảng mã ${encoding}, không phải Unicode.`,
        why: "Chữ chỉ hiện đúng với phông cũ; các phép kiểm tra chính tả không đọc được nên đã bỏ qua.",
        fix: `Chuyển cả văn bản sang Unicode (trong Unikey: Ctrl + Shift + F6, nguồn ${encoding === "TCVN3" ? "TCVN3 (ABC)" : "VNI Windows"}), đổi phông chữ rồi kiểm tra lại.`,
        at: { path: line.path, start: 0, end: line.text.length },
      },
    ];
  },
};
