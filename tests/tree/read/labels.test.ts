import { describe, expect, it } from "vitest";
import { readAutomaticLabel, readLabel } from "../../../src/tree/read/labels.ts";

describe("labels at the start of a line", () => {
  it.each([
    ["I. MỤC ĐÍCH", "I.", "roman", [1]],
    ["XIV. MỤC ĐÍCH", "XIV.", "roman", [14]],
    ["II- NỘI DUNG", "II-", "roman", [2]],
    ["III.TỔ CHỨC", "III.", "roman", [3]],
    ["A. PHẦN CHUNG", "A.", "upper-letter", [1]],
    ["1. Mục đích", "1.", "decimal", [1]],
    ["1.Mục đích", "1.", "decimal", [1]],
    ["01. Mục đích", "01.", "decimal", [1]],
    ["1- Mục đích", "1-", "decimal", [1]],
    ["2/ Yêu cầu", "2/", "decimal", [2]],
    ["1.1. Tuyên truyền", "1.1.", "decimal", [1, 1]],
    ["1.1 Tuyên truyền", "1.1", "decimal", [1, 1]],
    ["2.1.3. Tuyên truyền", "2.1.3.", "decimal", [2, 1, 3]],
    ["Điều 5. Tổ chức", "Điều 5.", "article", [5]],
    ["1) Học tập", "1)", "decimal-paren", [1]],
    ["a) Học tập", "a)", "letter", [1]],
    ["đ) Học tập", "đ)", "letter", [5]],
    ["e) Học tập", "e)", "letter", [6]],
    ["g) Học tập", "g)", "letter", [7]],
    ["a. Học tập", "a.", "letter", [1]],
    ["(1)- Đánh giá", "(1)-", "enclosed", [1]],
    ["(2) - Tổng kết", "(2) -", "enclosed", [2]],
    ["(3) Tổng kết", "(3)", "enclosed", [3]],
    ["(i) Tổng kết", "(i)", "enclosed", [1]],
    ["- Trường học", "-", "dash", []],
    ["– Trường học", "–", "dash", []],
    ["-Trường học", "-", "dash", []],
    ["• Trường học", "•", "dash", []],
    ["+ Bệnh viện", "+", "plus", []],
    ["* Phân công:", "*", "star", []],
    ["BƯỚC MỘT: CHUẨN BỊ", "BƯỚC MỘT:", "step", [1]],
    ["BƯỚC NĂM. TỔNG KẾT", "BƯỚC NĂM.", "step", [5]],
    ["PHẦN THỨ NHẤT", "PHẦN THỨ NHẤT", "part", [1]],
    ["IV) TỔ CHỨC THỰC HIỆN", "IV)", "roman", [4]],
    ["II) Nhiệm vụ, giải pháp", "II)", "roman", [2]],
    ["1 - Ban Xây dựng Đảng", "1 -", "decimal", [1]],
    ["2 - UBND xã", "2 -", "decimal", [2]],
    ["3 - BCH Đảng bộ", "3 -", "decimal", [3]],
    ["1. 100% chi bộ đăng ký", "1.", "decimal", [1]],
    ["2) 05 mô hình mới", "2)", "decimal-paren", [2]],
    ["Chương II. QUY ĐỊNH", "Chương II.", "part", [2]],
  ])("%s", (text, label, family, numbers) => {
    expect(readLabel(text)).toMatchObject({ text: label, family, numbers });
  });

  it.each([
    "1.000 đồng được cấp",
    "10/11/2027 là hạn cuối",
    "5-7 người",
    "2027 là năm đầu",
    "V/v báo cáo",
    "X-quang phổi",
    "(khoá XIII) ban hành",
    "Phần lớn đơn vị",
    "Phần I, II của Kế hoạch",
    "và các đơn vị",
    "-----",
    "*",
    "“Đề án”",
    "2.05 triệu",
    "tr. 5",
    "57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị",
    "57 -NQ/TW, ngày 22/12/2024 của Bộ Chính trị",
    "57 - NQ/TW, ngày 22/12/2024 của Bộ Chính trị",
    "12/ KH-UBND ngày 05/01/2027 của Ủy ban nhân dân xã",
    "131/ NĐ-CP của Chính phủ",
    "32a-HD/ĐU, ngày 05/01/2027",
    "XIII) về đổi mới giáo dục",
    "XI), Kết luận số 51-KL/TW",
    "XIII).",
    "X) về phát triển nền Đông y",
    "6 - 11 tuổi ra lớp",
    "20 – 25% số hộ",
    "5 - 7 người mỗi tổ",
    "3 - 5 ngày làm việc",
    "I/2027 và các quý sau",
  ])("none: %s", (text) => {
    expect(readLabel(text)).toBeUndefined();
  });

  it.each([
    ["I.", "roman"],
    ["1.2", "decimal"],
    ["7", "decimal"],
    ["(4)-", "enclosed"],
    ["-", "dash"],
    ["", "dash"],
    ["○", "dash"],
    ["Phần 2", "part"],
  ])("printed by Word: %s", (label, family) => {
    expect(readAutomaticLabel(label)).toMatchObject({ text: label, family, end: 0 });
  });
});
