/** A centred line in, its runs broken into even lines out. */
import type { LookName } from "../../form/schema.ts";
import type { Inline } from "../../tree/nodes.ts";
import type { WordRun } from "../word.ts";
import type { Frame } from "./frame.ts";
import { balanceLines, lineWidth, plainText } from "./line-text.ts";
import { composeRuns } from "./runs.ts";

/** Lines that the words of a component are printed in when it is `width` twips wide. */
export function centredLines(
  inlines: readonly Inline[],
  look: LookName,
  width: number,
  { form, composed }: Frame,
): string[] {
  const known = composed.centred.get(inlines) ?? new Map<string, string[]>();
  composed.centred.set(inlines, known);
  const key = `${look} ${width}`;
  const before = known.get(key);
  if (before) return before;
  const words = form.letterhead.breakBefore.value;
  const lines = balanceLines(plainText(inlines), (part) => lineWidth(form, look, part), width, words);
  known.set(key, lines);
  return lines;
}

/** Runs of a centred line. Words with a look of their own or a footnote are left for Word to break. */
export function centredRuns(inlines: readonly Inline[], look: LookName, width: number, frame: Frame): WordRun[] {
  const runs = composeRuns(inlines, frame);
  const lines = centredLines(inlines, look, width, frame);
  if (lines.length === 1 || runs.length !== 1) return runs;
  return lines.flatMap((text, index): WordRun[] =>
    index === 0 ? [{ kind: "text", text }] : [{ kind: "break" }, { kind: "text", text }],
  );
}
