/** Which of the reviews that fall due a part takes, and the same part with one more or one less taken. */
import type { ReviewRow } from "../../../../index.ts";
import type { Reviews } from "./types.ts";

/** A review that falls due; a text that was replaced is taken only when `only` names it. */
export type DueReview = Pick<ReviewRow, "directive" | "level"> & { replaced?: boolean };

/** True when the part prints this review by itself. */
export function isTaken(reviews: Reviews, { directive, level, replaced = false }: DueReview): boolean {
  const { auto, levels, only, except } = reviews;
  if (!auto || except.includes(directive)) return false;
  if (levels.length > 0 && !levels.includes(level)) return false;
  return only.length > 0 ? only.includes(directive) : !replaced;
}

/** The part with one review taken or left out; the others stay as they are. */
export function choose(reviews: Reviews, row: DueReview, take: boolean, due: readonly DueReview[]): Reviews {
  return take ? taking(reviews, row, due) : leaving(reviews, row, due);
}

function taking(reviews: Reviews, row: DueReview, due: readonly DueReview[]): Reviews {
  const { directive } = row;
  const except = reviews.except.filter((id) => id !== directive);
  const only =
    reviews.only.length > 0 && !reviews.only.includes(directive) ? [...reviews.only, directive] : reviews.only;
  const next: Reviews = { ...reviews, auto: true, except, only };
  if (isTaken(next, row)) return next;
  // Its level is not asked for, or it was replaced: only a list by name can have it.
  const taken = due.filter((one) => isTaken(reviews, one)).map((one) => one.directive);
  return { ...next, levels: [], only: [...taken, directive] };
}

function leaving(reviews: Reviews, { directive }: DueReview, due: readonly DueReview[]): Reviews {
  const only = reviews.only.filter((id) => id !== directive);
  if (only.length > 0) return { ...reviews, only };
  // An empty `only` would take everything.
  const others = reviews.only.length > 0 ? due.filter((one) => !one.replaced).map((one) => one.directive) : [];
  return { ...reviews, only, except: [...new Set([...reviews.except, ...others, directive])] };
}
