/** The runs of a printed line and its marks → runs cut where a mark begins or ends. */
import type { PreviewLine } from "../../../api.ts";
import type { Mark } from "./marks.ts";

export type Run = PreviewLine["runs"][number];

export interface MarkedRun {
  run: Run;
  mark: Mark | null;
}

/** Nothing is lost: the texts of the pieces joined are the text of the line. */
export function cutRuns(runs: readonly Run[], marks: readonly Mark[]): MarkedRun[] {
  let from = 0;
  return runs.flatMap((run) => {
    const start = from;
    from += run.text.length;
    return cut(run, start, marks);
  });
}

function cut(run: Run, start: number, marks: readonly Mark[]): MarkedRun[] {
  const end = start + run.text.length;
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = [start, ...inside.flatMap((mark) => [mark.start, mark.end]), end]
    .filter((edge) => edge >= start && edge <= end)
    .sort((a, b) => a - b);
  const pieces = edges.flatMap((edge, index) => {
    const next = edges[index + 1];
    if (next === undefined || next === edge) return [];
    const mark = inside.find((one) => one.start <= edge && next <= one.end) ?? null;
    return [{ run: { ...run, text: run.text.slice(edge - start, next - start) }, mark }];
  });
  return pieces.length === 0 ? [{ run, mark: null }] : pieces;
}
