import { expect, test } from "vitest";
import { createSource } from "../../src/base/source.ts";
import { readModel } from "../../src/model/read-model.ts";
import { walkTexts } from "../../src/model/walk-texts.ts";

const yaml = `
template: huong-dan/mau
issuer: x
year: 2027
about: T2
author: T1
basis: T3
parents: [{ kind: k, issuer: T4, title: T5 }]
preamble: T6
closing: T24
sections:
  - id: s
    title: T7
    intro: T8
    bullets: [{ text: T9, bullets: [T10] }]
    items:
      - id: i
        closing: T22
        assignments: [{ unit: T20, time: T21 }]
        table: { columns: [{ title: T18 }], rows: [[T19]] }
        items: [{ id: c, text: T17 }]
        points: [{ id: p, text: T16 }]
        reviews: [{ directive: d, object: T15 }]
        bullets: [T14]
        paragraphs: [T12, T13]
        heading: T11
    closing: T23
recipients: [T25, { organ: o, note: T26 }]
archive: T27
appendices:
  - id: a
    title: T28
    intro: T29
    entries: [T30]
    groups: [{ title: T31, entries: [T32] }]
    items: [{ id: ai, text: T33 }]
footnotes: [{ id: f, text: T34, bullets: [T35] }]
`;

test("texts come in the order in which they are printed", () => {
  const { value, diagnostics } = readModel(createSource("a.yaml", yaml));
  expect(diagnostics).toEqual([]);
  const texts = value ? walkTexts(value.model) : [];
  expect(texts.map(({ text }) => text)).toEqual(Array.from({ length: 35 }, (_, index) => `T${index + 1}`));
  expect(texts[13]?.path).toBe("sections[0].items[0].bullets[0].text");
});
