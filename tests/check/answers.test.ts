/** Several rules on the same words for the same cause: one remark is kept, the one that says most. */
import { describe, expect, it } from "vitest";
import { ANSWERS, keepAnswers } from "../../src/check/answers.ts";
import { checkDocument } from "../../src/check/run-rules.ts";
import { RULES } from "../../src/check/rules.ts";
import type { Finding } from "../../src/check/types.ts";
import { contextOfExample } from "./documents.ts";

function finding(rule: string, severity: Finding["severity"], more: Partial<Finding> = {}): Finding {
  return { rule, severity, what: "", why: "", at: { path: "a", start: 0, end: 5 }, ...more };
}

const kept = (...findings: Finding[]): string[] => keepAnswers(findings).map(({ rule }) => rule);

describe("the table of answers", () => {
  it("names rules that exist, and no rule answers for one that answers for it", () => {
    const known = RULES.map(({ id }) => id);
    for (const [rule, others] of Object.entries(ANSWERS)) {
      expect(known).toContain(rule);
      for (const other of others) {
        expect(known).toContain(other);
        expect(ANSWERS[other] ?? []).not.toContain(rule);
      }
    }
  });
});

describe("keepAnswers", () => {
  const edit = { replacement: "thực" };

  it("keeps the worse remark, whichever rule answers", () => {
    expect(kept(finding("confused-word", "warning", { edit }), finding("not-a-syllable", "error"))).toEqual([
      "not-a-syllable",
    ]);
    expect(kept(finding("not-a-syllable", "warning", { edit }), finding("confused-word", "error"))).toEqual([
      "confused-word",
    ]);
  });

  it("of equals keeps the one with a certain edit, then the one that answers", () => {
    expect(kept(finding("confused-word", "error"), finding("not-a-syllable", "error", { edit }))).toEqual([
      "not-a-syllable",
    ]);
    expect(kept(finding("not-a-syllable", "error", { edit }), finding("confused-word", "error", { edit }))).toEqual([
      "confused-word",
    ]);
  });

  it("keeps both on other words, in other lines, and of rules that have nothing to do with each other", () => {
    const here = finding("confused-word", "error");
    expect(kept(here, finding("not-a-syllable", "error", { at: { path: "a", start: 5, end: 9 } }))).toHaveLength(2);
    expect(kept(here, finding("not-a-syllable", "error", { at: { path: "b", start: 0, end: 5 } }))).toHaveLength(2);
    expect(kept(here, finding("double-space", "style"))).toHaveLength(2);
  });
});

describe("a document", () => {
  it.each([
    ["Các cơ quan thưc hiện nhiệm vụ.", ["not-a-syllable"]],
    ["Các cơ quan tổ chưc thực hiện nghiêm túc.", ["confused-word"]],
    ["Chỉ đạo th\u0430m mưu kịp thời cho cấp ủy.", ["look-alike-letter"]],
    ["Thực hiện Chỉ th số 19-CT/TW, ngày 05/11/2012 của Ban Bí thư.", ["citation-kind-broken"]],
  ])("%s", (text, rules) => {
    const found = checkDocument(contextOfExample(text)).filter(({ severity }) => severity !== "style");
    expect(found.map(({ rule }) => rule).filter((rule) => rule !== "letterhead-missing")).toEqual(rules);
  });
});
