import { fc, test as property } from "@fast-check/vitest";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { composeDocument } from "../../src/docx/compose/document.ts";
import { packReference } from "../../src/docx/reference.ts";
import { createDocxWriter } from "../../src/docx/write-docx.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import { formOf, forms, item, paragraph, sampleDoc } from "./trees.ts";

async function partsOf(bytes: Uint8Array | Promise<Uint8Array>): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(await bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The one thing the package takes from the clock. */
const withoutClock = (xml: string | undefined): string => (xml ?? "").replace(/(<dcterms:\w+[^>]*>)[^<]*/g, "$1");

/** Compares two parts and shows only where they first differ. */
function expectSame(name: string, ours = "", theirs = ""): void {
  let at = 0;
  while (at < theirs.length && ours[at] === theirs[at]) at += 1;
  const around = (xml: string): string => `${name} at ${at}: ${xml.slice(Math.max(0, at - 80), at + 80)}`;
  if (ours !== theirs) expect(around(ours)).toBe(around(theirs));
}

describe("the fast writer equals the docx package's own packer", () => {
  it.each(forms.map((form) => form.id))("in every part, for %s", async (id) => {
    const form = formOf(id);
    const writer = await createDocxWriter(form);
    const ours = await partsOf(writer.write(sampleDoc(form), { dataHash: "abc", date: "2027-01-05" }));
    const theirs = await partsOf(
      packReference(composeDocument(sampleDoc(form), form, { dataHash: "abc", date: "2027-01-05" }), form),
    );
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
    for (const name of Object.keys(theirs)) expectSame(name, withoutClock(ours[name]), withoutClock(theirs[name]));
  });

  const odd = fc.string({
    unit: fc.constantFrom("a", "ệ", " ", "&", "<", ">", '"', "'", "=", "`", "{", "~", "—", "1"),
    minLength: 1,
    maxLength: 40,
  });
  const bodies = fc.array(fc.tuple(fc.constantFrom("item", "point", "bullet", "review"), odd, fc.boolean()), {
    minLength: 1,
    maxLength: 12,
  });
  property.prop([bodies], { numRuns: 60 })("for any words in any list", async (body) => {
    const form = formOf("hd05-2026");
    const writer = await writerOfParty;
    const children = body.map(([scheme, words, headed], at) =>
      item(scheme as "item", scheme, labelOf(scheme, at), [paragraph(words)], headed ? words : undefined),
    );
    const doc: Doc = { ...sampleDoc(form), children };
    const ours = await partsOf(writer.write(doc));
    const theirs = await partsOf(packReference(composeDocument(doc, form), form));
    for (const name of ["word/document.xml", "word/footnotes.xml", "word/numbering.xml"])
      expectSame(name, ours[name], theirs[name]);
  });
});

const writerOfParty = createDocxWriter(formOf("hd05-2026"));

function labelOf(scheme: string, at: number): string {
  const labels: Record<string, string> = {
    item: `${at + 1}.`,
    point: `${"abcdđeghik"[at % 10] ?? "a"})`,
    bullet: "-",
    review: `(${at + 1})-`,
  };
  return labels[scheme] ?? "";
}

describe("law 1: same input, same bytes", () => {
  it("holds across writers", async () => {
    const form = formOf("nd30-2020");
    const first = await (await createDocxWriter(form)).write(sampleDoc(form));
    const second = await (await createDocxWriter(form)).write(sampleDoc(form));
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it("holds for a writer that remembers another's shapes, and it then learns nothing", async () => {
    const form = formOf("hd05-2026");
    const teacher = await createDocxWriter(form);
    const first = await teacher.write(sampleDoc(form));
    const pupil = await createDocxWriter(form, teacher.learned());
    expect(Buffer.compare(first, await pupil.write(sampleDoc(form)))).toBe(0);
    expect(pupil.learned()).toBeUndefined();
  });
});
