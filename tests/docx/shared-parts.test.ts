/** Documents of a batch share parts, the very same objects: what a writer worked out for one must fit the next, or not be used. */
import { fc, test as property } from "@fast-check/vitest";
import { expect } from "vitest";
import { createDocxWriter } from "../../src/docx/write-docx.ts";
import type { Block, Doc, Flow, Footnote, Paragraph } from "../../src/tree/nodes.ts";
import { formOf, item, paragraph, sampleDoc } from "./trees.ts";

const form = formOf("hd05-2026");
const sample = sampleDoc(form);
const head: Block[] = sample.children.slice(0, 2);
const signoff: Block[] = sample.children.slice(-1);

const withNote = (ref: string): Paragraph => ({
  type: "paragraph",
  role: "body",
  children: [
    { type: "text", value: "Có chú thích" },
    { type: "note-reference", ref },
  ],
});
const plain = paragraph("Các đơn vị & tổ chức thực hiện.");
const lead = paragraph("Gồm các nội dung sau:", "lead");

/** The same words stand as paragraphs, as items of this list or that one, and in cells. */
const pool = {
  plain,
  lead,
  first: withNote("n1"),
  second: withNote("n2"),
  one: item("item", "items", "1.", [plain]),
  two: item("item", "items", "2.", [plain]),
  other: item("item", "others", "1.", [plain]),
  point: item("point", "points", "a)", [lead, item("bullet", "dashes", "-", [plain])]),
  table: { type: "table", widths: [30, 70], header: [lead.children, plain.children], rows: [[plain.children, []]] },
} satisfies Record<string, Flow>;
type Part = keyof typeof pool;

const note = (id: string): Footnote => ({ type: "footnote", id, children: [paragraph(`Chú thích ${id}`)] });
const notes: Partial<Record<Part, Footnote>> = { first: note("n1"), second: note("n2") };

function docOf(parts: readonly Part[], signed: boolean): Doc {
  return {
    ...sample,
    children: [...head, ...parts.map((part) => pool[part]), ...(signed ? signoff : [])],
    footnotes: parts.flatMap((part) => notes[part] ?? []),
    appendices: [],
  };
}

const bodies = fc.array(fc.tuple(fc.uniqueArray(fc.constantFrom(...(Object.keys(pool) as Part[]))), fc.boolean()), {
  minLength: 2,
  maxLength: 5,
});

const remembered = createDocxWriter(form).then(async (writer) => {
  await writer.write(sample);
  return writer.learned();
});

property.prop([bodies], { numRuns: 40 })("a document's bytes do not depend on what shares its parts", async (all) => {
  const shared = await createDocxWriter(form, await remembered);
  for (const [parts, signed] of all) {
    const alone = await createDocxWriter(form, await remembered);
    const ours = await shared.write(docOf(parts, signed));
    const theirs = await alone.write(structuredClone(docOf(parts, signed)));
    expect(Buffer.compare(ours, theirs)).toBe(0);
  }
});
