/** Lines of a document → the short names it gives: `(sau đây gọi là …)`, `(sau đây viết tắt là …)`. */
import type { CheckedLine, Range } from "./types.ts";

export interface DefinedTerm extends Range {
  line: CheckedLine;
  /** Index of the line. */
  index: number;
  /** The short name. */
  name: string;
}

const DEFINED =
  /\((?:sau đây|dưới đây|từ đây)?\s*(?:được\s+)?(?:gọi|viết)\s+(?:chung\s+)?(?:tắt\s+)?(?:chung\s+)?là:?\s+(?<name>[^()]{2,120})\)/giu;

/** All short names in the order of the text; the range is that of the name. */
export function definedTerms(lines: readonly CheckedLine[]): DefinedTerm[] {
  return lines.flatMap((line, index) =>
    [...line.text.matchAll(DEFINED)].map((match) => {
      const written = match.groups?.["name"] ?? "";
      const name = written.replace(/^[“"]|[”".]$/gu, "").trim();
      const start = match.index + match[0].indexOf(written) + written.indexOf(name);
      return { line, index, name, start, end: start + name.length };
    }),
  );
}
