/** Runs of a body paragraph in, the number of lines that they surely fill out. */
import { textWidth } from "../../form/font-metrics.ts";
import { ptToTwips } from "../units.ts";
import type { WordRun } from "../word.ts";
import type { Frame } from "./frame.ts";

/** Word squeezes spaces to fit a word more on a line; a twentieth less than the measured width is safe. */
const squeezed = 0.95;

/** Lines of a paragraph in the body's font, at least one. */
export function estimateLines(runs: readonly WordRun[], { form, textWidth: available, composed }: Frame): number {
  const known = composed.lineCounts.get(runs);
  if (known !== undefined) return known;
  const text = runs.map((run) => (run.kind === "text" ? run.text : "")).join("");
  const width = ptToTwips(textWidth(form.metrics, text, form.looks.body));
  const lines = Math.max(1, Math.ceil((width * squeezed) / available));
  composed.lineCounts.set(runs, lines);
  return lines;
}
