/** Citations with a title whose directive is known → where the title stands and in what it differs from the registry's. */
import { remembering } from "../base/text/remember.ts";
import type { Directive } from "../registry/types.ts";
import { directiveOf, mentionsOf, type Mention } from "./citations.ts";
import { titleDifferences, type TitleDifference } from "./title-differences.ts";
import type { CheckContext, Range } from "./types.ts";

export interface JudgedTitle {
  mention: Mention;
  directive: Directive;
  differences: TitleDifference[];
}

const NAMES_A_TEXT =
  /(?:Nghị quyết|Chỉ thị|Kết luận|Quyết định|Quy định|Kế hoạch|Chương trình hành động|Nghị định) (?:số|Hội nghị|Trung ương|\d)/u;

const judged = new WeakMap<CheckContext["lines"], readonly JudgedTitle[]>();

/** Titles that differ, in reading order. */
export function judgeTitles(context: CheckContext): readonly JudgedTitle[] {
  const known = judged.get(context.lines);
  if (known) return known;
  const made = judgeAll(context);
  judged.set(context.lines, made);
  return made;
}

/** A title that names another text is left alone: that text may be named with more or less detail, and is judged on its own. */
function judgeAll(context: CheckContext): JudgedTitle[] {
  return mentionsOf(context).flatMap((mention) => {
    const directive = directiveOf(mention.citation, context.registry);
    if (directive === undefined || isWordForWord(mention, directive)) return [];
    const range = titleRange(mention);
    if (!range || NAMES_A_TEXT.test(mention.citation.parts.title ?? "") || NAMES_A_TEXT.test(directive.title))
      return [];
    const differences = titleDifferences(mention.line.text, range, directive.title);
    return differences.length === 0 ? [] : [{ mention, directive, differences }];
  });
}

/** Nearly every title; what stands so in the citation needs no comparing. */
function isWordForWord({ line, citation }: Mention, { title }: Directive): boolean {
  return title !== "" && line.text.slice(citation.start, citation.end).includes(title);
}

/** The stretch of the line that holds the title: the last one with its words; a verb kept in `title` belongs to it. */
function titleRange({ line, citation }: Mention): Range | undefined {
  const words = wordsOf(citation.parts.title ?? "");
  const printed = wordsOf(line.text.slice(citation.start, citation.end));
  if (words.length === 0) return undefined;
  for (let at = printed.length - words.length; at >= 0; at -= 1) {
    if (!words.every(({ text }, index) => printed[at + index]?.text === text)) continue;
    const [first, last] = [printed[at], printed[at + words.length - 1]];
    if (first && last) return { start: citation.start + first.start, end: citation.start + last.end };
  }
  return undefined;
}

function wordsOf(text: string): { text: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: plainWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Tone marks may stand in either style; without them only the letters count. */
const plainWord = remembering((word) =>
  word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("\u00f0", "đ"),
);
