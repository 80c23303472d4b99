/** Lines with the marks of Markdown and HTML → lines without them: headings, quotes, escapes, tags, rules drawn with characters. */
import { changedWords } from "./repair.ts";
import type { Repair } from "./repair.ts";
import { sliceLine } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";

// A star alone separates organ and number in the Party's letterhead, five hyphens close its subject (HD 05-HD/VPTW): those stay.
const DRAWN_RULE = /^(?:[_=~─━—–]{3,}|-{3}|-{6,}|\*{2,}|(?:[-_*]\s+){2,}[-_*])$/u;
const HEADING = /^#{1,6}\s+/u;
const QUOTED = /^(?:>\s*)+(?=\S)/u;
const TAG = /<\/?(?:[bius]|strong|em|sup|sub|p|div|span|font|center|mark|del|ins)(?:\s[^<>]*)?\/?>/giu;
const BREAK_TAG = /<br\s*\/?>/giu;
const NOTE_TAG = /<sup>\s*\(?(\d{1,3})\)?\s*<\/sup>/giu;
const ENTITY = /&(nbsp|amp|lt|gt|quot|#39);/giu;
const ESCAPE = /\\([-\\.*_#()[\]+!>|`~])/gu;
const LINK = /\[([^[\]]+)\]\((?:https?:|mailto:|#)[^()\s]*\)/gu;

const ENTITIES: Readonly<Record<string, string>> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Cleans every line but for its asterisks, which `markEmphasis` reads; lines that only draw a rule are dropped. */
export function cleanMarkdownLines(lines: readonly TextLine[]): { lines: TextLine[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const kept: TextLine[] = [];
  let gap = 0;
  for (const line of lines) {
    if (DRAWN_RULE.test(line.text)) {
      repairs.push({ code: "text-rule-line", line: line.line, before: line.text, after: "" });
      gap += line.gap + 1;
      continue;
    }
    const text = cleanMarkdownText(line.text);
    if (text !== line.text) {
      repairs.push({ code: "text-markdown", line: line.line, ...changedWords(line.text, showStars(text)) });
    }
    kept.push(sliceLine({ ...line, text, gap: line.gap + gap }, 0));
    gap = 0;
  }
  return { lines: kept, repairs };
}

function cleanMarkdownText(text: string): string {
  return text
    .replace(HEADING, "")
    .replace(QUOTED, "")
    .replace(NOTE_TAG, "($1)")
    .replace(BREAK_TAG, " ")
    .replace(TAG, "")
    .replace(ENTITY, (found, name: string) => ENTITIES[name.toLowerCase()] ?? found)
    .replace(LINK, "$1")
    .replace(ESCAPE, (_, sign: string) => (sign === "*" ? ESCAPED_STAR : sign));
}

/** Stands for an asterisk that is no mark until emphasis has been read. */
const ESCAPED_STAR = "\uE000";

/** The text with the asterisks that were set aside. */
export function showStars(text: string): string {
  return text.replaceAll(ESCAPED_STAR, "*");
}
