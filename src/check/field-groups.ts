/** Lines of a document → the field lines (Đơn vị thực hiện, Thời gian thực hiện) of each task. */
import type { CheckedLine } from "./types.ts";

/** Field lines that follow each other, task by task; a label that comes again opens the next task. */
export function fieldGroups(lines: readonly CheckedLine[]): CheckedLine[][] {
  const groups: CheckedLine[][] = [];
  let previous: CheckedLine | undefined;
  for (const line of lines) {
    const open = previous?.role === "assignment" ? groups.at(-1) : undefined;
    if (line.role === "assignment") {
      if (open && !open.some(({ label }) => label === line.label)) open.push(line);
      else groups.push([line]);
    }
    previous = line;
  }
  return groups;
}
