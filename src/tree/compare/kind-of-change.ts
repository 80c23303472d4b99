/** Two versions of one line → what kind of difference lies between them; nothing when there is none. */
import { setToneMarks } from "../../base/text/tone-marks.ts";
import { NOTE_KEY, type DocLine } from "./doc-lines.ts";
import type { ChangeKind } from "./types.ts";

/** From the slightest difference to the greatest. */
export function kindOfChange(before: DocLine, after: DocLine): ChangeKind | undefined {
  if (before.text === after.text) return before.label === after.label ? undefined : "renumbered";
  const [a, b] = [withoutNotes(before), withoutNotes(after)];
  if (a === b) return "renumbered";
  if (withoutSpace(a) === withoutSpace(b)) return "spacing";
  // Tone marks are set while the spaces still tell where a syllable ends.
  const [toneA, toneB] = [a, b].map((text) => withoutSpace(setToneMarks(text, "old"))) as [string, string];
  if (toneA === toneB) return "tone-marks";
  if (toneA.toLowerCase() === toneB.toLowerCase()) return "capitals";
  return before.role === "heading" && after.role === "heading" ? "renamed" : "reworded";
}

/** The words without the numbers of footnotes, which only count. */
function withoutNotes({ tokens }: DocLine): string {
  return tokens.map(({ gap, text, key }) => gap + (key === NOTE_KEY ? key : text)).join("");
}

/** Room that is left for what is not known yet counts as space. */
function withoutSpace(text: string): string {
  return text.replace(/[.…]{2,}|…/gu, "…").replace(/\s+/gu, "");
}
