/** Generated models for property tests: every key, odd characters, nested items, ids unique. */
import { fc } from "@fast-check/vitest";
import { normaliseText } from "../../src/model/normalise-text.ts";
import type { Bullet, Item, Model, Parent, Recipient, Reviews, Table } from "../../src/model/types.ts";

const word = fc.constantFrom(
  "Đảng ủy",
  "2027",
  "07",
  "{{year}}",
  '{{cite "29-NQ/TW@2013-11-04"}}',
  "*nghiêng*",
  "a: b",
  "# c",
  "- d",
  '"',
  "'",
  "“",
  "<b>&",
  "null",
  "true",
  "tiếp tục tuyên truyền sâu rộng đến cán bộ, đảng viên",
);
const text = fc
  .oneof(
    fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" ")),
    fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
  )
  .map(normaliseText)
  .filter((value) => value.trim() !== "");
const cell = fc.oneof(text, fc.constant(""));
const texts = fc.array(text, { maxLength: 3 });
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 });
const digits = fc.constantFrom("07", "7", "123");
const date = fc.constantFrom("2027-01-15", "2027-01");

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.record({
    columns: fc.array(fc.record({ title: text, width: orNull(fc.constantFrom(10, 33.3, 100)) }), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 2 }),
  }),
);

const reviews: fc.Arbitrary<Reviews> = fc.record({
  auto: fc.boolean(),
  style: orNull(fc.constantFrom("numbered" as const, "bullets" as const)),
  levels: fc.subarray(["central" as const, "city" as const]),
  only: texts,
  except: texts,
  list: fc.array(
    fc.record({
      directive: text,
      years: orNull(fc.integer({ min: 1, max: 100 })),
      kind: orNull(fc.constantFrom("sơ kết" as const, "đánh giá" as const)),
      month: orNull(fc.integer({ min: 1, max: 12 })),
      with: texts,
      object: orNull(text),
    }),
    { maxLength: 2 },
  ),
});

const bulletOf = (depth: number): fc.Arbitrary<Bullet> =>
  fc.record({
    id: fc.constant(null),
    text,
    bullets: depth === 0 ? fc.constant([]) : fc.array(bulletOf(depth - 1), { maxLength: 2 }),
  });
const bullets = fc.array(bulletOf(2), { maxLength: 2 });

const assignment = fc
  .record({ unit: orNull(text), time: orNull(text) })
  .filter(({ unit, time }) => unit !== null || time !== null);

const itemsOf = (depth: number): fc.Arbitrary<Item[]> =>
  depth === 0
    ? fc.constant([])
    : fc.array(
        fc.record<Item>({
          id: fc.constant(""),
          label: orNull(text),
          heading: orNull(text),
          // Never empty, so that no generated item is.
          paragraphs: fc.array(text, { minLength: 1, maxLength: 3 }),
          bullets,
          reviews: orNull(reviews),
          points: itemsOf(depth - 1),
          items: itemsOf(depth - 1),
          table: orNull(table),
          assignments: fc.array(assignment, { maxLength: 2 }),
          closing: texts,
        }),
        { maxLength: 2 },
      );
const items = itemsOf(2);

const parent: fc.Arbitrary<Parent> = fc.oneof(
  text.map((directive): Parent => ({ directive, pending: null })),
  fc
    .record({
      kind: text,
      symbol: orNull(text),
      number: orNull(digits),
      date: orNull(date),
      issuer: text,
      connector: fc.constantFrom("về" as const, "" as const),
      title: text,
    })
    .map((pending): Parent => ({ directive: null, pending })),
);

const recipient: fc.Arbitrary<Recipient> = fc
  .record({ organ: orNull(text), text: orNull(text), note: orNull(text) })
  .filter((line) => line.organ !== null || line.text !== null);

/** Any valid model. */
export const arbitraryModel: fc.Arbitrary<Model> = fc
  .record<Model>({
    template: fc.constantFrom("huong-dan/cong-tac-nam", "ke-hoach/mau/nho"),
    issuer: text,
    body: orNull(fc.constant("standing" as const)),
    year: fc.integer({ min: 1945, max: 2100 }),
    number: orNull(digits),
    date: orNull(date),
    place: orNull(text),
    form: orNull(text),
    draft: fc.oneof(fc.boolean(), fc.integer({ min: 1, max: 20 })),
    toneMarks: orNull(fc.constantFrom("new" as const, "keep" as const)),
    citation: fc.record({
      term: orNull(fc.constantFrom("none" as const, "plain" as const)),
      quoted: orNull(fc.boolean()),
    }),
    about: text,
    author: orNull(text),
    basis: texts,
    parents: fc.array(parent, { maxLength: 2 }),
    preamble: texts,
    sections: fc.array(
      fc.record({
        id: fc.constant(""),
        label: orNull(text),
        title: text,
        intro: fc.array(text, { minLength: 1, maxLength: 2 }),
        bullets,
        reviews: orNull(reviews),
        items,
        table: orNull(table),
        closing: texts,
      }),
      { minLength: 1, maxLength: 2 },
    ),
    closing: texts,
    appendices: fc.array(
      fc.record({
        id: fc.constant(""),
        title: text,
        intro: texts,
        bullets,
        directives: fc.array(text, { minLength: 1, maxLength: 2 }),
        entries: texts,
        groups: fc.array(
          fc.record({ title: text, directives: texts, entries: fc.array(text, { minLength: 1, maxLength: 2 }) }),
          { maxLength: 2 },
        ),
        items,
        table: orNull(table),
        closing: texts,
      }),
      { maxLength: 1 },
    ),
    footnotes: fc.array(
      fc.record({
        id: fc.constant(""),
        paragraphs: fc.array(text, { minLength: 1, maxLength: 2 }),
        bullets,
        reviews: orNull(reviews),
      }),
      { maxLength: 2 },
    ),
    recipients: fc.array(recipient, { maxLength: 2 }),
    archive: orNull(text),
    signature: fc.record({ signer: orNull(text), name: orNull(text), authority: orNull(text), position: texts }),
  })
  .map(withIds);

/** Numbers every part that must have an id. */
function withIds(model: Model): Model {
  let next = 0;
  const named = <T extends { id: string }>(part: T): T => ({ ...part, id: `m-${++next}` });
  const inItems = (list: Item[]): Item[] =>
    list.map((one) => ({ ...named(one), points: inItems(one.points), items: inItems(one.items) }));
  return {
    ...model,
    sections: model.sections.map((part) => ({ ...named(part), items: inItems(part.items) })),
    appendices: model.appendices.map((part) => ({ ...named(part), items: inItems(part.items) })),
    footnotes: model.footnotes.map(named),
  };
}
