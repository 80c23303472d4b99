/** Parents and lists of reviews → YAML in the manner of what stood at their place: in lines or in braces, with or without quotes. */
import type { NodeAt } from "../../base/yaml/layout.ts";
import type { ClaimedReview, Parent } from "../../model/types.ts";

type Value = string | number | readonly string[];
type Pairs = readonly (readonly [key: string, value: Value])[];

const LINE_WIDTH = 100;

/** A parent in place of another. */
export function writeParent({ directive, pending }: Parent, node: NodeAt, text: string): string {
  if (directive !== null) return scalar(directive, text[node.start] === '"');
  const { kind, symbol, number, date, issuer, connector, title } = pending;
  const pairs = given({ kind, symbol, number, date, issuer, connector: connector === "về" ? null : connector, title });
  const line = text.slice(text.lastIndexOf("\n", node.start - 1) + 1, node.start);
  return /^\s*- +$/.test(line) ? inLines(pairs, " ".repeat(line.length)) : inBraces(pairs);
}

/** The claims in place of a list; a list on one line that grows too long begins below its key. */
export function writeClaims(claims: readonly ClaimedReview[], list: NodeAt, text: string): string {
  const short = inBrackets(claims, list, text);
  if (claims.length === 0) return short;
  if (!list.flow) return inDashes(claims, indentAt(list.start, text), list, text);
  const line = text.slice(text.lastIndexOf("\n", list.start) + 1, list.start);
  const key = /^(?<indent> *(?:- )?)\p{L}+: *$/u.exec(line)?.groups?.["indent"];
  if (key === undefined || short.length < LINE_WIDTH) return short;
  const indent = " ".repeat(key.length + 2);
  return `\n${indent}${inDashes(claims, indent, list, text)}`;
}

/** A list that becomes a map, because something must be said beside it. */
export function writeReviewMap(first: string, claims: readonly ClaimedReview[], list: NodeAt, text: string): string {
  if (list.flow) return `{${first}, list: ${inBrackets(claims, list, text)}}`;
  const indent = indentAt(list.start, text);
  if (claims.length === 0) return `${first}\n${indent}list: []`;
  return `${first}\n${indent}list:\n${indent}  ${inDashes(claims, `${indent}  `, list, text)}`;
}

function inBrackets(claims: readonly ClaimedReview[], list: NodeAt, text: string): string {
  const quoted = hasQuotes(list, text);
  return `[${claims.map((claim) => entry(pairsOf(claim), quoted)).join(", ")}]`;
}

function inDashes(claims: readonly ClaimedReview[], indent: string, list: NodeAt, text: string): string {
  const quoted = hasQuotes(list, text);
  const spreads = /^- *directive:/.test(text.slice(list.start, list.end));
  const entries = claims.map((claim) => {
    const short = entry(pairsOf(claim), quoted);
    return !spreads && short.length < LINE_WIDTH ? short : inLines(pairsOf(claim), `${indent}  `, quoted);
  });
  return entries.map((one) => `- ${one}`).join(`\n${indent}`);
}

function hasQuotes({ start, end }: NodeAt, text: string): boolean {
  return /directive: "|^(?:- |\[) *"/.test(text.slice(start, end));
}

/** Spaces that stand before a place on its line, one for each letter. */
export function indentAt(offset: number, text: string): string {
  return " ".repeat(offset - (text.lastIndexOf("\n", offset - 1) + 1));
}

function pairsOf({ directive, years, kind, month, with: also, object }: ClaimedReview): Pairs {
  return given({ directive, years, kind, month, with: also.length === 0 ? null : also, object });
}

function given(map: Record<string, Value | null>): Pairs {
  return Object.entries(map).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
}

function entry(pairs: Pairs, quoted: boolean): string {
  const [only] = pairs;
  return pairs.length === 1 && typeof only?.[1] === "string" ? scalar(only[1], quoted) : inBraces(pairs, quoted);
}

function inBraces(pairs: Pairs, quoted = false): string {
  return `{${pairs.map(([key, value]) => `${key}: ${written(value, quoted)}`).join(", ")}}`;
}

function inLines(pairs: Pairs, indent: string, quoted = false): string {
  return pairs.map(([key, value]) => `${key}: ${written(value, quoted)}`).join(`\n${indent}`);
}

function written(value: Value, quoted: boolean): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? scalar(value, quoted) : `[${value.map((one) => scalar(one, quoted)).join(", ")}]`;
}

/** Plain where nothing in the text could be taken for YAML, else in quotes. */
function scalar(text: string, quoted = false): string {
  const plain =
    /^\p{L}[\p{L}\p{M}\d ./@–-]*$|^\d+-[\p{L}\d./@-]+$/u.test(text) &&
    !/ $|^(?:true|false|null|yes|no|on|off)$/i.test(text);
  if (plain && !(quoted && text.includes("@"))) return text;
  return text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}
