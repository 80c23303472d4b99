import { fc, test as property } from "@fast-check/vitest";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { hasErrors } from "../../src/base/diagnostic.ts";
import { createSource, lineAt } from "../../src/base/source.ts";
import { readModel } from "../../src/model/read-model.ts";

const sound = readFileSync(path.join(import.meta.dirname, "../cases/model/sound-full/input.yaml"), "utf8");
const source = createSource("a.yaml", sound);
const { value } = readModel(source);

describe("the model", () => {
  test("is normalised: lists present, scalars null, shorthands spelt out", () => {
    expect(value?.model).toMatchObject({
      number: "07",
      place: null,
      author: null,
      archive: null,
      draft: 2,
      preamble: [],
      basis: ["Căn cứ Quy chế làm việc của cơ quan"],
      recipients: [
        { organ: "phuong-thu", text: null, note: "để thực hiện" },
        { organ: null, text: "Các đồng chí trong Ban", note: null },
      ],
      signature: { signer: "truong-ban", name: null, authority: null, position: [] },
    });
    expect(value?.model.parents.map(({ directive, pending }) => directive ?? pending?.connector)).toEqual([
      "29-NQ/TW@2013-11-04",
      "về",
    ]);
  });

  test("holds no undefined anywhere", () => {
    expect(JSON.parse(JSON.stringify(value?.model))).toEqual(value?.model);
    const undefineds = (part: unknown): boolean =>
      part === undefined || (typeof part === "object" && part !== null && Object.values(part).some(undefineds));
    expect(undefineds(value?.model)).toBe(false);
  });

  test("`reviews` in its three forms", () => {
    const items = value?.model.sections[1]?.items.map(({ reviews }) => reviews);
    const none = { style: null, levels: [], only: [], except: [], list: [] };
    expect(items).toEqual([
      { ...none, auto: true },
      { ...none, auto: true, style: "numbered", levels: ["central", "city"], except: ["05-CT/TW@2016-05-15"] },
      {
        ...none,
        auto: false,
        list: [
          { directive: "29-NQ/TW@2013-11-04", years: null, kind: null, month: null, with: [], object: null },
          { directive: "05-CT/TW@2016-05-15", years: 5, kind: "sơ kết", month: 10, with: [], object: null },
        ],
      },
      null,
    ]);
  });

  test("numbers in texts and labels stay as they were written", () => {
    const { items } = value?.model.sections[1] ?? { items: [] };
    expect([items[0]?.label, items[3]?.table?.rows]).toEqual([
      "2",
      [
        ["01", "Sơ kết"],
        ["2", ""],
      ],
    ]);
  });

  test("texts are NFC and on one line", () => {
    const decomposed = sound.replace("Lời dẫn.", `>-\n      ${"Lời".normalize("NFD")}  dẫn\n      dài.`);
    expect(readModel(createSource("a.yaml", decomposed)).value?.model.sections[1]?.intro).toEqual(["Lời dẫn dài."]);
  });
});

describe("placeOf", () => {
  test.each([
    ["basis[0]", "Căn cứ Quy chế"],
    ["parents[0].directive", "29-NQ/TW@2013-11-04"],
    ["parents[1].pending.title", "công tác khoa giáo năm 2027"],
    ["sections[0].bullets[0].text", "Làm rõ trọng tâm."],
    ["sections[0].bullets[1].bullets[0].text", "Ý nhỏ"],
    ["sections[1].intro[0]", "Lời dẫn."],
    ["sections[1].items[2].paragraphs[0]", "Các cuộc sau"],
    ["sections[1].items[2].reviews.list[0].directive", "29-NQ/TW@2013-11-04"],
    ["sections[1].items[2].reviews.list[1].years", "5"],
    ["sections[1].items[3].points[0].assignments[0].unit", "Phòng Khoa giáo"],
    ["sections[1].items[3].table.rows[1][0]", "2"],
    ["recipients[1].text", "Các đồng chí"],
    ["footnotes[0].paragraphs[0]", "Số liệu"],
  ])("%s stands where %s was written", (at, words) => {
    const place = value?.placeOf(at);
    expect(lineAt(source, place?.line ?? 0).slice((place?.column ?? 0) - 1)).toContain(words);
  });

  test("`text` and `paragraphs` together keep their own places", () => {
    const both = sound.replace("text: Các cuộc sau", "text: Một\n        paragraphs: [Hai, Ba]");
    const read = readModel(createSource("a.yaml", both)).value;
    expect(read?.model.sections[1]?.items[2]?.paragraphs).toEqual(["Một", "Hai", "Ba"]);
    expect(read?.placeOf("sections[1].items[2].paragraphs[2]").path).toBe("sections[1].items[2].paragraphs[1]");
  });
});

describe("never throws", () => {
  const lines = sound.split("\n");
  const damage = fc.record({
    line: fc.nat({ max: lines.length - 1 }),
    by: fc.constantFrom(
      "",
      "  x",
      "- ",
      "a: b: c",
      "\t",
      '"',
      "{{",
      "*a",
      "- - -",
      "sections:",
      "items: 1",
      "null",
      "[]",
      "{}",
      "id: [1]",
    ),
  });

  property.prop([fc.array(damage, { minLength: 1, maxLength: 3 })])("on a damaged document", (damages) => {
    const broken = [...lines];
    for (const { line, by } of damages) broken[line] = by;
    const { value: read, diagnostics } = readModel(createSource("a.yaml", broken.join("\n")));
    expect(read === undefined).toBe(hasErrors(diagnostics));
    for (const { what, place } of diagnostics) {
      expect(what).not.toMatch(/undefined|\[object|expected|received|Invalid|NaN/);
      expect(place?.file).toBe("a.yaml");
    }
  });

  property.prop([
    fc.object({
      key: fc.constantFrom(
        "id",
        "sections",
        "items",
        "text",
        "reviews",
        "bullets",
        "year",
        "table",
        "columns",
        "rows",
        "parents",
        "__proto__",
        "constructor",
      ),
      maxDepth: 6,
    }),
  ])("on any data", (data) => {
    const { value: read, diagnostics } = readModel(createSource("a.yaml", JSON.stringify(data)));
    expect([read, hasErrors(diagnostics)]).toEqual([undefined, true]);
  });
});
