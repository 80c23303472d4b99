import { expect, test } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { reviews } from "../../src/tasks/reviews.ts";
import { baseProject } from "./case-project.ts";

const host = createMemoryHost(baseProject());

test("lists what falls due in a year with the words that name the directive", () => {
  const result = reviews(host, { year: 2027 });
  expect(result.exitCode).toBe(0);
  expect(result.reviews.map(({ directive, kind, years, month }) => ({ directive, kind, years, month }))).toEqual([
    { directive: "17-CT/TW@2022-10-21", kind: "đánh giá", years: 5, month: 10 },
    { directive: "21-NQ/TW@2017-10-25", kind: "tổng kết", years: 10, month: 10 },
  ]);
  expect(result.reviews[0]).toMatchObject({
    name: "Chỉ thị số 17-CT/TW",
    level: "central",
    title: "tăng cường bảo đảm an ninh, an toàn thực phẩm trong tình hình mới",
    why: "ban hành 21/10/2022 + 5 năm = 21/10/2027",
  });
});

test("of one level only", () => {
  expect(reviews(host, { year: 2027, level: "city" }).reviews).toEqual([]);
});

test("a faulty registry is reported and what is sound is still listed", () => {
  const files = baseProject();
  files["data/directives/broken.yaml"] = "directives:\n  - id: x\n";
  const result = reviews(createMemoryHost(files), { year: 2027 });
  expect(result.exitCode).toBe(1);
  expect(result.diagnostics.length).toBeGreaterThan(0);
  expect(result.reviews).toHaveLength(2);
});

test("a folder without data is no project", () => {
  expect(reviews(createMemoryHost({}), { year: 2027 })).toMatchObject({
    exitCode: 2,
    diagnostics: [{ code: "no-project" }],
  });
});
