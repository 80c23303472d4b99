/** A file, its text and the findings whose right form is certain → the corrected text and what was corrected. */
import type { Finding, Range } from "../check/types.ts";
import type { CheckTarget } from "./check-target.ts";

/** One correction: the words before and after, and the rule that asked for it. */
export interface Fixed {
  rule: string;
  where: string;
  before: string;
  after: string;
}

interface Edit extends Range, Fixed {}

/** Corrects only words that stand in the file exactly as they are printed; of two corrections that overlap the first is made. */
export function fixText(
  { source, locate, context }: CheckTarget,
  findings: readonly Finding[],
): { text: string; fixed: Fixed[] } | undefined {
  if (!source) return undefined;
  const edits = findings.flatMap(({ rule, at, edit }): Edit[] => {
    const line = context.lines.find(({ path }) => path === at.path);
    const range = edit && locate(at);
    const before = line?.text.slice(at.start, at.end) ?? "";
    if (!range || !line || source.text.slice(range.start, range.end) !== before) return [];
    return [{ ...range, rule, where: line.where, before, after: edit.replacement }];
  });
  const made: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end))
    if (edit.start >= (made.at(-1)?.end ?? 0)) made.push(edit);
  let text = "";
  let from = 0;
  for (const { start, end, after } of made) {
    text += source.text.slice(from, start) + after;
    from = end;
  }
  if (made.length === 0) return undefined;
  return {
    text: text + source.text.slice(from),
    fixed: made.map(({ rule, where, before, after }) => ({ rule, where, before, after })),
  };
}
