/** The runner: severity and switches of the settings, what the officer has ruled out, order, double remarks. */
import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { loadCheckConfig, type CheckConfig } from "../../src/check/config.ts";
import { checkDocument } from "../../src/check/run-rules.ts";
import { RULES } from "../../src/check/rules.ts";
import { contextOfExample } from "./documents.ts";

const TEXT =
  "Thực hiện Nghị quyết số 45- NQ/TW, ngày 24/01/2019 của Bộ Chính trị (khóa XII).\nThực hiện Chỉ thị 05-CT/TW, ngày 23/6/2021 của Ban Bí thư (khóa XIII).";
const IDS = RULES.map(({ id }) => id);

function checkWith(config: Partial<CheckConfig>) {
  const context = contextOfExample(TEXT);
  return checkDocument({ ...context, config: { rules: new Map(), ignore: [], ...config } });
}

describe("checkDocument", () => {
  it("gives findings in the order of the text, with their rule and severity", () => {
    const found = checkWith({}).filter(({ rule }) => rule.startsWith("citation-"));
    expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      "error citation-symbol-spacing",
      "warning citation-missing-so",
    ]);
  });

  it("switches a rule off, or changes its severity", () => {
    const found = checkWith({
      rules: new Map([
        ["citation-symbol-spacing", "off"],
        ["citation-missing-so", "style"],
      ]),
    });
    expect(found.some(({ rule }) => rule === "citation-symbol-spacing")).toBe(false);
    expect(found.find(({ rule }) => rule === "citation-missing-so")?.severity).toBe("style");
  });

  it("is silent about what the officer has ruled out, and only there", () => {
    const ignore = [{ rule: "citation-missing-so", text: "Chỉ thị 05-CT/TW", reason: "viết theo bản gốc" }];
    expect(checkWith({ ignore }).some(({ rule }) => rule === "citation-missing-so")).toBe(false);
    const elsewhere = [{ rule: "citation-missing-so", text: "Nghị quyết số 45", reason: "viết theo bản gốc" }];
    expect(checkWith({ ignore: elsewhere }).some(({ rule }) => rule === "citation-missing-so")).toBe(true);
  });
});

describe("data/check.yaml", () => {
  const load = (text: string) => loadCheckConfig(createMemoryHost({ "data/check.yaml": text }), IDS);

  it("names rules and levels", () => {
    const { config, diagnostics } = load("rules:\n  citation-comma: off\n  review-year: error\n");
    expect(diagnostics).toEqual([]);
    expect([...config.rules]).toEqual([
      ["citation-comma", "off"],
      ["review-year", "error"],
    ]);
  });

  it("reports an unknown rule with the one that was meant, and a bad level, at their places", () => {
    const { config, diagnostics } = load("rules:\n  citation-coma: off\n  review-year: fatal\n");
    expect(config.rules.size).toBe(0);
    expect(diagnostics.map(({ code, fix, place }) => [code, fix, place?.line])).toEqual([
      ["unknown-rule", "Có phải là “citation-comma”?", 2],
      ["bad-rule-level", "Chọn một trong bốn mức ấy.", 3],
    ]);
  });
});
