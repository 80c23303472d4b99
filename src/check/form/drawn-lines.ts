/** A file → how many of the lines drawn in it were not read as the line below something: they may belong anywhere. */
import type { SeenFile } from "./on-file.ts";

const RULES: readonly string[] = ["organ-rule", "national-rule", "subject-rule", "appendix-rule"];

/** Shapes may be anchored far from where they print. */
export function linesDrawnElsewhere({ lines, look }: SeenFile): number {
  const placed = lines.filter(({ role, text }) => RULES.includes(role) && text.trim() === "").length;
  return look.drawnLines - placed;
}
