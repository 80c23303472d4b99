import { expect, test } from "vitest";
import { printReviews } from "../../src/report/print-reviews.ts";

const base = { kind: "tổng kết", level: "central", years: 10, month: 10, title: "về việc một" };

test("groups by kind and level, months in order, cautions below", () => {
  const text = printReviews({
    year: 2027,
    reviews: [
      { ...base, name: "Nghị quyết số 20-NQ/TW", why: "ban hành 25/10/2017 + 10 năm = 25/10/2027" },
      {
        ...base,
        name: "Chỉ thị số 1-CT/TW",
        month: 2,
        years: 5,
        kind: "sơ kết",
        why: "ban hành 01/02/2022 + 5 năm = 01/02/2027",
        caution: "Chưa kiểm chứng ngày ban hành.",
      },
      {
        ...base,
        name: "Chỉ thị số 2-CT/TW",
        month: 1,
        why: "ban hành 02/01/2017 + 10 năm = 02/01/2027",
        title: "về việc hai",
      },
    ],
  });
  expect(text).toBe(`Năm 2027: 3 văn bản đến kỳ sơ kết, tổng kết, đánh giá

Sơ kết – Trung ương (1)
  tháng 2  5 năm  Chỉ thị số 1-CT/TW  ban hành 01/02/2022 + 5 năm = 01/02/2027
      về việc một
      Lưu ý: Chưa kiểm chứng ngày ban hành.

Tổng kết – Trung ương (2)
  tháng 1   10 năm  Chỉ thị số 2-CT/TW      ban hành 02/01/2017 + 10 năm = 02/01/2027
      về việc hai
  tháng 10  10 năm  Nghị quyết số 20-NQ/TW  ban hành 25/10/2017 + 10 năm = 25/10/2027
      về việc một
`);
});

test("nothing due is said in a sentence", () => {
  expect(printReviews({ year: 2030, reviews: [] })).toBe(
    "Năm 2030 không có văn bản nào trong danh mục đến kỳ sơ kết, tổng kết.\n",
  );
});
