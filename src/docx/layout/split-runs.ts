/** A paragraph and the lines it was broken into → the runs of each line, with the label that its list prints. */
import type { StyleLook } from "../styles.ts";
import type { WordParagraph } from "../word.ts";
import type { PrintedRun } from "./printed.ts";

const PIXELS_PER_POINT = 96 / 72;
/** Word prints the mark of a note at about two thirds of the size. */
const RAISED = 0.65;

/**
 * `texts` are the lines as the layout gives them: label first, notes by their numbers, a break adds nothing.
 * The first paragraph of a note opens with the note's own `mark`.
 */
export function splitRuns(
  paragraph: WordParagraph,
  texts: readonly string[],
  look: StyleLook,
  mark?: string,
): PrintedRun[][] {
  const size = look.size * PIXELS_PER_POINT;
  const plain: Omit<PrintedRun, "text"> = {
    size,
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
  };
  const words = paragraph.runs.flatMap((run): PrintedRun[] => {
    if (run.kind === "break") return [];
    if (run.kind === "note") return [{ ...plain, size: size * RAISED, raised: true, text: `${run.number}` }];
    const { text, bold, italic, underline } = run;
    return [
      { ...plain, text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(underline ? { underline } : {}) },
    ];
  });
  const all = texts.join("").length;
  const label = all - words.reduce((sum, { text }) => sum + text.length, 0);
  const printed = texts.join("").slice(0, Math.max(0, label));
  const pieces = [...labelRuns(printed, plain, mark), ...words];
  return texts.map((text) => withoutSpaceAtEnd(take(pieces, text.length)));
}

/** The space where a line was broken takes no room. */
function withoutSpaceAtEnd(runs: PrintedRun[]): PrintedRun[] {
  const last = runs.at(-1);
  return last ? [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }] : runs;
}

/** A layout that starts in the middle of the document counts its notes from there; the mark is the true one. */
function labelRuns(label: string, plain: Omit<PrintedRun, "text">, mark: string | undefined): PrintedRun[] {
  const [, digits = "", rest = label] = mark === undefined ? [] : (/^(\d+)(.*)$/u.exec(label) ?? []);
  const raised: PrintedRun = { ...plain, size: plain.size * RAISED, raised: true, text: mark ?? "" };
  return [...(digits === "" ? [] : [raised]), ...(rest === "" ? [] : [{ ...plain, text: rest }])];
}

/** Takes so many letters off the front. */
function take(pieces: PrintedRun[], length: number): PrintedRun[] {
  const taken: PrintedRun[] = [];
  for (let left = length; left > 0 && pieces.length > 0;) {
    const [first] = pieces;
    if (!first) break;
    taken.push({ ...first, text: first.text.slice(0, left) });
    if (first.text.length > left) pieces[0] = { ...first, text: first.text.slice(left) };
    else pieces.shift();
    left -= first.text.length;
  }
  return taken;
}
