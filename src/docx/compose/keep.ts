/** The body's last blocks in, the same blocks with the last lines tied to the signature out. */
import { textWidth } from "../../form/font-metrics.ts";
import { ptToTwips } from "../units.ts";
import type { WordBlock, WordParagraph } from "../word.ts";
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
    lines += estimateLines(block, frame);
  }
  return kept;
}

/** Lines that a paragraph surely has: its width in the body's font, with a twentieth taken off for squeezed spaces. */
function estimateLines(paragraph: WordParagraph, { form, textWidth: available }: Frame): number {
  const text = paragraph.runs.map((run) => (run.kind === "text" ? run.text : "")).join("");
  const width = ptToTwips(textWidth(form.metrics, text, form.looks.body));
  return Math.max(1, Math.ceil((width * 0.95) / available));
}
