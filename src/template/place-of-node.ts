/** A node of a template's syntax → the place where it stands in the file. */
import type { Place } from "../base/diagnostic.ts";
import type { SyntaxNode } from "./handlebars.ts";

/** Line and column from 1; the length only reaches to the end of a line. */
export function placeOfNode({ loc: { start, end } }: SyntaxNode, file: string): Place {
  const length = start.line === end.line ? Math.max(1, end.column - start.column) : 1;
  return { file, line: start.line, column: start.column + 1, length };
}
