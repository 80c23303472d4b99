/** Small documents and random edits of them, for the laws of changes and updates. */
import { fc } from "@fast-check/vitest";
import type { Bullet, Item, Model, Section } from "../../../src/model/types.ts";
import { LISTS_OF, of, spotsIn, toModel, toTree, type Part, type Spot } from "../../../src/lineage/child/tree.ts";

/** A document of three sections with nested items, points, bullets with and without ids, an appendix, a footnote. */
export function smallModel(): Model {
  return {
    template: "huong-dan/cong-tac-nam",
    issuer: "co-quan",
    body: null,
    year: 2027,
    number: null,
    date: null,
    place: null,
    form: null,
    draft: false,
    toneMarks: null,
    citation: { term: null, quoted: null },
    about: "trích yếu",
    author: null,
    basis: [],
    parents: [],
    preamble: ["Lời mở đầu."],
    sections: [
      section("s1", [item("a", [item("a1"), item("a2", [], [bullet("a2-x"), bullet("a2-y")])]), item("b"), item("c")]),
      section("s2", [
        item("d", [], [bullet(null, "không mã 1"), bullet("d-x"), bullet(null, "không mã 2")]),
        item("e", [item("e1")]),
      ]),
      section("s3", [item("f")]),
    ],
    closing: ["Đoạn kết."],
    appendices: [
      {
        id: "p1",
        title: "Phụ lục",
        intro: [],
        bullets: [],
        directives: ["29-NQ/TW@2013-11-04"],
        entries: ["dòng phụ lục"],
        groups: [],
        items: [item("g")],
        table: null,
        closing: [],
      },
    ],
    footnotes: [
      { id: "n1", paragraphs: ["Chú thích một."], bullets: [], reviews: null },
      { id: "n2", paragraphs: ["Chú thích hai."], bullets: [], reviews: null },
    ],
    recipients: [],
    archive: null,
    signature: { signer: null, name: null, authority: null, position: [] },
  };
}

function section(id: string, items: Item[] = []): Section {
  return {
    id,
    label: null,
    title: `Phần ${id}`,
    intro: [],
    bullets: [],
    reviews: null,
    items,
    table: null,
    closing: [],
  };
}

function item(id: string, items: Item[] = [], bullets: Bullet[] = []): Item {
  return {
    id,
    label: null,
    heading: `Mục ${id}`,
    paragraphs: [`Chữ của ${id}.`],
    bullets,
    reviews: null,
    points: [],
    items,
    table: null,
    assignments: [],
    closing: [],
  };
}

function bullet(id: string | null, text = `Ý ${id ?? ""}.`): Bullet {
  return { id, text, bullets: [] };
}

/** One edit; numbers choose among the parts that stand when it is carried out. */
export type Edit =
  | { do: "reword"; which: number }
  | { do: "rename"; which: number }
  | { do: "remove"; which: number }
  | { do: "move"; which: number; to: number; list: number; at: number }
  | { do: "add"; which: number; to: number; list: number; at: number }
  | { do: "split"; which: number }
  | { do: "head"; which: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constant("reword" as const), which: fc.nat(60) }),
  fc.record({ do: fc.constant("rename" as const), which: fc.nat(60) }),
  fc.record({ do: fc.constant("remove" as const), which: fc.nat(60) }),
  fc.record({ do: fc.constant("move" as const), which: fc.nat(60), to: fc.nat(60), list: fc.nat(3), at: fc.nat(4) }),
  fc.record({ do: fc.constant("add" as const), which: fc.nat(60), to: fc.nat(60), list: fc.nat(3), at: fc.nat(4) }),
  fc.record({ do: fc.constant("split" as const), which: fc.nat(60) }),
  fc.record({ do: fc.constant("head" as const), which: fc.nat(3) }),
);

export const script = fc.array(edit, { maxLength: 7 });

/** Edits of words alone. */
export const wording = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant("reword" as const), which: fc.nat(60) }),
    fc.record({ do: fc.constant("rename" as const), which: fc.nat(60) }),
    fc.record({ do: fc.constant("head" as const), which: fc.nat(3) }),
  ),
  { maxLength: 12 },
);

/** The document after a script; every text that it writes carries the author's mark and a number. */
export function edited(model: Model, edits: readonly Edit[], author: string): { model: Model; written: string[] } {
  const root = toTree(structuredClone(model));
  let head = model;
  const written: string[] = [];
  const say = (): string => {
    const text = `${author} ${written.length + 1}.`;
    written.push(text);
    return text;
  };
  for (const one of edits) {
    const spots = [...spotsIn(root).values()];
    const spot = spots[one.which % spots.length];
    if (one.do === "head") {
      const key = (["about", "preamble", "closing", "basis"] as const)[one.which] ?? "about";
      head = { ...head, [key]: key === "about" ? say() : [say()] };
    } else if (spot !== undefined) carryOut(one, spot, spots, say, author);
  }
  return { model: toModel(root, head), written };
}

function carryOut(
  one: Exclude<Edit, { do: "head" }>,
  spot: Spot,
  spots: Spot[],
  say: () => string,
  author: string,
): void {
  const { part, parent, list, at } = spot;
  const siblings = of(parent, list);
  if (one.do === "reword") reword(part, say());
  else if (one.do === "rename") {
    if (part.kind === "section" || part.kind === "appendix") part.content.title = say();
    else if (part.kind === "item") part.content.heading = say();
    else reword(part, say());
  } else if (one.do === "remove") {
    if (parent.kind !== "document" || siblings.length > 1) siblings.splice(at, 1);
  } else if (one.do === "split") {
    if (part.kind !== "item") return;
    const second = newPart(`${author}-${say().replace(/\D/gu, "")}`, "item", say());
    reword(part, say());
    siblings.splice(at + 1, 0, second);
  } else {
    const holder = spots[one.to % spots.length]?.part ?? parent;
    const lists = LISTS_OF[holder.kind];
    const target = one.do === "add" || lists.includes(list) ? (lists[one.list % lists.length] ?? "items") : list;
    const parts = of(holder, target);
    if (one.do === "add") {
      const kind = target === "bullets" ? "bullet" : "item";
      parts.splice(one.at, 0, newPart(`${author}-${say().replace(/\D/gu, "")}`, kind, say()));
    } else if (part.kind === "section" || part.kind === "footnote") {
      siblings.splice(at, 1);
      siblings.splice(one.at, 0, part);
    } else if (part.kind === "item" && target !== "bullets" && lists.includes(target) && !isInside(part, holder)) {
      siblings.splice(siblings.indexOf(part), 1);
      of(holder, target).splice(one.at, 0, part);
    } else if (part.kind === "bullet" && lists.includes("bullets") && !isInside(part, holder)) {
      siblings.splice(siblings.indexOf(part), 1);
      of(holder, "bullets").splice(one.at, 0, part);
    }
  }
}

function isInside(part: Part, holder: Part): boolean {
  return part === holder || [...spotsIn(part).values()].some((spot) => spot.part === holder);
}

function reword(part: Part, text: string): void {
  if (part.kind === "section" || part.kind === "appendix") part.content.intro = [text];
  else part.content.paragraphs = [text];
}

function newPart(id: string, kind: "item" | "bullet", text: string): Part {
  return {
    kind,
    id: id.toLowerCase(),
    content: kind === "item" ? { heading: null, paragraphs: [text] } : { paragraphs: [text] },
    lists: {},
  };
}
