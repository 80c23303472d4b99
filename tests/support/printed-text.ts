/** All words on the pages of a PDF in reading order: pages in; running text and footnotes out, without blanks. */
import type { Page, Piece } from "./pdf.ts";
import type { Sheet } from "./ruler/sheet.ts";

export interface PrintedText {
  body: string;
  footnotes: string;
}

/** Reads the pages of a sheet; page numbers are left out, a raised number is the mark of a footnote and reads `(1)`. */
export function readPrintedText({ pages, area, footnoteLine }: Sheet): PrintedText {
  const read = (wanted: (piece: Piece, page: Page) => boolean): string =>
    pages
      .flatMap((page) => page.pieces.filter((piece) => wanted(piece, page)).map((piece) => wordsOf(piece, page)))
      .join("");
  const isBelow = (piece: Piece, page: Page): boolean => piece.y > (footnoteLine(page) ?? Infinity);
  return {
    body: read((piece, page) => piece.y > area.top && !isBelow(piece, page)),
    footnotes: read(isBelow),
  };
}

/** Text without the blanks and line breaks that a page sets anew. */
export function solid(text: string): string {
  return text.normalize("NFC").replace(/[\s\u200b\u00ad]+/g, "");
}

function wordsOf(piece: Piece, page: Page): string {
  const text = solid(piece.text);
  const isRaised =
    /^\d+$/.test(text) &&
    page.pieces.some(({ size, y }) => size > piece.size * 1.3 && y > piece.y && y < piece.y + 2.5);
  return isRaised ? `(${text})` : text;
}
