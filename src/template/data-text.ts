/** An officer's text → its parts (words, emphasis, expressions) or problems with their offsets; remembered by text. */
import type { Inline } from "../tree/nodes.ts";
import { findExpressions, type ExpressionPart, type TextProblem } from "./expression.ts";

export type TextPart = string | ExpressionPart | EmphasisPart;

export interface EmphasisPart {
  type: "strong" | "emphasis";
  parts: TextPart[];
}

export interface DataText {
  parts: readonly TextPart[];
  problems: readonly TextProblem[];
  /** The whole text as it prints, when there is nothing in it to evaluate; shared by all who print it. */
  plain?: readonly Inline[];
}

const LIMIT = 4096;
const remembered = new Map<string, DataText>();

/** Reads a text. Everything is literal but `**đậm**`, `*nghiêng*` and `{{…}}` (`\{{` prints the braces); a line break counts as one space. */
export function readDataText(text: string): DataText {
  const known = remembered.get(text);
  if (known) return known;
  const fresh = parseText(text);
  if (remembered.size >= LIMIT) remembered.delete(remembered.keys().next().value ?? "");
  remembered.set(text, fresh);
  return fresh;
}

function parseText(text: string): DataText {
  if (!text.includes("{{") && !text.includes("*")) {
    const value = joinLines(text);
    return value === ""
      ? { parts: [], problems: [], plain: [] }
      : { parts: [value], problems: [], plain: [{ type: "text", value }] };
  }
  const { expressions, problems } = findExpressions(text);
  const scan: Scan = { text, expressions };
  return { parts: readSpan(scan, 0, text.length), problems };
}

interface Scan {
  text: string;
  /** Expressions by the offset at which they start. */
  expressions: ReadonlyMap<number, ExpressionPart>;
}

function readSpan(scan: Scan, from: number, to: number): TextPart[] {
  const parts: TextPart[] = [];
  let literal = "";
  const flush = (): void => {
    if (literal !== "") parts.push(joinLines(literal));
    literal = "";
  };
  for (let at = from; at < to;) {
    const expression = scan.expressions.get(at);
    const emphasis = expression ? undefined : readEmphasis(scan, at, to);
    if (expression) {
      flush();
      parts.push(expression);
      at = expression.end;
    } else if (emphasis) {
      flush();
      parts.push(emphasis.part);
      at = emphasis.end;
    } else if (scan.text.startsWith("\\{{", at)) {
      literal += "{{";
      at += 3;
    } else {
      const width = markWidth(scan.text, at, to) || 1;
      literal += scan.text.slice(at, at + width);
      at += width;
    }
  }
  flush();
  return parts;
}

/** Emphasis that opens here and closes before `to`; marks that cross or stand alone are literal. */
function readEmphasis(scan: Scan, at: number, to: number): { part: EmphasisPart; end: number } | undefined {
  const width = markWidth(scan.text, at, to);
  if (width === 0 || !opens(scan.text, at, width)) return undefined;
  for (let close = at + width; close < to;) {
    const expression = scan.expressions.get(close);
    const found = width === 2 && scan.text.startsWith("***", close) ? 1 : markWidth(scan.text, close, to);
    if (!expression && close > at + width && found === width && closes(scan.text, close, width)) {
      const parts = readSpan(scan, at + width, close);
      return { part: { type: width === 2 ? "strong" : "emphasis", parts }, end: close + width };
    }
    close = expression ? expression.end : close + (found || 1);
  }
  return undefined;
}

/** Number of stars before `to` that make one mark here: 2, 1 or none. */
function markWidth(text: string, at: number, to: number): number {
  if (text[at] !== "*") return 0;
  return text[at + 1] === "*" && at + 1 < to ? 2 : 1;
}

// A star between letters or digits (2*3*4) or next to a space on its inner side marks nothing.
function opens(text: string, at: number, width: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && /\S/.test(text[at + width] ?? "");
}

function closes(text: string, at: number, width: number): boolean {
  return /\S/.test(text[at - 1] ?? "") && !/[\p{L}\p{N}]/u.test(text[at + width] ?? "");
}

function joinLines(text: string): string {
  return text.includes("\n") ? text.replace(/\s*\n\s*/g, " ") : text;
}
