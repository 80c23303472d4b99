/** A place of the document tree and the trace → the stretch of the main part that a comment can be fastened to. */
import { parsePath } from "../../base/path.ts";
import type { XmlElement } from "../../tree/parse-xml.ts";
import type { Trace, TracePiece } from "../read/look-of-lines.ts";
import { noteOfParagraph, type BodyIndex } from "./body-index.ts";

/** From here, to there: in a run by its raw characters, around an element, or all that a paragraph holds. */
export type Anchor =
  | { kind: "words"; from: RunPoint; to: RunPoint }
  | { kind: "around"; element: XmlElement }
  | { kind: "paragraph"; element: XmlElement };

export interface RunPoint {
  run: XmlElement;
  offset: number;
}

/** `within` says that Word allows no comment at the words themselves. */
export interface Anchored {
  anchor: Anchor;
  within?: "note" | "box";
}

export interface Spot {
  path: string;
  start: number;
  end: number;
}

export interface Body {
  part: string;
  index: BodyIndex;
  rootOf: (part: string) => XmlElement | undefined;
}

/** Finds the stretch; nothing when no line of the tree leads to the main part. */
export function findAnchor(spot: Spot, trace: Trace, body: Body): Anchored | undefined {
  const line = trace[spot.path] ?? [];
  const touched = line.filter(({ at, length }) => spot.start < spot.end && at < spot.end && spot.start < at + length);
  if (touched.length > 0) return anchorWords(spot, touched, body) ?? anchorParagraph(touched[0], body);
  const beside = line.findLast(({ at }) => at <= spot.start) ?? line[0] ?? nearestPiece(spot.path, trace);
  return anchorParagraph(beside, body);
}

/** Exact words, as far as they stand in one cell or in one row of paragraphs. */
function anchorWords({ start, end }: Spot, pieces: readonly TracePiece[], body: Body): Anchored | undefined {
  const { index, part } = body;
  const inOrder = pieces
    .filter((piece) => piece.part === part)
    .toSorted((a, b) => a.paragraph - b.paragraph || a.run - b.run || a.offset - b.offset);
  const holder = holderOf(inOrder[0], index);
  const together = inOrder.filter((piece) => holderOf(piece, index) === holder);
  const [first, last] = [together[0], together.at(-1)];
  const [from, to] = [first && index.run(first.paragraph, first.run), last && index.run(last.paragraph, last.run)];
  if (!first || !last || !from || !to || isBoxed(from, index)) return undefined;
  return {
    anchor: {
      kind: "words",
      from: { run: from, offset: first.offset + Math.max(0, start - first.at) },
      to: { run: to, offset: last.offset + Math.min(last.length, end - last.at) },
    },
  };
}

function holderOf(piece: TracePiece | undefined, { paragraph, around }: BodyIndex): XmlElement | undefined {
  const found = piece && paragraph(piece.paragraph);
  return found && around(found)[0];
}

/** Word opens no comment in a text box. */
function isBoxed(element: XmlElement, { around }: BodyIndex): boolean {
  return around(element).some(({ name }) => name === "w:txbxContent");
}

/** The paragraph; outside of its text box; for a note its mark in the text. */
function anchorParagraph(piece: TracePiece | undefined, { part, index, rootOf }: Body): Anchored | undefined {
  if (!piece) return undefined;
  if (piece.part !== part) {
    const root = rootOf(piece.part);
    const kind = root?.name === "w:endnotes" ? "endnote" : "footnote";
    const mark = root && index.noteMark(noteOfParagraph(root, kind, piece.paragraph) ?? "");
    if (!mark) return undefined;
    const boxed = isBoxed(mark, index) ? outermostParagraph(mark, index) : undefined;
    return {
      anchor: boxed ? { kind: "paragraph", element: boxed } : { kind: "around", element: mark },
      within: "note",
    };
  }
  const paragraph = index.paragraph(piece.paragraph);
  if (!paragraph) return undefined;
  if (!isBoxed(paragraph, index)) return { anchor: { kind: "paragraph", element: paragraph } };
  const outside = outermostParagraph(paragraph, index);
  return outside && { anchor: { kind: "paragraph", element: outside }, within: "box" };
}

function outermostParagraph(element: XmlElement, { around }: BodyIndex): XmlElement | undefined {
  return around(element).findLast(({ name }) => name === "w:p");
}

/** A line that stands nowhere in the file is remarked on at the one whose path goes along the farthest, rather before than behind. */
function nearestPiece(path: string, trace: Trace): TracePiece | undefined {
  const steps = parsePath(path);
  let nearest: { piece: TracePiece; shared: number; gap: number } | undefined;
  for (const [other, [piece]] of Object.entries(trace)) {
    if (!piece) continue;
    const others = parsePath(other);
    const parting = others.findIndex((step, at) => step !== steps[at]);
    const shared = parting < 0 ? others.length : parting;
    const distance = Number(others[shared]) - Number(steps[shared]);
    const gap = Math.abs(distance) || 0;
    const isNearer =
      !nearest ||
      shared > nearest.shared ||
      (shared === nearest.shared && (gap < nearest.gap || (gap === nearest.gap && distance < 0)));
    if (isNearer) nearest = { piece, shared, gap };
  }
  return nearest?.piece;
}
