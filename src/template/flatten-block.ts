/** One block of a template → its own markup as one string with marks for expressions, the blocks inside it, and the way back to places. */
import type { Syntax } from "./handlebars.ts";

/** Stands for an expression that prints a value. */
export const VALUE = "\uE000";
/** Stands for a block or a partial. */
export const BLOCK = "\uE001";

export interface FlatBlock {
  text: string;
  /** Blocks directly inside, with the offset of their mark; each brings one or two programs ({{else}}). */
  blocks: { offset: number; programs: Syntax[] }[];
  /** Line and column in the file, from 1. */
  positionAt(offset: number): { line: number; column: number };
}

interface Piece {
  offset: number;
  text: string;
  line: number;
  column: number;
}

/** Flattens the statements of a program, without those of the blocks inside it. */
export function flattenBlock(program: Syntax): FlatBlock {
  const pieces: Piece[] = [];
  const blocks: FlatBlock["blocks"] = [];
  let length = 0;
  const add = (text: string, { line, column }: { line: number; column: number }): void => {
    pieces.push({ offset: length, text, line, column });
    length += text.length;
  };
  for (const statement of program.body) {
    const { start } = statement.loc;
    switch (statement.type) {
      case "ContentStatement":
        add((statement as hbs.AST.ContentStatement).value, start);
        break;
      case "MustacheStatement":
        add(VALUE, start);
        break;
      case "BlockStatement": {
        const { program: inner, inverse } = statement as Partial<hbs.AST.BlockStatement>;
        blocks.push({ offset: length, programs: [inner, inverse].filter((one) => one !== undefined && one !== null) });
        add(BLOCK, start);
        break;
      }
      case "PartialStatement":
        add(BLOCK, start);
    }
  }
  return { text: pieces.map((piece) => piece.text).join(""), blocks, positionAt: (offset) => locate(pieces, offset) };
}

function locate(pieces: readonly Piece[], offset: number): { line: number; column: number } {
  const piece = pieces.findLast((one) => one.offset <= offset);
  if (!piece) return { line: 1, column: 1 };
  const before = piece.text.slice(0, offset - piece.offset);
  const lines = before.split("\n");
  const rest = lines.at(-1) ?? "";
  return lines.length === 1
    ? { line: piece.line, column: piece.column + rest.length + 1 }
    : { line: piece.line + lines.length - 1, column: rest.length + 1 };
}
