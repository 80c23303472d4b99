/** Inline nodes of the tree in, Word runs out. */
import type { Inline } from "../../tree/nodes.ts";
import type { WordRun } from "../word.ts";
import type { Composed } from "./composed.ts";

export interface RunContext {
  /** Printed number of a footnote by its id. */
  noteNumber: (id: string) => number;
  composed: Composed;
}

interface Emphasised {
  bold?: true;
  italic?: true;
}

/** Turns inlines into runs; neighbouring text of one look becomes one run, so that Word finds whole words. */
export function composeRuns(inlines: readonly Inline[], context: RunContext): WordRun[] {
  const known = context.composed.runs.get(inlines);
  if (known) return known;
  const runs: WordRun[] = [];
  append(runs, inlines, context, {});
  if (!runs.some(({ kind }) => kind === "note")) context.composed.runs.set(inlines, runs);
  return runs;
}

function append(runs: WordRun[], inlines: readonly Inline[], context: RunContext, look: Emphasised): void {
  for (const inline of inlines) {
    switch (inline.type) {
      case "text":
      case "blank":
        appendText(runs, inline.value, look);
        break;
      case "strong":
        append(runs, inline.children, context, { ...look, bold: true });
        break;
      case "emphasis":
        append(runs, inline.children, context, { ...look, italic: true });
        break;
      case "citation":
        append(runs, inline.children, context, look);
        break;
      case "note-reference":
        runs.push({ kind: "note", number: context.noteNumber(inline.ref) });
        break;
      case "break":
        runs.push({ kind: "break" });
        break;
    }
  }
}

function appendText(runs: WordRun[], text: string, look: Emphasised): void {
  const last = runs.at(-1);
  if (last?.kind === "text" && last.bold === look.bold && last.italic === look.italic) {
    last.text += text;
  } else if (text !== "") {
    runs.push({ kind: "text", text, ...look });
  }
}
