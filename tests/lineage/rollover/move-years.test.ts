/** Years inside one text: a table of phrases, and properties over texts put together at random. */
import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { findGuarded } from "../../../src/registry/years/guarded.ts";
import { lunarName } from "../../../src/lineage/rollover/lunar-years.ts";
import { moveYears } from "../../../src/lineage/rollover/move-years.ts";
import { NOT_RUN, registry, shared } from "../../registry/project.ts";

const move = (text: string, deadline = false) => moveYears(text, { from: 2027, to: 2028, registry, deadline });

describe("moves with the document", () => {
  test.each([
    ["CÔNG TÁC KHOA GIÁO NĂM 2027", "CÔNG TÁC KHOA GIÁO NĂM 2028"],
    ["trước ngày 10/11/2027", "trước ngày 10/11/2028"],
    ["Trước ngày 10 tháng 11 năm 2027", "Trước ngày 10 tháng 11 năm 2028"],
    ["tháng 4/2027, quý I/2027, Tháng 3 và tháng 10/2027", "tháng 4/2028, quý I/2028, Tháng 3 và tháng 10/2028"],
    ["quý II năm 2027; học kỳ I năm học 2027 - 2028", "quý II năm 2028; học kỳ I năm học 2028 - 2029"],
    ["Từ kết thúc năm học 2026 – 2027", "Từ kết thúc năm học 2027 – 2028"],
    ["vụ Đông Xuân 2026-2027", "vụ Đông Xuân 2027-2028"],
    ["kết quả năm 2026, so với năm 2026", "kết quả năm 2027, so với năm 2027"],
    ["phương hướng, nhiệm vụ năm 2028", "phương hướng, nhiệm vụ năm 2029"],
    ["gửi báo cáo trước ngày 15/01/2028", "gửi báo cáo trước ngày 15/01/2029"],
    ["số liệu tính đến ngày 31/12/2026", "số liệu tính đến ngày 31/12/2027"],
    ["từ ngày 15/12/2026 đến ngày 14/12/2027", "từ ngày 15/12/2027 đến ngày 14/12/2028"],
    ["đến hết năm 2027 đạt 90%", "đến hết năm 2028 đạt 90%"],
    ["ban hành Hướng dẫn công tác khoa giáo năm 2027", "ban hành Hướng dẫn công tác khoa giáo năm 2028"],
    ["Kế hoạch 2027", "Kế hoạch 2028"],
    ["tăng 5% so với 2026", "tăng 5% so với 2027"],
    ["tổng kết năm 2027 và triển khai nhiệm vụ năm 2028", "tổng kết năm 2028 và triển khai nhiệm vụ năm 2029"],
    ["Quý IV/2027 - Quý I/2028", "Quý IV/2028 - Quý I/2029"],
    ["từ ngày 01/01/2027 đến ngày 31/12/2027", "từ ngày 01/01/2028 đến ngày 31/12/2028"],
    ["tháng 12/2026 đến tháng 11/2027", "tháng 12/2027 đến tháng 11/2028"],
    ["nộp ngày 10-11-2027 hoặc 10.11.2027", "nộp ngày 10-11-2028 hoặc 10.11.2028"],
    ["chỉ tiêu năm 2027: 95%; năm 2030: 100%", "chỉ tiêu năm 2028: 95%; năm 2030: 100%"],
    ["2027", "2028"],
    ["Nghị quyết Đại hội XIV của Đảng trong năm 2027", "Nghị quyết Đại hội XIV của Đảng trong năm 2028"],
    [
      "Hướng dẫn số      -HD/BTGDVTU, ngày      /01/2027 của Ban Tuyên giáo và Dân vận Thành ủy về công tác khoa giáo năm 2027",
      "Hướng dẫn số      -HD/BTGDVTU, ngày      /01/2028 của Ban Tuyên giáo và Dân vận Thành ủy về công tác khoa giáo năm 2028",
    ],
    ["dịp Tết Nguyên đán Đinh Mùi 2027", "dịp Tết Nguyên đán Mậu Thân 2028"],
  ])("%s", (before, after) => {
    expect(move(before)).toMatchObject({ text: after, notes: [] });
  });

  test("the time of an assignment is a deadline as a whole", () => {
    expect(move("Quý I/2028", true).text).toBe("Quý I/2029");
    expect(move("Quý I/2028").notes).toMatchObject([{ code: "unsure-year" }]);
  });
});

describe("stays without a word", () => {
  test.each([
    "phấn đấu đến năm 2030, tầm nhìn đến năm 2045, định hướng đến năm 2035",
    "giai đoạn 2026 - 2030, giai đoạn 2027-2028, thời kỳ 2021-2030, nhiệm kỳ 2025 - 2030",
    "Luật Nhà giáo năm 2025, Hiến pháp năm 2013, Luật Giáo dục (sửa đổi) năm 2019",
    "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị",
    "từ năm 2020 đến năm 2030, sơ kết vào năm 2025 và tổng kết vào năm 2030",
    "hỗ trợ 2027 hộ nghèo và 2.027 học sinh",
    "Bộ tiêu chí 2026-2030, khóa XVI (2026 - 2031), nhiệm kỳ 2022 - 2027",
    "điện thoại 0225.2027.123, Quyết định số 12/2019/QĐ-UBND",
    '{{cite "57-NQ/TW@2024-12-22"}} và {{blank "số liệu năm 2027"}}',
    "không có năm nào ở đây",
  ])("%s", (text) => {
    expect(move(text)).toMatchObject({ text, notes: [] });
  });
});

describe("stays, and a human is told", () => {
  test.each([
    "Đến năm 2027, hoàn thành",
    "từ năm 2027 miễn học phí",
    "áp dụng từ năm học 2026 - 2027",
    "so với năm học 2025 - 2026",
    "trong các năm 2026 – 2027",
    "có hiệu lực từ ngày 01/01/2027",
    "trường được thành lập năm 2026",
    "Năm 2027 là năm thứ hai của nhiệm kỳ",
    "chủ đề năm 2027: “Kỷ cương, sáng tạo”",
    "các năm 2026, 2027 và hai năm 2026 - 2027",
    "Hội khỏe Phù Đổng lần thứ X năm 2027",
    "Năm Du lịch quốc gia 2027",
    "phiếu hỏi “năm 2027”",
    "Kế hoạch số 45/KH-UBND ngày 05/01/2027 của Ủy ban nhân dân thành phố về giáo dục năm 2027",
  ])("%s", (text) => {
    const { text: now, notes } = move(text);
    expect(now).toBe(text);
    expect(notes.length).toBeGreaterThan(0);
  });
});

describe("the calendar", () => {
  test("a day that the new year lacks becomes the nearest earlier one and is told", () => {
    const moved = moveYears("trước ngày 29/02/2028", { from: 2028, to: 2029 });
    expect(moved).toMatchObject({ text: "trước ngày 28/02/2029", notes: [{ code: "moved-day" }] });
  });

  test("a weekday follows its date", () => {
    expect(move("họp thứ Hai, ngày 05/4/2027; chủ nhật ngày 06/6/2027").text).toBe(
      "họp thứ Tư, ngày 05/4/2028; thứ ba ngày 06/6/2028",
    );
  });

  test("an anniversary is counted on", () => {
    expect(move("kỷ niệm 97 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2027)").text).toBe(
      "kỷ niệm 98 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2028)",
    );
  });

  test("lunar names", () => {
    expect([1984, 2026, 2027, 2028].map(lunarName)).toEqual(["Giáp Tý", "Bính Ngọ", "Đinh Mùi", "Mậu Thân"]);
  });
});

const citations = [
  "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị",
  "Kế hoạch số 12-KH/TU, ngày 12/01/2027 của Ban Thường vụ Thành ủy về công tác khoa giáo năm 2027",
  "Chỉ thị số 12/CT-TTg ngày 02/02/2027 của Thủ tướng Chính phủ",
];
const quotes = ["“Tháng hành động năm 2027”", '"phiếu số 2027"', "“đến 10/11/2027”"];
const years = [
  "năm 2027",
  "tháng 4/2027",
  "trước ngày 10/11/2027",
  "kết quả năm 2026",
  "giai đoạn 2026 - 2030",
  "năm học 2026 - 2027",
];
const words = ["triển khai thực hiện", "các cơ quan, đơn vị", "báo cáo cấp ủy", "và", "gửi về Ban"];
const piece = fc.oneof(...[citations, quotes, years, words].map((list) => fc.constantFrom(...list)));
const sentences = fc.array(piece, { minLength: 1, maxLength: 10 }).map((list) => list.join("; "));

describe("properties", () => {
  property.prop([sentences])("citations and quotes stay letter for letter", (text) => {
    const now = move(text).text;
    for (const { start, end } of findGuarded(text, registry).guarded) expect(now).toContain(text.slice(start, end));
    for (const fixed of [...citations, ...quotes]) expect(now.split(fixed).length).toBe(text.split(fixed).length);
  });

  property.prop([sentences])("only figures of years change", (text) => {
    const plain = (one: string): string => one.replace(/20\d\d/g, "Y");
    expect(plain(move(text).text)).toBe(plain(text));
  });

  property.prop([fc.string({ unit: "grapheme", maxLength: 80 })])("a text without years stays", (text) => {
    const without = text.replace(/\d/g, "");
    expect(moveYears(without, { from: 2027, to: 2028 }).text).toBe(without);
  });

  property.prop([
    fc.array(fc.oneof(piece, fc.string({ maxLength: 12 }), fc.integer({ min: 1900, max: 2099 }).map(String))),
  ])("any text is taken", (list) => {
    const { text, edits } = move(list.join(" "));
    expect(text.length).toBeGreaterThanOrEqual(0);
    edits.forEach((edit, index) => expect(edit.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0));
  });
});

describe.skipIf(shared === undefined)(`real documents (${NOT_RUN})`, () => {
  const files = shared?.list("documents").filter((file) => file.endsWith(".txt")) ?? [];

  test.each(files)("%s: its year is left only where it was told", (file) => {
    const from = Number(/\d{4}/.exec(file)?.[0]);
    const paragraphs = (shared?.readText(file) ?? "").normalize("NFC").split(/\n\s*\n/);
    for (const paragraph of paragraphs.map((one) => one.replace(/\s+/g, " ").trim())) {
      const { text, notes } = moveYears(paragraph, { from, to: from + 1, registry });
      const { guarded } = findGuarded(paragraph, registry);
      for (const { start, end } of guarded) expect(text).toContain(paragraph.slice(start, end));
      const open = guarded.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
      if (notes.length === 0) expect(open).not.toContain(String(from));
    }
  });
});
