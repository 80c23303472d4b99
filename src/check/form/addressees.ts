/** Kính gửi, Kính trình and the names listed below: laid out in a way of their own. */
import type { CheckedLine } from "../types.ts";

/** True for the line itself and for the dashes that follow it. */
export function isAddressee(line: CheckedLine, lines: readonly CheckedLine[]): boolean {
  if (opens(line)) return true;
  if (line.scheme !== "bullet") return false;
  const above = lines.slice(0, lines.indexOf(line)).findLast(({ scheme }) => scheme !== "bullet");
  return above !== undefined && opens(above);
}

function opens({ text }: CheckedLine): boolean {
  return /^Kính (?:gửi|trình)/u.test(text);
}
