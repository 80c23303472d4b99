/** A line of an appendix and what follows it → whether the line names a group. */
import type { Entry, TextEntry } from "./entries.ts";
import { endsLikeText, isCapitals } from "./line-kinds.ts";
import { isAllEmphasised } from "./slice.ts";

const longestGroupHeading = 160;

/** In an appendix a short line in capitals, or a bold centred one, names a group when something stands below it. */
export function isGroupHeading({ piece, paragraph }: TextEntry, next: Entry | undefined): boolean {
  if (!next || piece.text.length > longestGroupHeading || endsLikeText(piece.text)) return false;
  const isBold = isAllEmphasised(piece.inlines, "strong");
  return isCapitals(piece.text) || (isBold && paragraph.hints.centred !== false);
}
