/** One change, or one side of a conflict, as written in YAML → the same as the model would have it. */
import { normalise } from "../normalise.ts";
import { LIST_NAMES } from "../schema/child.ts";
import type { Model } from "../types.ts";
import type { Change, Conflict, ConflictSide, PartContent } from "./types.ts";

export type WrittenPart = Record<string, unknown>;

/** Keys of the head that follow the superior's until the officer changes them. */
export const HEAD_KEYS = ["about", "author", "basis", "parents", "preamble", "closing", "recipients"] as const;

/** Keys that hold one thing; cleared, they are null. */
const SCALARS: ReadonlySet<unknown> = new Set(["label", "heading", "reviews", "table"]);

/** The keys of a head that were written, normalised. */
export function headOf(written: WrittenPart): Partial<Model> {
  const model = normalised(written);
  return Object.fromEntries(Object.entries(model).filter(([key]) => key in written));
}

/** Each kind of part normalises the keys that it knows; keys that were not written stay absent. */
export function changeOf(written: WrittenPart): Change {
  const { after, in: inside, list, clear, remove, undo, title, intro, directives, entries, groups, ...own } = written;
  const part = { id: "x", title: title ?? "", intro, items: [{ ...own, id: "x" }] };
  const model = normalised({ sections: [part], appendices: [{ id: "x", title: "", directives, entries, groups }] });
  const [section] = model.sections;
  const [appendix] = model.appendices;
  const known = { ...appendix, ...section, ...section?.items[0] } as Record<string, unknown>;
  // A section's own list of items is the wrapping above.
  const wanted = new Set(Object.keys(written).map((key) => (key === "text" ? "paragraphs" : key)));
  const taken = Object.entries(known).filter(([key]) => wanted.has(key));
  const cleared = textsOf(clear).map((key) => [key, SCALARS.has(key) ? null : []]);
  return {
    content: Object.fromEntries([...cleared, ...taken]) as PartContent,
    after: typeof after === "string" ? after : null,
    in: typeof inside === "string" ? inside : null,
    list: LIST_NAMES.find((name) => name === list) ?? null,
    remove: remove === true,
    undo: textsOf(undo),
  };
}

/** The blocks that are left of a conflict over a part, or over a key of the head (`head/closing`). */
export function conflictOf(key: string, written: Record<string, unknown>): Conflict {
  const side = (value: unknown): ConflictSide => {
    if (value === "removed") return "removed";
    const block = value as WrittenPart;
    return key.startsWith("head/")
      ? { change: changeOf({}), head: headOf(block) }
      : { change: changeOf(block), head: {} };
  };
  return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, side(value)]));
}

function normalised(keys: WrittenPart): Model {
  return normalise({ template: "", issuer: "", year: 0, about: "", sections: [], ...keys }).model;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
