/** The form's model → the model that is sent: spaces as the server stores them, parts that are still empty held back. */
import { steps, under } from "./path.ts";
import type { Model } from "./types.ts";

/** `kept`: path of a list in the form → indexes of the elements that are sent; only lists that hold something back. */
export interface Sendable {
  model: Model;
  kept: ReadonlyMap<string, readonly number[]>;
}

// As `model/normalise-text.ts` has it: another spelling of the same words would look like an edit.
const SPACES = /[ \p{Cc}\u2028\u2029]+/gu;

/** Rows and columns keep their empty cells: a table is a grid. */
const GRIDS = new Set(["rows", "columns"]);

/** Texts that a part must have; a proper blank stands in while the officer has not written them. */
const NEEDED: Readonly<Record<string, string>> = {
  title: '{{blank "tiêu đề"}}',
  about: '{{blank "trích yếu"}}',
  text: '{{blank "nội dung"}}',
  issuer: '{{blank "cơ quan ban hành"}}',
  kind: "Văn bản",
};

/** What says nothing about whether a part has content. */
const FRAME = new Set(["id", "connector", "kind", "label", "width"]);

/** Makes what is sent. Nothing is lost: the form keeps what is held back. */
export function sendable(model: Model): Sendable {
  const kept = new Map<string, number[]>();
  const visit = (value: unknown, path: string, key: string): unknown => {
    if (typeof value === "string") return clean(value);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return list(value, path, key);
    return part(
      Object.entries(value).map(([name, inner]): [string, unknown] => [name, visit(inner, under(path, name), name)]),
    );
  };
  const list = (all: unknown[], path: string, key: string): unknown[] => {
    const inner = all.map((one, index) => visit(one, under(path, index), key));
    if (GRIDS.has(key)) return inner;
    const indexes = all.flatMap((one, index) => (isEmpty(one) ? [] : [index]));
    if (indexes.length < all.length) kept.set(path, indexes);
    return indexes.map((index) => inner[index]);
  };
  return { model: visit(model, "", "") as Model, kept };
}

/** The form's path of a path in what was sent. */
export function formPath(sent: string, kept: Sendable["kept"]): string {
  return steps(sent).reduce<string>(
    (path, step) => under(path, typeof step === "number" ? (kept.get(path)?.[step] ?? step) : step),
    "",
  );
}

function clean(text: string): string {
  return text.normalize("NFC").replace(SPACES, " ").replace(/^ | $/g, "");
}

function part(entries: [string, unknown][]): unknown {
  return Object.fromEntries(entries.map(([key, value]) => [key, value === "" ? (NEEDED[key] ?? value) : value]));
}

/** True for what the officer has not written anything in yet. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value !== "object") return false;
  return Object.entries(value).every(([key, inner]) => FRAME.has(key) || (!isTable(key, inner) && isEmpty(inner)));
}

/** A table or a list of reviews is content by being there. */
function isTable(key: string, value: unknown): boolean {
  return (key === "table" || key === "reviews") && value !== null;
}
