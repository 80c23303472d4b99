/** The text of a template → its syntax tree; the one importer of handlebars, of which we take the language and leave the compiler. */
import { parse, parseWithoutProcessing } from "handlebars/dist/cjs/handlebars/compiler/base.js";

export type Syntax = hbs.AST.Program;
export type SyntaxNode = hbs.AST.Node;
export type Expression = hbs.AST.Expression;

/** Parses a template with every blank kept, so that places are those of the file. Throws Handlebars' own errors. */
export function parseTemplate(text: string): Syntax {
  return parseWithoutProcessing(text);
}

/** Drops the blanks that Handlebars does not print: around `~`, and the lines that hold nothing but a block or a partial. Changes the tree. */
export function dropUnprintedBlanks(syntax: Syntax): Syntax {
  return parse(syntax);
}

/** The first problem that Handlebars found, as it words it, with what it knows of the place (columns from 0). */
export function readFailure(error: unknown): { message: string; line?: number; column?: number } {
  if (!(error instanceof Error)) return { message: String(error) };
  // Handlebars' own declarations leave both untyped.
  const { lineNumber, column } = error as { lineNumber?: unknown; column?: unknown };
  return {
    message: error.message,
    ...(typeof lineNumber === "number" ? { line: lineNumber } : {}),
    ...(typeof column === "number" ? { column } : {}),
  };
}

/** Calls `visit` for a node and everything below it. */
export function visitSyntax(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node);
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isSyntaxNode(child)) visitSyntax(child, visit);
    }
  }
}

function isSyntaxNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "loc" in value;
}
