import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { createSource } from "../../src/base/source.ts";
import { parseYaml, stringifyYaml } from "../../src/base/yaml.ts";

const parse = (text: string, numbers?: string[]) => parseYaml(createSource("a.yaml", text), numbers ? { numbers } : {});

describe("data", () => {
  test("numbers are numbers unless keys are named", () => {
    expect(parse("a: 07\nb: 1.5").data).toEqual({ a: 7, b: 1.5 });
    expect(parse("number: 07\nyear: 2027\ncells: [01, 1.50, a]", ["year"]).data).toEqual({
      number: "07",
      year: 2027,
      cells: ["01", "1.50", "a"],
    });
  });

  test("an anchor and its alias", () => {
    expect(parse("a: &x [1]\nb: *x").data).toEqual({ a: [1], b: [1] });
  });

  test("an empty file is null, a broken one undefined", () => {
    expect([parse("").data, parse("a: [1").data]).toEqual([null, undefined]);
  });

  test("`__proto__` is a key like others", () => {
    expect(Object.keys(parse("__proto__: 1").data as object)).toEqual(["__proto__"]);
  });
});

describe("errors", () => {
  test.each([
    ['a: "x\nb: 1', "yaml-unclosed-quote", 1, 4],
    ['a: "x\nb: "1"\nc: "z"', "yaml-unclosed-quote", 1, 4],
    ["a: 'x\n- b", "yaml-unclosed-quote", 1, 4],
    ["a: {{year}} x", "yaml-braces", 1, 4],
    ["a: {{year}}", "yaml-braces", 1, 4],
    ['a: "x" y', "yaml-text-after-quote", 1, 4],
    ["a: *b* c", "yaml-star", 1, 4],
    ["a: 1\nc: *d", "yaml-star", 2, 4],
    ["a: x: y", "yaml-colon", 1, 4],
    ["a: 1\n b: 2", "yaml-indent-below", 1, 4],
    ["a: @x", "yaml-reserved-character", 1, 4],
    ["a: - b", "yaml-dash", 1, 4],
    ["a: > x", "yaml-block-header", 1, 4],
    ["a: | x", "yaml-block-header", 1, 4],
    ["a:\n\tb: 1", "yaml-tab", 2, 1],
    ["a: [1, 2\nb: 1", "yaml-bracket-not-closed", 2, 1],
    ["a: [b] c", "yaml-bracket", 1, 4],
    ["a: !foo x", "yaml-exclamation", 1, 4],
    ["a: & x", "yaml-ampersand", 1, 4],
    ["a:\n  b: 1\n c: 2", "yaml-indent", 3, 1],
    ["a: x\nfoo\nb: 1", "yaml-missing-colon", 2, 1],
    ["a: 1\n---\nb: 2", "yaml-several-documents", 2, 1],
    ['a: "\\q"', "yaml-escape", 1, 5],
    ["about: 1\nabout: 2", "yaml-duplicate-key", 2, 1],
    ["[a]: 1", "yaml-bracket", 1, 1],
    ["a: [x, năm {{year}}]", "yaml-braces-in-list", 1, 12],
    ["a: [{{year}}, x]", "yaml-braces-in-list", 1, 5],
    ["a: [x, 'năm' {{year}}]", "yaml-braces-in-list", 1, 14],
    ["a: &x [*x]", "yaml-too-deep", undefined, undefined],
  ])("%j → %s", (text, code, line, column) => {
    const [first] = parse(text).diagnostics;
    expect([first?.code, first?.place?.line, first?.place?.column]).toEqual([code, line, column]);
  });

  test.each(["a:\n  b: 1\n\tc: 2\n  d: 3\ne: 4", "a:\n  - id: x\n\t- id: y\n  - id: z\nb: 1\n   c: 2"])(
    "what a tab upsets below it is not reported: %j",
    (text) => {
      expect(parse(text).diagnostics.map(({ code }) => code)).toEqual(["yaml-tab"]);
    },
  );

  test("other errors below a tab are reported", () => {
    const { diagnostics } = parse("a:\n\tb: 1\nc: 1\nc: 2\nd: @e");
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml-tab", "yaml-duplicate-key", "yaml-reserved-character"]);
  });

  test("a mild error leaves the data to be judged", () => {
    expect(parse("a: {{year}}\na: 1\nb: 2").data).toEqual({ a: 1, b: 2 });
  });

  test("deep nesting and alias bombs are refused, not fatal", () => {
    const bomb = Array.from(
      { length: 30 },
      (_, i) =>
        `a${i}: &a${i} [${
          i
            ? Array(9)
                .fill(`*a${i - 1}`)
                .join(",")
            : "x"
        }]`,
    ).join("\n");
    expect([parse("[".repeat(20_000)), parse(bomb)].map(({ diagnostics }) => diagnostics[0]?.code)).toEqual([
      "yaml-too-deep",
      "yaml-too-deep",
    ]);
  });

  property.prop([
    fc.string({
      unit: fc.constantFrom("a", ":", " ", "\n", "-", '"', "'", "{", "}", "[", "*", "&", "#", "\t", ">", "!", "ữ"),
    }),
  ])("no text makes it throw, and every sentence is Vietnamese", (text) => {
    const { diagnostics, data } = parse(text);
    for (const { what, why, fix } of diagnostics)
      expect(`${what}${why}${fix}`).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữự]/);
    if (data === undefined) expect(diagnostics).not.toEqual([]);
  });
});

describe("placeOf", () => {
  const { placeOf } = parse("a:\n  - id: x\n    text: chữ dài\nb:\nc: &k [1]\nd: *k\ne:\n  f: {g: 1}");

  test.each([
    [["a", 0, "text"], "value", 3, 11, 7],
    [["a", 0, "text"], "key", 3, 5, 4],
    [["a", 0, "label"], "value", 2, 5, 5],
    [["b"], "value", 4, 1, 1],
    [["d", 0], "value", 5, 8, 1],
    [["z", "y"], "value", 1, 1, 2],
    [["e", "x"], "value", 7, 1, 1],
    [["e", "f", "x", "y"], "key", 8, 3, 1],
  ] as const)("%j on %s", (path, on, line, column, length) => {
    expect(placeOf(path, on)).toMatchObject({ file: "a.yaml", line, column, length });
  });

  test("names the path that was asked for", () => {
    expect(placeOf(["a", 0, "label"]).path).toBe("a[0].label");
  });
});

describe("stringifyYaml", () => {
  const odd = fc.string({ unit: "binary", maxLength: 40 });
  const prose = fc
    .array(fc.constantFrom("chữ", "dài:", "#", "-", '"', "'", "{{x}}", "*y*", "07", "|", ">", "\n", "%", "@"), {
      maxLength: 60,
    })
    .map((words) => words.join(" "));

  property.prop([fc.array(fc.oneof(odd, prose))])("what is written reads back the same", (texts) => {
    expect(parse(stringifyYaml({ texts, nested: { texts } })).data).toEqual({ texts, nested: { texts } });
  });

  test("long prose is a folded block, a number that is text is quoted", () => {
    const text = "Tiếp tục tuyên truyền sâu rộng ".repeat(5).trim();
    expect(stringifyYaml({ number: "07", text }, " ghi chú")).toMatchInlineSnapshot(`
      "# ghi chú

      number: '07'
      text: >-
        Tiếp tục tuyên truyền sâu rộng Tiếp tục tuyên truyền sâu rộng Tiếp tục tuyên truyền sâu rộng Tiếp
        tục tuyên truyền sâu rộng Tiếp tục tuyên truyền sâu rộng
      "
    `);
  });
});
