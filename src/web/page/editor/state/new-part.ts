/** A list of the model → a new element for it, empty; parts that need an id get one that stands until they have a heading. */
import { idsIn, uniqueId } from "./ids.ts";
import { keyOf } from "./path.ts";
import { listAt, valueAt } from "./edit.ts";
import type { Appendix, Footnote, Item, Model, PendingText, Reviews, Section, Table } from "./types.ts";

/** Id of a part that has not been named yet; `nameParts` gives it one. */
export const UNNAMED = "chua-dat-ten";

export const NO_PENDING: PendingText = {
  kind: "Hướng dẫn",
  symbol: null,
  number: null,
  date: null,
  issuer: "",
  connector: "về",
  title: "",
};

export const NEW_REVIEWS: Reviews = { auto: true, style: null, levels: [], only: [], except: [], list: [] };

export const NEW_TABLE: Table = {
  columns: [
    { title: "", width: null },
    { title: "", width: null },
  ],
  rows: [["", ""]],
};

const PLAIN: Readonly<Record<string, unknown>> = {
  bullets: { id: null, text: "", bullets: [] },
  parents: { directive: null, pending: NO_PENDING },
  recipients: { organ: null, text: "", note: null },
  assignments: { unit: null, time: null },
  groups: { title: "", directives: [], entries: [] },
};

/** A new element for the list at a path. */
export function newPart(model: Model, list: string): unknown {
  const key = keyOf(list);
  const id = (): string => uniqueId(UNNAMED, idsIn(model));
  if (key === "sections") return newSection(id());
  if (key === "items" || key === "points") return newItem(id());
  if (key === "appendices") return newAppendix(id());
  if (key === "footnotes") return newFootnote(id());
  if (key === "rows") return listAt(model, list.replace(/rows$/, "columns")).map(() => "");
  return PLAIN[key] ?? "";
}

/** The element for a directive that was picked from the registry. */
export function pickedPart(list: string, directive: string): unknown {
  if (keyOf(list) !== "list") return directive;
  return { directive, years: null, kind: null, month: null, with: [], object: null };
}

/** A copy of a text element with other words: a paragraph is its words, a dash carries them. */
export function withWords(part: unknown, words: string): unknown {
  return typeof part === "object" && part !== null ? { ...part, text: words } : words;
}

/** Path of the field that is typed in first in an element. */
export function firstField(model: Model, path: string): string {
  const part = valueAt(model, path);
  if (typeof part !== "object" || part === null) return path;
  const key = ["title", "heading", "text", "unit"].find((name) => name in part);
  return key === undefined ? path : `${path}.${key}`;
}

function newSection(id: string): Section {
  const body = { intro: [], bullets: [], reviews: null, items: [], table: null, closing: [] };
  return { id, label: null, title: "", ...body };
}

function newItem(id: string): Item {
  const lists = { paragraphs: [""], bullets: [], points: [], items: [], assignments: [], closing: [] };
  return { id, label: null, heading: null, reviews: null, table: null, ...lists };
}

function newAppendix(id: string): Appendix {
  const lists = { intro: [], bullets: [], directives: [], entries: [], groups: [], items: [], closing: [] };
  return { id, title: "", table: null, ...lists };
}

function newFootnote(id: string): Footnote {
  return { id, paragraphs: [""], bullets: [], reviews: null };
}
