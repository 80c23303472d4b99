/** A line with marks → inline nodes of the tree. */
import type { Inline } from "../nodes.ts";
import type { Mark, TextLine } from "./text-line.ts";

/** Words in emphasis are wrapped, the printed mark of a footnote becomes a reference. */
export function toInlines({ text, marks }: TextLine): Inline[] {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const runs: Run[] = [];
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1];
    if (end === undefined) continue;
    const covering = marks.filter((mark) => mark.start <= start && end <= mark.end);
    const note = covering.find(({ kind }) => kind === "note");
    const inline: Inline = note
      ? { type: "note-reference", ref: note.ref ?? "" }
      : { type: "text", value: text.slice(start, end) };
    if (note && note.start !== start) continue;
    runs.push({ inline, strong: has(covering, "strong"), emphasis: has(covering, "emphasis") });
  }
  return wrap(runs, "strong", (inner) => wrap(inner, "emphasis", (innermost) => innermost.map(({ inline }) => inline)));
}

interface Run {
  inline: Inline;
  strong: boolean;
  emphasis: boolean;
}

function has(marks: readonly Mark[], kind: Mark["kind"]): boolean {
  return marks.some((mark) => mark.kind === kind);
}

/** Neighbouring runs of one emphasis go into one node. */
function wrap(runs: readonly Run[], type: "strong" | "emphasis", inside: (runs: Run[]) => Inline[]): Inline[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const open = groups.at(-1);
    if (open?.[0]?.[type] === run[type]) open.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group): Inline[] => (group[0]?.[type] ? [{ type, children: inside(group) }] : inside(group)));
}
