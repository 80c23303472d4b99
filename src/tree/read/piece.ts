/** A stretch of a paragraph: cutting, trimming and joining without losing where the words came from. */
import { inlineText } from "../inline-text.ts";
import type { Inline } from "../nodes.ts";
import type { FlatParagraph } from "./flat.ts";
import { sliceInlines } from "./slice.ts";
import type { LineSource, Sources } from "./sources.ts";

/** Words with their source; `text` is their `inlineText`. */
export interface Piece {
  inlines: Inline[];
  text: string;
  sources: LineSource[];
}

/** The whole of a paragraph. */
export function pieceOf(paragraph: FlatParagraph): Piece {
  const text = inlineText(paragraph.inlines);
  return { inlines: paragraph.inlines, text, sources: [{ paragraph, at: 0, from: 0, to: text.length }] };
}

/** The part from `start` to `end` (UTF-16 units of the text). */
export function cutPiece(piece: Piece, start: number, end = piece.text.length): Piece {
  if (start === 0 && end === piece.text.length) return piece;
  const sources = piece.sources.flatMap(({ paragraph, at, from, to }): LineSource[] => {
    const first = Math.max(start, at);
    const last = Math.min(end, at + to - from);
    if (first >= last && to > from) return [];
    return [
      { paragraph, at: Math.max(0, first - start), from: from + first - at, to: from + Math.max(first, last) - at },
    ];
  });
  return { inlines: sliceInlines(piece.inlines, start, end), text: piece.text.slice(start, end), sources };
}

/** The piece without white space at its ends. */
export function trimPiece(piece: Piece): Piece {
  const start = piece.text.length - piece.text.trimStart().length;
  return cutPiece(piece, start, Math.max(start, piece.text.trimEnd().length));
}

/** The piece with words before it that stand in no paragraph, such as the label of automatic numbering. */
export function prefixPiece(prefix: string, { inlines, text, sources }: Piece): Piece {
  return {
    inlines: [{ type: "text", value: prefix }, ...inlines],
    text: prefix + text,
    sources: sources.map((source) => ({ ...source, at: source.at + prefix.length })),
  };
}

/** Two pieces as one line with a space between. */
export function joinPieces(first: Piece, second: Piece): Piece {
  if (first.text === "") return second;
  const shift = first.text.length + 1;
  return {
    inlines: [...first.inlines, { type: "text", value: " " }, ...second.inlines],
    text: `${first.text} ${second.text}`,
    sources: [...first.sources, ...second.sources.map((source) => ({ ...source, at: source.at + shift }))],
  };
}

/** The piece's inlines for the tree, remembered with their sources. A tab prints as room between words: it becomes a space. */
export function placePiece(piece: Piece, sources: Sources, inlines: Inline[] = piece.inlines): Inline[] {
  const placed = inlines.map(withoutTabs);
  sources.set(placed, piece.sources);
  return placed;
}

function withoutTabs(inline: Inline): Inline {
  if (inline.type === "text") return { ...inline, value: inline.value.replaceAll("\t", " ") };
  return "children" in inline ? { ...inline, children: inline.children.map(withoutTabs) } : inline;
}
