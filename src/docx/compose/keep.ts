/** The body's last blocks in, the same blocks with the last lines tied to the signature out. */
import type { WordBlock } from "../word.ts";
import { estimateLines } from "./estimate-lines.ts";
import type { Frame } from "./frame.ts";

/**
 * Ties paragraphs to what follows, from the end backwards, until at least the form's number of lines goes along with
 * the signature. Widow control keeps two lines of a longer paragraph together, so one such paragraph is enough.
 */
export function keepWithSignature(blocks: readonly WordBlock[], frame: Frame): WordBlock[] {
  const wanted = frame.form.signature.keepLines.value;
  const kept = [...blocks];
  let lines = 0;
  for (let index = kept.length - 1; index >= 0 && lines < wanted; index -= 1) {
    const block = kept[index];
    if (block?.kind !== "paragraph") break;
    kept[index] = { ...block, keepNext: true };
    lines += estimateLines(block.runs, frame);
  }
  return kept;
}
