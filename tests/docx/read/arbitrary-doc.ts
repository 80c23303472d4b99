/** Generated documents: sections, items with and without headings, points, reviews, bullets, notes, tables, odd characters. */
import fc from "fast-check";
import type { Form } from "../../../src/form/schema.ts";
import type { Doc, Flow, Footnote, Inline, Item, Scheme, Section } from "../../../src/tree/nodes.ts";
import { numberDocument } from "../../../src/tree/number.ts";
import { line } from "../trees.ts";

/** Words that no label, role or field line begins with; odd characters stand between them. */
const word = fc.constantFrom(
  "học tập",
  "quán triệt",
  "a & b",
  "<x>",
  "“Đề án”",
  "kinh tế - xã hội",
  "(khoá XIII)",
  "29-NQ/TW",
  "10/11/2027",
  "ﬁ",
  "🙂",
  "{{y}}",
  "*sao*",
  "H₂O",
  "½",
);

const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((parts) => `Tiếp tục ${parts.join(" ")}`);
const sentence = words.map((text) => `${text}.`);

const inlines = (text: fc.Arbitrary<string>): fc.Arbitrary<Inline[]> =>
  fc.oneof(
    { weight: 4, arbitrary: text.map((value): Inline[] => [{ type: "text", value }]) },
    {
      weight: 1,
      arbitrary: fc.tuple(words, text).map(([first, second]): Inline[] => [
        { type: "text", value: `${first} ` },
        { type: "strong", children: [{ type: "text", value: "ngay trong quý I" }] },
        { type: "text", value: ` ${second}` },
      ]),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(words, text).map(([first, second]): Inline[] => [
        { type: "emphasis", children: [{ type: "text", value: `${first}:` }] },
        { type: "text", value: ` ${second}` },
      ]),
    },
  );

const paragraph = inlines(sentence).map((children): Flow => ({ type: "paragraph", role: "body", children }));
const lead = words.map((text): Flow => ({
  type: "paragraph",
  role: "lead",
  children: [{ type: "text", value: `${text}:` }],
}));

/** A unit before it is numbered. */
type Unit = Omit<Item, "numbering">;

const runIn = paragraph.map((first): Unit => ({ type: "item", children: [first] }));

function unnumbered(scheme: Scheme, units: readonly Unit[]): Item[] {
  return units.map((unit) => ({ ...unit, numbering: { scheme, list: "", label: "" } }));
}

const list = (scheme: Scheme): fc.Arbitrary<Flow[]> =>
  fc
    .tuple(fc.option(lead), fc.array(runIn, { minLength: 1, maxLength: 9 }))
    .map(([first, units]) => [...(first ? [first] : []), ...unnumbered(scheme, units)]);

const assignments = fc.constantFrom<Flow[]>(
  [],
  [{ type: "assignment", label: "Đơn vị thực hiện", children: [{ type: "text", value: "Các phòng." }] }],
);

const points = fc.array(fc.tuple(runIn, assignments), { minLength: 1, maxLength: 8 }).map((units) =>
  unnumbered(
    "point",
    units.map(([unit, below]) => ({ ...unit, children: [...unit.children, ...below] })),
  ),
);

const table = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 3 }).map((rows): Flow[] => [
  {
    type: "table",
    widths: [30, 70],
    header: [[{ type: "text", value: "Thời gian" }], [{ type: "text", value: "Nội dung" }]],
    rows: rows.map((row) => row.map((value): Inline[] => [{ type: "text", value }])),
  },
]);

const nothing = fc.constant<Flow[]>([]);
const inside = fc.oneof(
  nothing,
  fc.array(paragraph, { minLength: 1, maxLength: 2 }),
  list("bullet"),
  list("review"),
  points,
  table,
);

const headed = fc
  .tuple(words, inside)
  .map(([heading, children]): Unit => ({ type: "item", heading: [{ type: "text", value: heading }], children }));

/** A headed item with sub-items 1.1., some of them headed. */
const nested = fc.tuple(words, fc.array(fc.oneof(runIn, headed), { minLength: 1, maxLength: 4 }));

const items = fc.array(fc.oneof(runIn, headed, nested), { minLength: 1, maxLength: 5 }).map((units) =>
  unnumbered(
    "item",
    units.map((unit): Unit => {
      if (!Array.isArray(unit)) return unit;
      const [heading, below] = unit;
      return {
        type: "item",
        heading: [{ type: "text", value: heading }],
        children: unnumbered("subitem", below),
      };
    }),
  ),
);

const section = fc.tuple(words, fc.oneof(items, list("bullet"), fc.array(paragraph, { minLength: 0, maxLength: 3 })));

const groups = fc.array(fc.array(runIn, { minLength: 1, maxLength: 4 }), { maxLength: 3 });

/** Documents that a form can write, numbered by its rules. */
export function arbitraryDoc(form: Form): fc.Arbitrary<Doc> {
  return fc
    .record({
      sections: fc.array(section, { minLength: 1, maxLength: 5 }),
      opening: fc.array(paragraph, { maxLength: 2 }),
      entries: groups,
      note: fc.option(sentence),
    })
    .map(({ sections, opening, entries, note }): Doc => {
      const footnotes: Footnote[] =
        note === null
          ? []
          : [
              {
                type: "footnote",
                id: "n",
                children: [{ type: "paragraph", role: "body", children: [{ type: "text", value: note }] }],
              },
            ];
      const mark: Inline[] = note === null ? [] : [{ type: "note-reference", ref: "n" }];
      return {
        type: "document",
        kind: "huong-dan",
        regime: form.regime,
        form: form.id,
        properties: { title: "Hướng dẫn", organ: "Đảng uỷ", keywords: [], year: 2027 },
        children: [
          letterhead(form),
          {
            type: "title",
            lines: [
              line("kind", "HƯỚNG DẪN"),
              line("subject", "công tác khoa giáo năm 2027"),
              line("subject-rule", form.regime === "party" ? "-----" : ""),
            ],
          },
          {
            type: "paragraph",
            role: "lead",
            children: [{ type: "text", value: "Đảng uỷ hướng dẫn như sau" }, ...mark, { type: "text", value: ":" }],
          },
          ...opening,
          ...sections.map(([heading, children]): Section => ({
            type: "section",
            id: "",
            numbering: { scheme: "section", list: "", label: "" },
            heading: [{ type: "text", value: heading.toUpperCase() }],
            children,
          })),
          {
            type: "signoff",
            recipients: [
              line("recipients-label", "Nơi nhận:"),
              line("recipient", "Các chi bộ;"),
              line("recipient", "Lưu Văn phòng."),
            ],
            signature: [
              line("authority", form.regime === "party" ? "T/M BAN THƯỜNG VỤ" : "TM. UỶ BAN NHÂN DÂN"),
              line("position", "PHÓ BÍ THƯ"),
            ],
          },
        ],
        appendices: entries.length === 0 ? [] : [appendix(entries, form)],
        footnotes,
      };
    })
    .map((doc) => numberDocument(doc, form.numberings));
}

function letterhead(form: Form): Doc["children"][number] {
  const party = form.regime === "party";
  return {
    type: "letterhead",
    left: [
      line("superior", "ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG"),
      line("organ", "ĐẢNG UỶ PHƯỜNG MẪU"),
      line("organ-rule", party ? "*" : ""),
      line("number", "Số 05-HD/ĐU"),
    ],
    right: [
      line("national", party ? "ĐẢNG CỘNG SẢN VIỆT NAM" : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      line("national-rule", ""),
      line("place-date", "Phường Mẫu, ngày 09 tháng 01 năm 2027"),
    ],
  };
}

function appendix(entries: readonly (readonly Unit[])[], form: Form): Doc["appendices"][number] {
  const all = unnumbered("entry", entries.flat());
  let taken = 0;
  return {
    type: "appendix",
    id: "",
    lines: [
      line("appendix-label", "Phụ lục"),
      line("appendix-title", "DANH MỤC VĂN BẢN"),
      line("appendix-attached", "(Kèm theo Hướng dẫn số 05-HD/ĐU)"),
      line("appendix-rule", form.regime === "party" ? "-----" : ""),
    ],
    children: entries.map((group, index) => {
      const children = all.slice(taken, taken + group.length);
      taken += group.length;
      return { type: "group", heading: [{ type: "text", value: `NHÓM ${String.fromCharCode(65 + index)}` }], children };
    }),
  };
}
