/** Pieces of data text with their emphasis → one text with the stars around them, bold inside italics nested. */
import type { Style } from "./styled-words.ts";

export interface Piece {
  style: Style;
  /** Escaped words or an expression. */
  text: string;
}

interface Run {
  strong: boolean;
  emphasis: boolean;
  text: string;
}

/** Joins the pieces. Where stars would not be read as marks, the words stay without emphasis. */
export function joinPieces(pieces: readonly Piece[]): string {
  const runs: Run[] = [];
  for (const { style, text } of pieces) {
    const [strong, emphasis] = [style.startsWith("**"), style === "*" || style === "***"];
    const last = runs.at(-1);
    if (last && last.strong === strong && last.emphasis === emphasis) last.text += text;
    else runs.push({ strong, emphasis, text });
  }
  return joinRuns(runs, "");
}

/** The outer mark goes as far as the following runs share it. */
function joinRuns(runs: readonly Run[], before: string): string {
  let text = "";
  for (let at = 0; at < runs.length;) {
    const run = runs[at];
    if (!run) break;
    // Bold goes outside where both begin: ***a** b* would be read as bold with a star in it.
    const outer = run.strong ? "strong" : "emphasis";
    const count = lengthOf(runs, at, outer);
    if (count === 0) text += run.text;
    else {
      const inner = runs.slice(at, at + count).map((one) => ({ ...one, [outer]: false }));
      text += marked(inner, outer === "strong" ? "**" : "*", before + text, runs[at + count]?.text ?? "");
    }
    at += Math.max(1, count);
  }
  return text;
}

function lengthOf(runs: readonly Run[], from: number, mark: "strong" | "emphasis"): number {
  let count = 0;
  while (runs[from + count]?.[mark] === true) count += 1;
  return count;
}

/** Marks stand next to words, not to spaces; between letters or beside other stars they would be read as something else. */
function marked(inner: readonly Run[], mark: string, before: string, next: string): string {
  const plain = joinRuns(inner, "");
  const [, lead = "", core = "", tail = ""] = /^(\s*)(.*?)(\s*)$/su.exec(plain) ?? [];
  const opens = lead !== "" || !/[\p{L}\p{N}*]$/u.test(before);
  const closes = tail !== "" || !/^[\p{L}\p{N}*]/u.test(next);
  return core !== "" && opens && closes ? `${lead}${mark}${core}${mark}${tail}` : plain;
}
