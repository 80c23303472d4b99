/** Which paragraph each line of a tree was read from: kept beside the tree, so that the tree stays plain. */
import type { Inline } from "../nodes.ts";
import type { FlatParagraph } from "./flat.ts";

/** A stretch of a paragraph's text. Offsets are UTF-16 units of `inlineText`; `at` counts in the line, `from` and `to` in the paragraph. */
export interface LineSource {
  paragraph: FlatParagraph;
  at: number;
  from: number;
  to: number;
}

/** Keyed by the very array of inlines that stands in the tree. */
export type Sources = Map<readonly Inline[], LineSource[]>;

/** Puts other inlines of the same text in the place of placed ones. */
export function replacePlaced(old: Inline[], inlines: Inline[], sources: Sources): Inline[] {
  const kept = sources.get(old);
  sources.delete(old);
  if (kept) sources.set(inlines, kept);
  return inlines;
}
