/** What a reader of plain text changed → a problem report for each change, in Vietnamese. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { REPAIRS } from "./repair-words.ts";
import type { RepairCode } from "./repair-words.ts";

/** One change: in the source stood `before`, the document has `after`; either may be empty. */
export interface Repair {
  code: RepairCode;
  /** Line of the source, from 1, and the last one when the change covers several. */
  line: number;
  last?: number;
  before: string;
  after: string;
}

const LONGEST_QUOTE = 80;
/** Changes of characters are told one by one up to so many. */
const MOST_TOLD = 20;

/** One problem for each repair; changes of characters that run through the whole text are told once, at the first place. */
export function reportRepairs(repairs: readonly Repair[], file: string): Diagnostic[] {
  const told = new Set<RepairCode>();
  const counts = new Map<RepairCode, number>();
  for (const { code } of repairs) counts.set(code, (counts.get(code) ?? 0) + 1);
  const diagnostics: Diagnostic[] = [];
  for (const repair of [...repairs].sort((a, b) => a.line - b.line)) {
    const { code } = repair;
    const { severity, why, fix, everywhere } = REPAIRS[code];
    const count = counts.get(code) ?? 0;
    const isSummed = everywhere === true && count > MOST_TOLD;
    if (isSummed && told.has(code)) continue;
    told.add(code);
    const what = sentence(repair) + (isSummed ? ` Cả văn bản có ${count} dòng như vậy.` : "");
    const place = { file, line: repair.line };
    diagnostics.push({ code, severity, what, why, place, ...(fix === undefined ? {} : { fix }) });
  }
  return diagnostics;
}

function sentence({ code, line, last, before, after }: Repair): string {
  const where = last !== undefined && last > line ? `Dòng ${line}–${last}` : `Dòng ${line}`;
  const parts = [...new Set([before, after])].filter((part) => part !== "");
  const change = parts.map(quote).join(" → ");
  return `${where}: ${REPAIRS[code].what}: ${change}.`;
}

function quote(text: string): string {
  const short =
    text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE / 2)} … ${text.slice(-LONGEST_QUOTE / 2)}`;
  return `“${short}”`;
}

/** The words of two versions of a line that differ, with … for those between; the whole lines when words were added or lost. */
export function changedWords(before: string, after: string): { before: string; after: string } {
  const old = before.split(/\s+/).filter(Boolean);
  const fresh = after.split(/\s+/).filter(Boolean);
  const changed = old.flatMap((word, index) => (word === fresh[index] ? [] : [index]));
  if (old.length !== fresh.length || changed.length === 0) return { before: old.join(" "), after: fresh.join(" ") };
  const show = (words: readonly string[]): string =>
    changed
      .map((index, at) => (at > 0 && changed[at - 1] !== index - 1 ? `… ${words[index]}` : words[index]))
      .join(" ");
  return { before: show(old), after: show(fresh) };
}
