/** What follows a number and symbol, read once for each text it stands in: documents of one office repeat whole paragraphs. */
import type { Draft } from "./draft.ts";
import type { View } from "./view.ts";

/** A draft as it was read, with places counted from the end of its symbol. */
interface Tail {
  length: number;
  parts: Draft["parts"];
  ranges: Draft["ranges"];
  rightIssuer?: string;
  directives: Draft["directives"];
}

export type Tails = Map<string, Tail>;

const MOST = 5000;
/** The reader looks a little into the next paragraph to see whether a title is over. */
const BEHIND = 200;

/** Reads the rest of a draft by `read`, or takes what was read of the same words before. */
export function readOnce(view: View, draft: Draft, known: Tails, read: () => void): void {
  const from = draft.end;
  const over = endOfParagraph(view, from);
  if (over === undefined || draft.notes.list.length > 0) return read();
  const key = JSON.stringify([draft.form, draft.parts, over - from, view.text.slice(from, over + BEHIND)]);
  const tail = known.get(key);
  if (tail) {
    const { length, parts, ranges, rightIssuer, directives } = tail;
    Object.assign(draft, { end: from + length, parts: { ...parts }, ranges: shifted(ranges, from), directives });
    if (rightIssuer !== undefined) draft.rightIssuer = rightIssuer;
    return;
  }
  read();
  // What was found wrong stands at places of this document; what ran on into the next paragraph rests on what stands there.
  if (draft.notes.list.length > 0 || draft.end > over) return;
  if (known.size >= MOST) known.clear();
  const { end, parts, ranges, rightIssuer, directives } = draft;
  known.set(key, {
    length: end - from,
    parts: { ...parts },
    ranges: shifted(ranges, -from),
    ...(rightIssuer === undefined ? {} : { rightIssuer }),
    directives,
  });
}

/** Nothing where lines of the paragraph were broken, as in text pasted from a page. */
function endOfParagraph({ text, breaks }: View, from: number): number | undefined {
  let end = from;
  while (end < text.length && (breaks[end] ?? 0) === 0) end += 1;
  return end === text.length || (breaks[end] ?? 0) > 1 ? end : undefined;
}

function shifted(ranges: Draft["ranges"], by: number): Draft["ranges"] {
  const moved = Object.entries(ranges).map(([name, [start, end]]) => [name, [start + by, end + by]]);
  return Object.fromEntries(moved) as Draft["ranges"];
}
