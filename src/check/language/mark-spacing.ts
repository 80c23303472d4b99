/** A line of text → punctuation with a space too many or too few, and marks that stand twice. */
import { remembering } from "../../base/text/remember.ts";

/** Lines of so many documents are remembered. */
const MOST_LINES = 5000;

export interface MarkSlip {
  start: number;
  end: number;
  replacement: string;
  kind: "space-before" | "space-inside" | "space-missing" | "doubled";
}

interface Pattern {
  kind: MarkSlip["kind"];
  find: RegExp;
  /** Words that the match becomes; undefined when this match is right after all. */
  right(match: RegExpExecArray, text: string): string | undefined;
}

// The dots of an ellipsis or of a blank to fill in are no slip.
const PATTERNS: readonly Pattern[] = [
  {
    kind: "space-before",
    find: /(?<=[\p{L}\p{N})”"]) +(?=[,;:?!](?:\s|$|”))|(?<=[\p{L}\p{N})”]) +(?=\.(?:\s|$|”))/gu,
    right: () => "",
  },
  {
    kind: "space-inside",
    find: /(?<=[“«([]) +(?=[^\s”»)\]])|(?<=[\p{L}\p{N}.,;:!?…]) +(?=[”»)\]])/gu,
    right: () => "",
  },
  {
    kind: "space-missing",
    find: /(?<=[\p{L}\p{N})”][,;:])(?=\p{L})|(?<=\p{Ll}[.!?])(?=\p{Lu}\p{Ll})|(?<=[\p{L}\p{N}])(?=[“«])/gu,
    right: (match, text) => (isOneWord(text, match.index) ? undefined : " "),
  },
  {
    kind: "doubled",
    find: /(?<![.,;:])(?:,\s*,|;\s*;|:\s*:|,\s*\.(?!\.)|\.\s*,|;\s*\.(?!\.)|\.\s*;|,\s*;|;\s*,|(?<!\.)\.\.(?!\.)|\s\.\s\.(?!\s*\.))(?![.,;:])/gu,
    right: ([found]) => strongest(found),
  },
];

/** Finds slips in order; `skip` says which places hold blanks, symbols or addresses. */
export function findMarkSlips(text: string, skip: (start: number, end: number) => boolean): MarkSlip[] {
  return slipsIn(text).filter(({ start, end }) => !skip(start, end));
}

/** Equal lines are looked at once. */
const slipsIn: (text: string) => readonly MarkSlip[] = remembering((text) => {
  const found: MarkSlip[] = [];
  for (const { kind, find, right } of PATTERNS)
    for (const match of text.matchAll(find)) {
      const replacement = right(match, text);
      const [start, end] = [match.index, match.index + match[0].length];
      if (replacement !== undefined) found.push({ start, end, replacement, kind });
    }
  return found.sort((a, b) => a.start - b.start);
}, MOST_LINES);

/** Addresses, hours and symbols hold marks without spaces: soan.vn, 1:a, v.v.Và. */
function isOneWord(text: string, at: number): boolean {
  const from = text.lastIndexOf(" ", at - 1) + 1;
  const space = text.indexOf(" ", at);
  const word = text.slice(from, space < 0 ? text.length : space);
  return /[@/]|https?:|www\.|^\p{L}{1,2}\.\p{Lu}|\.\p{Lu}\.|^\p{Lu}{1,3}\.|\p{N}[:,]\p{L}{1,2}\b/u.test(word);
}

// Of two marks the one that ends more stays; after v.v. and in ellipses both may be meant.
function strongest(found: string): string {
  const marks = found.replace(/\s/gu, "");
  for (const mark of [".", ";", ":", ","]) if (marks.includes(mark)) return mark;
  return marks;
}
