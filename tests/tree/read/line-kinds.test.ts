import { describe, expect, it } from "vitest";
import { readLineKind } from "../../../src/tree/read/line-kinds.ts";

describe("lines known by their words", () => {
  it.each([
    ["ĐẢNG CỘNG SẢN VIỆT NAM", "party-title"],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "nation"],
    ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "nation"],
    ["Độc lập - Tự do - Hạnh phúc", "motto"],
    ["Độc lập – Tự do – Hạnh phúc", "motto"],
    ["Số 05-HD/ĐU", "number"],
    ["Số      -HD/ĐU", "number"],
    ["Số: 12/KH-UBND", "number"],
    ["Số:     /KH-SGDĐT", "number"],
    ["Số ....-HD/BTGDVTU", "number"],
    ["Hải Phòng, ngày 05 tháng 01 năm 2027", "place-date"],
    ["Phường Mẫu, ngày … tháng … năm 2027", "place-date"],
    ["Hà Nội, ngày      tháng      năm 2027", "place-date"],
    ["Dự thảo lần 2", "draft"],
    ["*", "mark"],
    ["***", "mark"],
    ["-----", "mark"],
    ["________", "mark"],
    ["Nơi nhận:", "recipients-label"],
    ["NƠI NHẬN", "recipients-label"],
    ["T/M BAN THƯỜNG VỤ", "authority"],
    ["TM. ỦY BAN NHÂN DÂN", "authority"],
    ["KT. CHỦ TỊCH", "authority"],
    ["K/T TRƯỞNG BAN", "authority"],
    ["T/L BAN THƯỜNG VỤ", "authority"],
    ["TUQ. CHỦ TỊCH", "authority"],
    ["PHỤ LỤC", "appendix-label"],
    ["Phụ lục 2", "appendix-label"],
    ["PHỤ LỤC SỐ III", "appendix-label"],
    ["(Kèm theo Hướng dẫn số 05-HD/ĐU)", "appendix-attached"],
    ["(Ban hành kèm theo Quyết định số 05/QĐ-UBND)", "appendix-attached"],
    ["Kính gửi: Các chi bộ", "addressee"],
    ["CỦA BAN THƯỜNG VỤ THÀNH UỶ", "author"],
  ])("%s", (text, kind) => {
    expect(readLineKind(text)).toBe(kind);
  });

  it.each([
    "HƯỚNG DẪN",
    "Phụ lục kèm theo Hướng dẫn này gồm ba nhóm.",
    "Số lượng đảng viên tham gia học tập - quán triệt trong năm đạt 98% trở lên.",
    "Trước ngày 10 tháng 11 năm 2027, các chi bộ báo cáo.",
    "Nơi nhận hồ sơ",
    "Đảng Cộng sản Việt Nam",
    "-",
  ])("not: %s", (text) => {
    expect(readLineKind(text)).toBeUndefined();
  });
});
