/** A line of a document → the text an officer would have typed for it: citations by id, footnote marks, emphasis, everything else literal. */
import { normaliseText } from "../../model/normalise-text.ts";
import type { RichText } from "../../model/types.ts";
import type { Inline } from "../../tree/nodes.ts";
import type { Citer } from "./cite-words.ts";
import { escapeText } from "./escape.ts";
import { joinPieces, type Piece } from "./join-pieces.ts";
import { styledWords, type StyledWords } from "./styled-words.ts";

export interface TextOptions {
  cite: Citer["cite"];
  /** Id of a footnote in the data; nothing for a mark that has no note any more. */
  noteId?(ref: string): string | undefined;
  /** Called for each footnote mark, where the document reads the note. */
  onNote(ref: string): void;
}

/** Five dots are what `{{blank}}` prints. */
const DOTS = /(?<!\.)\.{5}(?!\.)/g;
const SPACES = / {4,}(?<next>\p{L})?/gu;
const BLANK = '{{blank "chỗ chừa trống"}}';

/** Writes one line as data. */
export function writeText(line: readonly Inline[], options: TextOptions): RichText {
  const styled = styledWords(line);
  const stops = [...styled.notes.keys(), styled.words.length];
  const pieces: Piece[] = [];
  let from = 0;
  for (const to of stops) {
    pieces.push(...piecesOf(styled, from, to, options.cite));
    const ref = styled.notes.get(to);
    const id = ref === undefined ? undefined : options.noteId?.(ref);
    if (ref !== undefined && id !== undefined) {
      options.onNote(ref);
      pieces.push({ style: styled.styles[to - 1] ?? "", text: `{{note "${id}"}}` });
    }
    from = to;
  }
  return normaliseText(joinPieces(pieces));
}

/** Pieces of one stretch without footnote marks: citations, and words of one emphasis. */
function piecesOf({ words, styles }: StyledWords, from: number, to: number, cite: Citer["cite"]): Piece[] {
  const isUniform = (start: number, end: number): boolean =>
    styles.slice(from + start, from + end).every((style) => style === styles[from + start]);
  const pieces: Piece[] = [];
  let done = from;
  const flush = (end: number): void => {
    while (done < end) {
      const style = styles[done] ?? "";
      let stop = done;
      while (stop < end && styles[stop] === style) stop += 1;
      pieces.push({ style, text: literal(words.slice(done, stop)) });
      done = stop;
    }
  };
  for (const { start, end, code } of cite(words.slice(from, to), isUniform)) {
    flush(from + start);
    pieces.push({ style: styles[done] ?? "", text: code });
    done = from + end;
  }
  flush(to);
  return pieces;
}

function literal(words: string): string {
  return escapeText(words)
    .replace(DOTS, BLANK)
    .replace(SPACES, (_, next?: string) => (next === undefined ? ` ${BLANK}` : ` ${BLANK} ${next}`));
}
