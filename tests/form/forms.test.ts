import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { createNodeHost } from "../../src/base/node-host.ts";
import { chooseForm } from "../../src/form/choose-form.ts";
import { textWidth } from "../../src/form/font-metrics.ts";
import { loadForms } from "../../src/form/load-forms.ts";

const host = createNodeHost(".");
const { forms, diagnostics } = loadForms(host);

describe("the forms of the repository", () => {
  it("load without a problem", () => {
    expect(diagnostics).toEqual([]);
    expect(forms.map((form) => form.id)).toEqual(["hd05-2026", "hd36-2018", "nd30-2020"]);
  });

  it("keep every chosen value inside its own range", () => {
    const outside: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null || value instanceof Map) return;
      const { value: chosen, size, min = -Infinity, max = Infinity } = value as Record<string, number | undefined>;
      const number = chosen ?? size;
      if (typeof number === "number" && (number < min || number > max)) outside.push(path);
      for (const [key, child] of Object.entries(value)) visit(child, `${path}.${key}`);
    };
    for (const form of forms) visit(form, form.id);
    expect(outside).toEqual([]);
  });
});

describe("chooseForm", () => {
  const idOf = (wanted: Parameters<typeof chooseForm>[1]) => chooseForm(forms, wanted).value?.id;

  it("changes Party forms on 27/5/2026", () => {
    expect(idOf({ regime: "party", date: "2026-05-26", year: 2026 })).toBe("hd36-2018");
    expect(idOf({ regime: "party", date: "2026-05-27", year: 2026 })).toBe("hd05-2026");
    expect(idOf({ regime: "party", year: 2027 })).toBe("hd05-2026");
    expect(idOf({ regime: "state", date: "2027-01-05", year: 2027 })).toBe("nd30-2020");
  });

  it("obeys the document's own choice", () => {
    expect(idOf({ regime: "party", year: 2027, name: "hd36-2018" })).toBe("hd36-2018");
  });

  it("says so when there is none, and guesses a misspelt name", () => {
    expect(
      chooseForm(forms, { regime: "party", date: "2010-01-01", year: 2010 }).diagnostics[0]?.what,
    ).toMatchInlineSnapshot(`"Chưa có thể thức nào của Đảng áp dụng cho ngày 01/01/2010."`);
    expect(
      chooseForm(forms, { regime: "party", year: 2027, name: "hd5-2026" }).diagnostics[0]?.fix,
    ).toMatchInlineSnapshot(`"Có phải ý bạn là “hd05-2026”?"`);
  });
});

describe("a form with faults", () => {
  it("is left out and every fault reported at its place", () => {
    const good = host.readText("templates/forms/nd30-2020.yaml") ?? "";
    const files = {
      "templates/fonts/times-new-roman.yaml": host.readText("templates/fonts/times-new-roman.yaml") ?? "",
      "templates/forms/x.yaml": good
        .replace(/ {2}gapPt: .*\n/, "")
        .replace("  sideMm:", "  side:")
        .replace("widthMm: {value: 210", "widthMm: {value: rộng"),
    };
    const loaded = loadForms(createMemoryHost(files));
    expect(loaded.forms).toEqual([]);
    expect(loaded.diagnostics.map(({ code, what }) => `${code}: ${what}`)).toMatchInlineSnapshot(`
      [
        "form-value: Giá trị “page.widthMm.value” của thể thức không dùng được: chỗ này phải là một số.",
        "form-missing: Thể thức thiếu giá trị “body.gapPt”.",
        "form-missing: Thể thức thiếu giá trị “title.sideMm”.",
        "form-key: Thể thức không có khóa “side” trong “title”.",
      ]
    `);
  });
});

describe("textWidth", () => {
  it("measures the Party's title as on the official page: 72.6 mm at 15 pt", () => {
    const [form] = forms;
    const millimetres = form
      ? (textWidth(form.metrics, "ĐẢNG CỘNG SẢN VIỆT NAM", { size: 15, bold: true }) / 72) * 25.4
      : 0;
    expect(millimetres).toBeCloseTo(72.6, 0);
  });
});
