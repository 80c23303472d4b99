/** Models of documents that an organ of the registry may issue: deep nesting, empty parts, long items, odd characters. */
import { fc } from "@fast-check/vitest";
import { normaliseText } from "../../src/model/normalise-text.ts";
import type { Appendix, Bullet, ClaimedReview, Footnote, Item, Model, Reviews, Table } from "../../src/model/types.ts";

const IDS = [
  "29-NQ/TW@2013-11-04",
  "57-NQ/TW@2024-12-22",
  "06-CT/TW@2021-06-24",
  "12-KH/TU@2025-08-26",
  "49-KL/TW@2019-05-10",
];

const word = fc.constantFrom(
  "Đảng ủy",
  "Uỷ ban",
  "hoà bình",
  "2027",
  "{{year}}",
  "\\{{x}}",
  "{ }",
  "}}",
  ...IDS.map((id) => `{{cite "${id}"}}`),
  `{{cite "${IDS[0] ?? ""}" "full"}}`,
  "*nghiêng*",
  "**đậm**",
  "***cả hai***",
  "*nghiêng **đậm** nghiêng*",
  "5*3*2",
  "* * *",
  '{{upper "*"}}sao{{upper "*"}}',
  "(*) ghi chú",
  "a: b",
  "- d",
  "1. mục",
  "a) điểm",
  "(1)- đánh giá",
  "I. PHẦN",
  '"',
  "'",
  "“ngoặc”",
  "<b>&amp;",
  "Tổng kết 10 năm thực hiện",
  "Nghị quyết số 29-NQ/TW",
  "Chỉ thị số 99-CT/TW, ngày 01/3/2020 của Ban Bí thư về việc khác",
  "số .....",
  "Đơn vị thực hiện: ai",
  "tiếp tục tuyên truyền sâu rộng đến cán bộ, đảng viên và Nhân dân;",
  "hết câu. Câu mới",
);
const text = fc
  .oneof(
    { weight: 12, arbitrary: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" ")) },
    { weight: 1, arbitrary: fc.array(word, { minLength: 20, maxLength: 25 }).map((words) => words.join(" ")) },
    {
      weight: 2,
      arbitrary: fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
        .map((odd) => `x${odd.replace(/[{}*\\]/g, "")}y`),
    },
  )
  .map(normaliseText);
const texts = fc.array(text, { maxLength: 3 });
const some = fc.array(text, { minLength: 1, maxLength: 3 });
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 });

const claim: fc.Arbitrary<ClaimedReview> = fc.record({
  directive: fc.constantFrom(...IDS),
  years: fc.integer({ min: 1, max: 40 }),
  kind: fc.constantFrom("sơ kết" as const, "tổng kết" as const, "đánh giá" as const),
  month: orNull(fc.integer({ min: 1, max: 12 })),
  with: fc.subarray(["38-CT/TW@2009-09-07", "478-KH/TU@2025-06-01"]),
  // Words that name no directive could not be told from a plain line.
  object: orNull(fc.constantFrom(...IDS.map((id) => `Phong trào “thi đua” theo {{cite "${id}"}}, *nhất là* ở cơ sở`))),
});
const reviews: fc.Arbitrary<Reviews> = fc.record({
  auto: fc.constant(false),
  style: fc.constantFrom("numbered" as const, "bullets" as const),
  levels: fc.constant([]),
  only: fc.constant([]),
  except: fc.constant([]),
  list: fc.array(claim, { minLength: 1, maxLength: 3 }),
});

const bulletOf = (depth: number): fc.Arbitrary<Bullet> =>
  fc.record({
    id: fc.constant(null),
    text,
    bullets: depth === 0 ? fc.constant([]) : fc.array(bulletOf(depth - 1), { maxLength: 2 }),
  });
const bullets = fc.array(bulletOf(2), { maxLength: 2 });

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.record({
    columns: fc.array(fc.record({ title: text, width: orNull(fc.constantFrom(10, 30)) }), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(fc.array(fc.oneof(text, fc.constant("")), { minLength: width, maxLength: width }), { maxLength: 2 }),
  }),
);

const assignment = fc
  .record({ unit: orNull(text), time: orNull(text) })
  .filter(({ unit, time }) => unit !== null || time !== null);

const itemsOf = (depth: number): fc.Arbitrary<Item[]> =>
  depth === 0
    ? fc.constant([])
    : fc.array(
        fc.record<Item>({
          id: fc.constant(""),
          label: orNull(fc.constantFrom("2", "1a", "7)", "Một:")),
          heading: orNull(text),
          paragraphs: some,
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

const appendix: fc.Arbitrary<Appendix> = fc.record({
  id: fc.constant(""),
  title: text,
  // Never empty, so that no part is.
  intro: some,
  bullets,
  directives: fc.subarray(IDS),
  entries: texts,
  groups: fc.array(fc.record({ title: text, directives: fc.subarray(IDS, { minLength: 1 }), entries: texts }), {
    maxLength: 2,
  }),
  items: itemsOf(1),
  table: orNull(table),
  closing: texts,
});

const footnote: fc.Arbitrary<Footnote> = fc.record({
  id: fc.constant(""),
  paragraphs: some,
  bullets,
  reviews: orNull(reviews),
});

const OPENING = "Thực hiện {{cite parent}}; {{organ.self}} hướng dẫn như sau:";

/** Any such model of these issuers; citations inside texts are of the registry. */
export function printableModel(
  issuers: readonly { id: string; signers: readonly string[]; template: string }[],
): fc.Arbitrary<Model> {
  return fc.constantFrom(...issuers).chain(({ id, signers, template }) =>
    fc
      .record<Model>({
        template: fc.constant(template),
        issuer: fc.constant(id),
        body: fc.constant(null),
        year: fc.constant(2027),
        number: orNull(fc.constantFrom("07", "123")),
        date: fc.constantFrom("2027-01-15", "2027-01", null),
        place: orNull(fc.constant("Nơi Khác")),
        form: fc.constant(null),
        draft: fc.constantFrom(true, false, 2),
        toneMarks: fc.constantFrom(null, "new" as const, "old" as const),
        citation: fc.record({
          term: fc.constantFrom(null, "plain" as const, "parentheses" as const),
          quoted: fc.constantFrom(null, true),
        }),
        about: text.map((words) => `công tác ${words} năm 2027`),
        author: fc.constant(null),
        basis: fc.array(
          text.map((words) => `Căn cứ ${words} và`),
          { maxLength: 2 },
        ),
        parents: fc.constant([
          {
            directive: null,
            pending: {
              kind: "Hướng dẫn",
              symbol: "HD/BTGDVTW",
              number: null,
              date: null,
              issuer: "Ban Tuyên giáo và Dân vận Trung ương",
              connector: "về",
              title: "công tác khoa giáo năm 2027",
            },
          },
        ]),
        preamble: fc.constant([OPENING]),
        sections: fc.array(
          fc.record({
            id: fc.constant(""),
            label: orNull(fc.constantFrom("IV", "BƯỚC MỘT:")),
            title: text,
            // Never empty, so that no part is.
            intro: some,
            bullets,
            reviews: orNull(reviews),
            items: itemsOf(3),
            table: orNull(table),
            closing: texts,
          }),
          { minLength: 1, maxLength: 3 },
        ),
        closing: texts,
        appendices: fc.array(appendix, { maxLength: 2 }),
        footnotes: fc.array(footnote, { maxLength: 2 }),
        recipients: fc.array(
          fc.record({ organ: fc.constant(null), text, note: orNull(fc.constantFrom("để báo cáo", "để b/c")) }),
          { maxLength: 3 },
        ),
        archive: orNull(fc.constant("Phòng Tổng hợp")),
        signature: fc.record({
          signer: fc.constantFrom(...signers),
          name: orNull(fc.constant("Nguyễn Văn Mẫu")),
          authority: fc.constant(null),
          position: fc.constant([]),
        }),
      })
      .map(withIdsAndNotes),
  );
}

/** Numbers every part that has an id, and puts the marks of footnotes into the first section. */
function withIdsAndNotes(model: Model): Model {
  let next = 0;
  const named = <T extends { id: string }>(part: T): T => ({ ...part, id: `m-${++next}` });
  const inItems = (list: Item[]): Item[] =>
    list.map((one) => ({ ...named(one), points: inItems(one.points), items: inItems(one.items) }));
  const footnotes = model.footnotes.map(named);
  const marks = footnotes.map(({ id }) => `có chú thích{{note "${id}"}} ở đây`);
  return {
    ...model,
    sections: model.sections.map((part, index) => ({
      ...named(part),
      intro: index === 0 ? [...marks, ...part.intro] : part.intro,
      items: inItems(part.items),
    })),
    appendices: model.appendices.map((part) => ({ ...named(part), items: inItems(part.items) })),
    footnotes,
  };
}
