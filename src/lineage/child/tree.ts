/** `Model` ↔ a tree of parts of one shape, in which a part can be found by its key, moved, added and taken out. */
import type { ListName, PartContent } from "../../model/child/types.ts";
import type { Appendix, Bullet, Footnote, Item, Model, Section } from "../../model/types.ts";

export type PartKind = "section" | "item" | "bullet" | "appendix" | "footnote";

/** Content without the lists of parts inside, which stand in `lists`. */
export interface Part {
  kind: PartKind | "document";
  /** Null for the document and for bullets without an id. */
  id: string | null;
  content: PartContent;
  lists: Partial<Record<ListName, Part[]>>;
}

/** Where a part stands. */
export interface Spot {
  part: Part;
  parent: Part;
  list: ListName;
  at: number;
}

/** What each list holds. */
export const KIND_IN: Record<ListName, PartKind> = {
  sections: "section",
  items: "item",
  points: "item",
  bullets: "bullet",
  appendices: "appendix",
  footnotes: "footnote",
};

/** The lists of each kind, the one that a new part goes to first. */
export const LISTS_OF: Record<Part["kind"], readonly ListName[]> = {
  document: ["sections", "appendices", "footnotes"],
  section: ["items", "bullets"],
  item: ["items", "points", "bullets"],
  bullet: ["bullets"],
  appendix: ["items", "bullets"],
  footnote: ["bullets"],
};

/** The keys of each kind that are not lists of parts. */
export const KEYS_OF: Record<Part["kind"], readonly (keyof PartContent)[]> = {
  document: [],
  section: ["label", "title", "intro", "reviews", "table", "closing"],
  item: ["label", "heading", "paragraphs", "reviews", "table", "assignments", "closing"],
  bullet: ["paragraphs"],
  appendix: ["title", "intro", "directives", "entries", "groups", "table", "closing"],
  footnote: ["paragraphs", "reviews"],
};

/** The parts of a model; its own lists and objects are not shared with what is changed later. */
export function toTree({ sections, appendices, footnotes }: Model): Part {
  return {
    kind: "document",
    id: null,
    content: {},
    lists: {
      sections: sections.map((one) => toPart("section", one)),
      appendices: appendices.map((one) => toPart("appendix", one)),
      footnotes: footnotes.map((one) => toPart("footnote", one)),
    },
  };
}

type Data = Section | Item | Bullet | Appendix | Footnote;

/** One part of a model with all that stands inside. */
export function toPart(kind: PartKind, data: Data): Part {
  const keys = data as unknown as Record<string, unknown>;
  const content = Object.fromEntries(KEYS_OF[kind].map((key) => [key, keys[key]]));
  const inner = LISTS_OF[kind].map((list) => [
    list,
    ((keys[list] ?? []) as Data[]).map((one) => toPart(KIND_IN[list], one)),
  ]);
  return {
    kind,
    id: data.id,
    content: kind === "bullet" ? { paragraphs: [(data as Bullet).text] } : content,
    lists: Object.fromEntries(inner) as Part["lists"],
  };
}

/** The model with the parts of a tree in place of its own. */
export function toModel(tree: Part, head: Model): Model {
  return {
    ...head,
    sections: of(tree, "sections").map(toSection),
    appendices: of(tree, "appendices").map(toAppendix),
    footnotes: of(tree, "footnotes").map(toFootnote),
  };
}

/** A list of a part; a part that cannot have such a list has none. */
export function of(part: Part, list: ListName): Part[] {
  return (part.lists[list] ??= []);
}

/** Content of a part as it stands in a model, the lists of parts included. */
export function contentOf(part: Part): PartContent {
  const lists = {
    bullets: of(part, "bullets").map(toBullet),
    points: of(part, "points").map(toItem),
    items: of(part, "items").map(toItem),
  };
  const own = LISTS_OF[part.kind].map((list) => [list, lists[list as keyof typeof lists]]);
  return { ...part.content, ...(Object.fromEntries(own) as PartContent) };
}

function toSection(part: Part): Section {
  const { label = null, title = "", intro = [], reviews = null, table = null, closing = [] } = part.content;
  const { bullets = [], items = [] } = contentOf(part);
  return { id: part.id ?? "", label, title, intro, bullets, reviews, items, table, closing };
}

export function toItem(part: Part): Item {
  const { label = null, heading = null, paragraphs = [], reviews = null, table = null } = part.content;
  const { assignments = [], closing = [] } = part.content;
  const { bullets = [], points = [], items = [] } = contentOf(part);
  const id = part.id ?? "";
  return { id, label, heading, paragraphs, bullets, reviews, points, items, table, assignments, closing };
}

function toBullet(part: Part): Bullet {
  return { id: part.id, text: part.content.paragraphs?.join(" ") ?? "", bullets: of(part, "bullets").map(toBullet) };
}

function toAppendix(part: Part): Appendix {
  const { title = "", intro = [], directives = [], entries = [], groups = [], table = null } = part.content;
  const { closing = [] } = part.content;
  const { bullets = [], items = [] } = contentOf(part);
  return { id: part.id ?? "", title, intro, bullets, directives, entries, groups, items, table, closing };
}

function toFootnote(part: Part): Footnote {
  const { paragraphs = [], reviews = null } = part.content;
  return { id: part.id ?? "", paragraphs, bullets: of(part, "bullets").map(toBullet), reviews };
}

/** Name of a part among all parts of a document; null when it has no id. */
export function keyOf({ kind, id }: Part): string | null {
  if (id === null) return null;
  return kind === "appendix" || kind === "footnote" ? `${kind}/${id}` : id;
}

/** Every part with a key, in the order of the document; the first of two with the same key counts. */
export function spotsIn(root: Part): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  const visit = (parent: Part): void => {
    for (const list of LISTS_OF[parent.kind]) {
      of(parent, list).forEach((part, at) => {
        const key = keyOf(part);
        if (key !== null && !spots.has(key)) spots.set(key, { part, parent, list, at });
        visit(part);
      });
    }
  };
  visit(root);
  return spots;
}

/** Equal as data. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
