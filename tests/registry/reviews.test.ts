/** Reviews that fall due and reviews that documents claim: arithmetic, policy, cautions, and the anniversaries of the real documents. */
import { describe, expect, it } from "vitest";
import { createSource } from "../../src/base/source.ts";
import { parseYaml } from "../../src/base/yaml.ts";
import { anniversaryOf } from "../../src/registry/reviews/anniversary.ts";
import { dueReviews } from "../../src/registry/reviews/due.ts";
import { judgeReview } from "../../src/registry/reviews/judge.ts";
import { replacedBefore } from "../../src/registry/reviews/replaced.ts";
import { selectReviews } from "../../src/registry/reviews/select.ts";
import type { ReviewKind } from "../../src/registry/types.ts";
import { NOT_RUN, registry, shared } from "./project.ts";

const due = (year: number) => dueReviews(registry, { year });

describe("sơ kết, tổng kết, đánh giá đến hạn", () => {
  it("tính từ ngày ban hành và cho thấy phép tính", () => {
    const review = due(2027).find((one) => one.directive === "17-CT/TW@2022-10-21");
    expect(review).toMatchObject({
      kind: "đánh giá",
      years: 5,
      month: 10,
      year: 2027,
      why: "ban hành 21/10/2022 + 5 năm = 21/10/2027",
    });
  });

  it("từ năm 2026 có mốc 2 năm và gọi là đánh giá; trước đó gọi là sơ kết, tổng kết", () => {
    expect(due(2026).find((one) => one.directive === "57-NQ/TW@2024-12-22")).toMatchObject({
      kind: "đánh giá",
      years: 2,
    });
    expect(due(2024).find((one) => one.directive === "52-NQ/TW@2019-09-27")).toMatchObject({
      kind: "sơ kết",
      years: 5,
    });
    expect(due(2023).find((one) => one.directive === "34-CT/TW@1998-05-30")).toMatchObject({
      kind: "tổng kết",
      years: 25,
    });
    expect(due(2023).some((one) => one.years === 2)).toBe(false);
  });

  it("nhắc khi văn bản đã bị thay thế, cơ quan không còn, ngày chưa kiểm chứng", () => {
    expect(due(2026).find((one) => one.directive === "08-CT/TW@2011-10-21")?.caution).toContain("Chỉ thị số 17-CT/TW");
    expect(due(2028).find((one) => one.directive === "04-NQ/QU@2018-05-29")?.caution).toContain("không còn hoạt động");
    expect(due(2027).find((one) => one.directive === "07-NQ/TU@2022-08-01")?.caution).toContain("chưa được kiểm chứng");
    expect(due(2027).find((one) => one.directive === "17-CT/TW@2022-10-21")?.caution).toBeUndefined();
  });

  it("không xét văn bản của chính mình và hướng dẫn hằng năm; lọc được theo cấp", () => {
    expect(due(2026).every((one) => !one.directive.includes("-HD/"))).toBe(true);
    const city = dueReviews(registry, { year: 2027, level: "city" });
    expect(city.length).toBeGreaterThan(0);
    expect(city.every((one) => registry.directives.get(one.directive)?.level === "city")).toBe(true);
  });

  it("ngày 29/02 rơi vào 28/02 ở năm thường", () => {
    expect(anniversaryOf("2024-02-29", 3)).toMatchObject({
      date: "2027-02-28",
      month: 2,
      why: "ban hành 29/02/2024 + 3 năm = 28/02/2027 (năm 2027 không có ngày 29/02)",
    });
    expect(anniversaryOf("2024-02-29", 4)?.date).toBe("2028-02-29");
  });
});

describe("văn bản được chọn tự động", () => {
  const every = { levels: [], only: [], except: [] };
  const chosen = (year: number, choice = {}) =>
    selectReviews(registry, due(year), { ...every, ...choice }).map((one) => one.directive);

  it("không lấy văn bản đã bị thay thế từ trước năm ấy, trừ khi nêu đích danh", () => {
    const replaced = "08-CT/TW@2011-10-21";
    expect(due(2026).map((one) => one.directive)).toContain(replaced);
    expect(chosen(2026)).not.toContain(replaced);
    expect(chosen(2026, { only: [replaced] })).toEqual([replaced]);
    expect(chosen(2026, { only: [replaced], except: [replaced] })).toEqual([]);
    for (const year of [2026, 2027, 2028])
      for (const id of chosen(year)) {
        const directive = registry.directives.get(id);
        expect(directive && replacedBefore(registry, directive, year), id).toBe(false);
      }
  });

  it("văn bản bị thay thế trong chính năm ấy vẫn được lấy", () => {
    const directive = registry.directives.get("08-CT/TW@2011-10-21");
    const years = [2021, 2022, 2023].map((year) => directive && replacedBefore(registry, directive, year));
    expect(years).toEqual([false, false, true]);
  });

  it("lọc theo cấp và bỏ những văn bản bị trừ ra", () => {
    const city = chosen(2027, { levels: ["city"] });
    expect(city.length).toBeGreaterThan(0);
    expect(city.every((id) => registry.directives.get(id)?.level === "city")).toBe(true);
    expect(chosen(2027, { levels: ["city"], except: city })).toEqual([]);
  });
});

describe("xét mốc ghi trong văn bản", () => {
  const judge = (directive: string, kind: ReviewKind, years: number, year: number) =>
    judgeReview({ directive, kind, years }, year, registry);

  it("sai năm thì cho thấy phép tính", () => {
    const [problem] = judge("49-KL/TW@2019-05-10", "sơ kết", 5, 2023);
    expect(problem).toMatchObject({ code: "review-year", severity: "error" });
    expect(problem?.why).toContain("2019 + 5 = 2024");
    expect(problem?.fix).toContain("5 năm, vào năm 2024");
  });

  it("sai cách gọi, sai mốc, sai mã đều có lời giải thích", () => {
    expect(judge("29-NQ/TW@2013-11-04", "sơ kết", 10, 2023).map((one) => one.code)).toEqual(["review-kind"]);
    expect(judge("29-NQ/TW@2013-11-04", "tổng kết", 9, 2022).map((one) => one.code)).toEqual(["review-span"]);
    expect(judge("29-NQ/TW@2013-11-05", "tổng kết", 10, 2023)[0]?.fix).toContain("29-NQ/TW@2013-11-04");
    expect(judge("32-HD/ĐUK@2024", "sơ kết", 2, 2026).map((one) => one.code)).toEqual(["review-undated"]);
    expect(
      judgeReview({ directive: "06-CT/TW@2021-06-24", kind: "đánh giá", years: 5, month: 13 }, 2026, registry).map(
        (one) => one.code,
      ),
    ).toEqual(["review-month"]);
  });

  it("văn bản đã bị thay thế thì nhắc", () => {
    expect(judge("08-CT/TW@2011-10-21", "đánh giá", 15, 2026)).toMatchObject([
      {
        code: "review-doubtful",
        severity: "warning",
        what: "Chỉ thị số 08-CT/TW: Đã được thay thế bằng Chỉ thị số 17-CT/TW.",
      },
    ]);
  });
});

interface Anniversary {
  doc: string;
  doc_year: number;
  line: number;
  type: string;
  years: number;
  of: string;
  due: number;
  ok: boolean;
}

describe.runIf(shared)("mốc trong văn bản thật", () => {
  const truth = parseYaml(createSource("truth", shared?.readText("truth/directives.yaml") ?? "")).data as
    { anniversaries: Anniversary[] } | undefined;

  it("mốc đúng có trong danh sách đến hạn, mốc sai bị báo kèm lý do", () => {
    const rows = truth?.anniversaries ?? [];
    const kindOf = (row: Anniversary) => row.type.toLowerCase() as ReviewKind;
    // A text may date the review to another year itself; that year then counts.
    const right = rows.filter((row) => row.ok);
    const missing = right.filter(
      (row) =>
        !due(row.due).some((one) => one.directive === row.of && one.years === row.years && one.kind === kindOf(row)),
    );
    const blamed = right.filter((row) =>
      judgeReview(
        { directive: row.of, kind: kindOf(row), years: row.years, year: row.due },
        row.doc_year,
        registry,
      ).some((one) => one.severity === "error"),
    );
    const wrong = rows.filter((row) => !row.ok);
    const caught = wrong.filter((row) =>
      judgeReview({ directive: row.of, kind: kindOf(row), years: row.years }, row.doc_year, registry).some(
        (one) => one.code === "review-year" && one.why?.includes(`= ${row.due}`),
      ),
    );
    console.log(
      `anniversaries: ${right.length - missing.length} of ${right.length} right ones due, ${caught.length} of ${wrong.length} wrong ones reported`,
    );
    expect(missing).toEqual([]);
    expect(blamed).toEqual([]);
    expect(caught).toEqual(wrong);
  });
});

describe.runIf(!shared)("mốc trong văn bản thật", () => {
  it(NOT_RUN, () => {
    console.log(`anniversaries: ${NOT_RUN}`);
  });
});
