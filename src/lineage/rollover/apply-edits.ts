/** A model and planned edits → the model after them. */
import type { ModelEdit } from "./types.ts";
import { parsePath } from "../../base/path.ts";
import type { Model } from "../../model/types.ts";

/** A new model; the old one stays as it is. */
export function applyToModel(model: Model, edits: readonly ModelEdit[]): Model {
  const copy = structuredClone(model);
  for (const edit of edits) set(copy, parsePath(edit.path), valueOf(edit));
  return copy;
}

function valueOf(edit: ModelEdit): unknown {
  switch (edit.kind) {
    case "text":
      return edit.text;
    case "value":
      return edit.value;
    case "blank":
    case "drop":
      return null;
    case "parent":
      return edit.parent;
    case "reviews":
      return edit.reviews;
  }
}

function set(root: object, path: readonly (string | number)[], value: unknown): void {
  let holder = root as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  holder[path.at(-1) ?? ""] = value;
}
