/** The paragraphs below the letterhead → name of the kind, author, subject, and how many blocks they take. */
import type { Line, Title } from "../nodes.ts";
import type { FlatBlock } from "./flat.ts";
import { readLabel } from "./labels.ts";
import { endsLikeText, isCapitals } from "./line-kinds.ts";
import { isRule, linesOf, placeLine, type HeadLine } from "./lines.ts";
import { isBasis } from "./paragraph-kinds.ts";
import { joinPieces } from "./piece.ts";
import type { Sources } from "./sources.ts";

const longestKind = 60;
const longestSubject = 600;
/** A second line of a subject whose look is unknown. */
const longestContinuation = 120;

/** Reads the title at the start of the blocks; nothing when no line in capitals stands there. */
export function readTitle(blocks: readonly FlatBlock[], sources: Sources): { title: Title; taken: number } | undefined {
  const start = blocks.findIndex((block) => block.kind === "table" || linesOf(block).length > 0);
  const first = blocks[start];
  if (first?.kind !== "paragraph" || first.label !== undefined) return undefined;
  const [kind, ...below] = linesOf(first);
  if (!kind || !isKind(kind)) return undefined;
  const lines: Line[] = [placeLine(kind, "kind", sources), ...subjectLines(below, sources)];
  let taken = start + 1;
  for (; taken < blocks.length; taken += 1) {
    const block = blocks[taken];
    if (block?.kind !== "paragraph" || block.hints.newPage === true) break;
    const found = linesOf(block);
    if (found.length === 0) continue;
    if (!found.every((line) => belongs(line, lines))) break;
    lines.push(...subjectLines(found, sources));
    if (lines.at(-1)?.role === "subject-rule") return { title: { type: "title", lines }, taken: taken + 1 };
  }
  return { title: { type: "title", lines }, taken };
}

function isKind({ piece, kind }: HeadLine): boolean {
  return isCapitals(piece.text) && piece.text.length <= longestKind && kind === undefined && !readLabel(piece.text);
}

function belongs(line: HeadLine, above: readonly Line[]): boolean {
  if (isRule(line) || line.kind === "author" || line.kind === "appendix-attached") return true;
  const { hints, label } = line.paragraph;
  const { text } = line.piece;
  if (label !== undefined || line.kind !== undefined || readLabel(text) || text.length > longestSubject) return false;
  if (hints.heading === true || hints.centred === false || isBasis(text)) return false;
  if (hints.centred === true) return !endsLikeText(text) || text.length <= longestContinuation;
  const subjects = above.filter(({ role }) => role === "subject").length;
  return !endsLikeText(text) && (subjects === 0 || text.length <= longestContinuation);
}

/** A subject broken by hand inside its paragraph is one line. */
function subjectLines(found: readonly HeadLine[], sources: Sources): Line[] {
  const words = found.filter((line) => !isRule(line));
  const [first, ...rest] = words;
  const subject =
    first && first.kind === undefined
      ? rest.reduce((joined, { piece }) => joinPieces(joined, piece), first.piece)
      : undefined;
  const named = subject
    ? [placeLine({ piece: subject }, "subject", sources)]
    : words.map((line) => placeLine(line, line.kind === "author" ? "author" : "appendix-attached", sources));
  return [...named, ...found.filter(isRule).map((line) => placeLine(line, "subject-rule", sources))];
}
