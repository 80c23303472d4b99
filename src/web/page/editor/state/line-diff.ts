/** Two texts → the lines in which they differ, each with a few of those around it. */
import { align, type Aligned } from "../../look/align.ts";

/** Lines of both texts in reading order; `null` stands for a stretch that was left out. */
export function changedLines(before: string, after: string, around = 2): (Aligned | null)[] {
  const lines = align(before.split("\n"), after.split("\n"));
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - around), index + around + 1).some((line) => line.of !== "both"),
  );
  return lines.flatMap((line, index) => {
    if (near[index]) return [line];
    const isFirst = index === 0 || near[index - 1] === true;
    return isFirst ? [null] : [];
  });
}
