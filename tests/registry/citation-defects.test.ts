/** What the reader says about citations written wrongly, and that it says nothing about right ones. */
import { describe, expect, it } from "vitest";
import { flatCitations, readCitations } from "../../src/registry/citation/read.ts";
import { registry } from "./project.ts";

const read = (text: string) => flatCitations(readCitations(text, registry));
const codes = (text: string) => read(text).flatMap((found) => found.defects.map((defect) => defect.code));

const WRONG: readonly [text: string, code: string, id?: string][] = [
  ["Thực hiện Nghị quyết 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.", "citation-missing-so", "57-NQ/TW@2024-12-22"],
  ["Nghị quyết số 57 - NQ/TW, ngày 22/12/2024 của Bộ Chính trị", "citation-symbol-spacing", "57-NQ/TW@2024-12-22"],
  ["Nghị quyết số 57-NQ /TW, ngày 22/12/2024 của Bộ Chính trị", "citation-symbol-spacing", "57-NQ/TW@2024-12-22"],
  ["Nghị quyết số 57–NQ/TW, ngày 22/12/2024 của Bộ Chính trị", "citation-symbol-dash", "57-NQ/TW@2024-12-22"],
  ["Chương trình hành động số 40-Ctr/TU, ngày 18/11/2022", "citation-symbol-case", "40-CTr/TU@2022-11-18"],
  ["Nghị quyết số 57/NQ-TW, ngày 22/12/2024 của Bộ Chính trị", "citation-symbol-order", "57-NQ/TW@2024-12-22"],
  ["Chỉ thị số 27-CT/TTg, ngày 08/9/2016 của Thủ tướng Chính phủ", "citation-symbol-order", "27/CT-TTg@2016-09-08"],
  [
    "Nghị quyết số 7-NQ/TU, ngày 01/8/2022 của Ban Chấp hành Đảng bộ thành phố",
    "citation-number-padding",
    "07-NQ/TU@2022-08-01",
  ],
  ["Nghị quyêt số 57-NQ/TW, ngày 22/12/2024", "citation-kind-broken", "57-NQ/TW@2024-12-22"],
  ["Kết luận số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị", "citation-kind-symbol", "57-NQ/TW@2024-12-22"],
  ["Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị (khóa XII)", "citation-term-wrong", "57-NQ/TW@2024-12-22"],
  ["Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Ban Bí thư", "citation-issuer-differs", "57-NQ/TW@2024-12-22"],
  ["Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ chính trị", "citation-issuer-case", "57-NQ/TW@2024-12-22"],
  ["Nghị quyết số 57-NQ/TW, ngày 22/12/2025 của Bộ Chính trị", "citation-date-differs", "57-NQ/TW@2024-12-22"],
  ["Nghị quyết số 57-NQ/TW, ngày 31/11/2024 của Bộ Chính trị", "citation-date-unreal", "57-NQ/TW@2024-12-22"],
  ["Chỉ thị số 06-CT/TW, ngày 24/06/2021 của Ban Bí thư", "citation-date-padding", "06-CT/TW@2021-06-24"],
  ["Chỉ thị số 06-CT/TW, 24/6/2021 của Ban Bí thư", "citation-missing-ngay", "06-CT/TW@2021-06-24"],
  ["Chỉ thị số 06-CT/TW, ngày 24/6/2021. của Ban Bí thư", "citation-stray-mark", "06-CT/TW@2021-06-24"],
  ["Chỉ thị số 06-CT/TW của Ban Bí thư, ngày 24/6/2021", "citation-order", "06-CT/TW@2021-06-24"],
  [
    "Chỉ thị số 06-CT/TW của Ban Bí thư về tăng cường sự lãnh đạo của Đảng",
    "citation-missing-date",
    "06-CT/TW@2021-06-24",
  ],
  [
    "Chỉ thị số 06-CT/TW, ngày 24/6/2021 của Ban Bí thư về “Tăng cường sự lãnh đạo của Đảng đối với công tác gia đình trong tình hình mới”",
    "citation-title-differs",
    "06-CT/TW@2021-06-24",
  ],
  [
    "Chỉ thị số 06-CT/TW, ngày 24/6/2021 của Ban Bí thư về “Tăng cường sự lãnh đạo của Đảng đối với công tác xây dựng gia đình trong tình hình mới.\n\n2. Chỉ thị số 07-CT/TW",
    "citation-quote-unclosed",
    "06-CT/TW@2021-06-24",
  ],
  ["Nghị quyết số 52-NQ/TU, ngày 27/9/2019 của Bộ Chính trị", "citation-symbol-differs", "52-NQ/TW@2019-09-27"],
  [
    "Chỉ thị số 06-CT/TW, ngày 24/6/2021 của Ban Bí thư (sau đây gọi tắt là Chỉ thị số 16-CT/TW)",
    "citation-alias-number",
    "06-CT/TW@2021-06-24",
  ],
];

const RIGHT = [
  "NGHỊ QUYẾT SỐ 57-NQ/TW",
  "Nghị quyết số 57-\nNQ/TW, ngày 22/12/2024 của Bộ Chính\ntrị",
  "các Nghị quyết số 57-NQ/TW, 59-NQ/TW và số 68-NQ/TW",
  "Quyết định số 1705/QĐ-TTg ngày 31/12/2024 của Thủ tướng Chính phủ phê duyệt Chiến lược phát triển giáo dục",
  "Quyết định số 281/QĐ-TTg ngày 05/4/2024 của Thủ tướng Chính phủ về việc ban hành Kế hoạch triển khai",
  "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
  "Thông tư số 32/2018/TT-BGDĐT ngày 26/12/2018 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Chương trình giáo dục phổ thông",
  "Nghị quyết số 71-NQ/TW, ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo",
  "Quy định số 124-QĐ/TW, ngày 02/02/2018 của Ban Bí thư",
  "Kế hoạch số 15/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân thành phố",
  "Luật số 43/2019/QH14; Công văn số 5866/VPCP-KGVX; Kế hoạch số 120-KH/ĐU, ngày 10/02/2026 của Đảng ủy phường Ngô Quyền",
  "Hướng dẫn số 16-HD/BTGDVTU, ngày 16/01/2026 của Ban Tuyên giáo và Dân vận Thành ủy về công tác Khoa giáo năm 2026",
  "Chỉ thị số 24-CT/TW, ngày 04/7/2008 của Ban Bí thư Trung ương Đảng (khóa X)",
];

describe("lỗi trong câu dẫn văn bản", () => {
  it.each(WRONG)("%s → %s", (text, code, id) => {
    const found = read(text);
    const defect = found.flatMap((one) => one.defects).find((one) => one.code === code);
    expect(codes(text)).toContain(code);
    expect(defect?.what).toMatch(/\.$/);
    expect(text.slice(defect?.start, defect?.end)).not.toBe("");
    if (id !== undefined) expect(found[0]?.id).toBe(id);
  });

  it.each(RIGHT)("không báo lỗi: %s", (text) => {
    expect(read(text).length).toBeGreaterThan(0);
    expect(codes(text)).toEqual([]);
  });
});

describe("đọc câu dẫn", () => {
  it("trùng số và ký hiệu thì chọn theo ngày, khóa, cơ quan; không đủ căn cứ thì nêu các khả năng", () => {
    expect(read("Nghị quyết số 45-NQ/TW, ngày 24/11/2023")[0]?.id).toBe("45-NQ/TW@2023-11-24");
    expect(read("Nghị quyết số 45-NQ/TW của Bộ Chính trị")[0]?.id).toBe("45-NQ/TW@2019-01-24");
    expect(read("Nghị quyết số 45-NQ/TW")[0]).toMatchObject({
      candidates: ["45-NQ/TW@2019-01-24", "45-NQ/TW@2023-11-24"],
    });
    expect(read("Nghị quyết số 45-NQ/TW")[0]?.id).toBeUndefined();
  });

  it("câu dẫn ngắn theo câu dẫn đầy đủ đứng trước", () => {
    const found = read(
      "Nghị quyết số 45-NQ/TW, ngày 24/11/2023 của Ban Chấp hành Trung ương Đảng; tiếp tục thực hiện Nghị quyết số 45-NQ/TW.",
    );
    expect(found.map((one) => one.id)).toEqual(["45-NQ/TW@2023-11-24", "45-NQ/TW@2023-11-24"]);
  });

  it("văn bản của tỉnh khác trùng số không bị gán nhầm", () => {
    const [first, second] = read(
      "Nghị quyết số 07-NQ/TU, ngày 12/4/2019 của Tỉnh ủy Thái Bình về phát triển nông nghiệp; Nghị quyết số 07-NQ/TU.",
    );
    expect([first?.id, second?.id]).toEqual([undefined, undefined]);
    expect(first?.defects).toEqual([]);
  });

  it("văn bản lồng trong trích yếu nằm bên trong", () => {
    const [outer] = readCitations(
      "Kế hoạch hành động số 12-KH/TU, ngày 26/8/2025 của Ban Thường vụ Thành ủy thực hiện Nghị quyết số 57-NQ/TW;",
      registry,
    );
    expect(outer?.id).toBe("12-KH/TU@2025-08-26");
    expect(outer?.inner.map((one) => one.id)).toEqual(["57-NQ/TW@2024-12-22"]);
  });

  it("nơi gửi báo cáo không bị hiểu là trích yếu", () => {
    const [found] = read("báo cáo kết quả thực hiện Chỉ thị số 06-CT/TW về Ban Tuyên giáo và Dân vận Thành ủy");
    expect(found?.parts.title).toBeUndefined();
  });

  it.each([
    ["Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng", "congress"],
    ["Nghị quyết Đại hội Đảng toàn quốc lần thứ XIV", "congress"],
    ["Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025 - 2030", "congress"],
    ["Nghị quyết Trung ương 5 khóa VIII", "plenum"],
    ["Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII", "plenum"],
    ["Chương trình hành động của Ban Thường vụ Huyện ủy", "unnumbered"],
    ["Quy chế phối hợp công tác giữa Sở Y tế và Bảo hiểm xã hội tỉnh", "named"],
    ["Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”", "named"],
    ["Luật Nhà giáo năm 2025", "named"],
    ["Số:      /KH-UBND", "head"],
    ["Số 15-HD/BTGDVTU", "head"],
  ])("%s là dạng %s", (text, form) => {
    const [found] = read(`${form === "head" ? "" : "thực hiện "}${text}`);
    expect(found?.form).toBe(form);
  });

  it.each([
    "năm 2025 - 2030",
    "kinh tế - xã hội",
    "HIV/AIDS",
    "Hướng dẫn này",
    "các nghị quyết, chỉ thị, kết luận của Trung ương",
    "GDNN-GDTX",
    "24/7",
    "ngày 10/11/2026",
  ])("“%s” không phải là câu dẫn", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("không bao giờ ném lỗi, và thời gian tăng đều theo độ dài", () => {
    const hostile = [
      "số -".repeat(20_000),
      "“".repeat(50_000),
      "-A/A".repeat(20_000),
      "Nghị quyết số 1-NQ/TW, ngày ".repeat(3_000),
      "Ban và ".repeat(20_000),
      "/-".repeat(40_000),
      `Nghị quyết số 1-NQ/TW của Ban ${"Giáo dục và ".repeat(8_000)}`,
    ];
    for (const text of hostile) {
      const start = performance.now();
      readCitations(text, registry);
      expect(performance.now() - start, text.slice(0, 24)).toBeLessThan(4000);
    }
  });
});
