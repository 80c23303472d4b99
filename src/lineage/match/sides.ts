/** Two versions of a document → their parts with words and neighbours, and who has been paired so far. */
import { keyOf, spotsIn, type Part, type Spot } from "../child/tree.ts";
import { innerOf, wordsOfPart, type PartWords } from "./part-words.ts";

/** A part with what matching looks at. */
export interface Entry {
  key: string;
  part: Part;
  words: PartWords;
  /** Keys around it: what holds it, and what stands before and behind it there; empty at an end. */
  holder: string;
  before: string;
  behind: string;
}

/** All parts that are matched, in the order of the document; bullets go with what holds them. */
export function entriesOf(root: Part): Map<string, Entry> {
  const entries = [...spotsIn(root)].flatMap(([key, spot]) =>
    spot.part.kind === "bullet" ? [] : [[key, entryOf(key, spot)] as const],
  );
  return new Map(entries);
}

function entryOf(key: string, { part, parent }: Spot): Entry {
  const around = parent.kind === "document" ? siblingsOfKind(parent, part) : innerOf(parent);
  const at = around.indexOf(part);
  return {
    key,
    part,
    words: wordsOfPart(part),
    holder: keyOf(parent) ?? "",
    before: keyAt(around[at - 1]),
    behind: keyAt(around[at + 1]),
  };
}

function siblingsOfKind(parent: Part, { kind }: Part): Part[] {
  return innerOf(parent).filter((one) => one.kind === kind);
}

function keyAt(part: Part | undefined): string {
  return part === undefined ? "" : (keyOf(part) ?? "");
}
