/** An entry and the one after it → whether the words after the label are a heading of their own. */
import type { Entry, TextEntry } from "./entries.ts";
import { isOuterFamily } from "./label-families.ts";
import { endsLikeText } from "./line-kinds.ts";
import { rankOf, type Ranks } from "./ranks.ts";
import { isAllEmphasised } from "./slice.ts";

/** Longer ones are running text, whatever their look. */
const longestHeading = 400;

/**
 * Style and weight decide where they are known. Without them a heading is a line that ends no sentence and has
 * something below it: “1. Mục đích” before a paragraph, not “1. Giúp các chi bộ … nhiệm vụ.”
 */
export function isHeading(entry: TextEntry, next: Entry | undefined, ranks: Ranks): boolean {
  const { label, piece, paragraph } = entry;
  if (!label || piece.text === "" || piece.text.length > longestHeading) return false;
  if (paragraph.hints.heading === true) return true;
  const isList = ["dash", "plus", "star", "enclosed"].includes(label.family);
  const isOpen = !endsLikeText(piece.text);
  if (isList) return false;
  if (isAllEmphasised(piece.inlines, "strong"))
    return isOpen || isOuterFamily(label.family) || piece.text.length <= shortHeading;
  if (isOuterFamily(label.family)) return isOpen;
  return isOpen && next !== undefined && isBelow(next, rankOf(label, ranks, paragraph.hints.level), ranks);
}

/** A bold line may end with a colon or a stop and still be a heading. */
const shortHeading = 150;

function isBelow(next: Entry, rank: number, ranks: Ranks): boolean {
  return next.kind === "table" || !next.label || rankOf(next.label, ranks, next.paragraph.hints.level) > rank;
}
