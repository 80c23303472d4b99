/** A text ↔ the same text in which every organ, citation and quote is one sign, so that rules see the sentence and cannot touch what is guarded. */
import { readCitations } from "../../registry/citation/read.ts";
import type { CitationFound } from "../../registry/citation/types.ts";
import type { Registry } from "../../registry/types.ts";
import type { FindNames } from "./names.ts";

/** An organ that the text names, as a slot or in words. */
export interface Mention {
  source: string;
  side: "parent" | "above" | "other" | "child" | "issuer" | "congress";
  role: string;
  head?: string;
  slot: boolean;
  helper?: string;
  /** What happens to it: moved down by default, kept beside the own level, or written as `words`. */
  fate?: "keep" | "stay" | "self";
  words?: string;
  why?: string;
}

/** What no rule may change. */
export interface Guarded {
  source: string;
  by: "expression" | "quote" | "citation" | "congress";
  citation?: CitationFound;
}

export interface Marked {
  text: string;
  mentions: Mention[];
  guarded: Guarded[];
}

const MENTION = 0xe000;
const GUARD = 0xf000;
/** For patterns of rules: any organ; anything guarded. */
export const ORGAN = "[\\uE000-\\uEFFF]";
export const GUARDED = "[\\uF000-\\uF8FF]";
const SIGN = /[\uE000-\uF8FF]/gu;

const EXPRESSION = /\{\{[^]*?\}\}/gu;
const SLOT = /^\{\{~?\s*(?:(capital|upper|lower)\s+)?(organ|superior|congress)\.(\w+)\s*~?\}\}$/u;
const YEAR = /^\{\{\s*year\b/u;
const QUOTES = [/“[^”]*”|“[^”;]*(?:;|$)/gu, /«[^»]*(?:»|$)/gu, /"[^"]*"/gu];
const SIDES = { organ: "parent", superior: "above", congress: "congress" } as const;

interface Span {
  start: number;
  end: number;
  mention?: Mention;
  guarded?: Guarded;
}

/** Reads a text once; the result is the same for every child. */
export function markText(text: string, findNames: FindNames, registry: Registry): Marked {
  const spans: Span[] = [];
  for (const { 0: found, index } of text.matchAll(EXPRESSION)) {
    const span = expressionSpan(found, index);
    if (span) spans.push(span);
  }
  const plain = cover(text, spans);
  for (const pattern of QUOTES)
    for (const { 0: source, index } of plain.matchAll(pattern))
      add(spans, { start: index, end: index + source.length, guarded: { source: "", by: "quote" } });
  for (const citation of readCitations(plain, registry)) {
    if (isLoose(citation)) continue;
    const by = citation.form === "congress" ? "congress" : "citation";
    add(spans, { start: citation.start, end: citation.end, guarded: { source: "", by, citation } });
  }
  for (const { start, end, side, role, head } of findNames(cover(text, spans))) {
    const mention: Mention = { source: text.slice(start, end), side, role, slot: false };
    if (head !== undefined) mention.head = head;
    add(spans, { start, end, mention });
  }
  return build(text, spans);
}

/** The sign of a mention added by a rule. */
export function addMention(marked: Marked, mention: Mention): string {
  marked.mentions.push(mention);
  return String.fromCharCode(MENTION + marked.mentions.length - 1);
}

/** The sign of a piece that a rule guards. */
export function addGuarded(marked: Marked, guarded: Guarded): string {
  marked.guarded.push(guarded);
  return String.fromCharCode(GUARD + marked.guarded.length - 1);
}

/** The mention behind a sign. */
export function mentionAt({ mentions }: Marked, sign: string): Mention | undefined {
  const code = sign.charCodeAt(0);
  return code >= MENTION && code < GUARD ? mentions[code - MENTION] : undefined;
}

/** What is guarded behind a sign. */
export function guardedAt({ guarded }: Marked, sign: string): Guarded | undefined {
  return guarded[sign.charCodeAt(0) - GUARD];
}

/** The words again; mentions are written by the caller, everything guarded as it stood. */
export function unmark(marked: Marked, write: (mention: Mention) => string): string {
  return marked.text.replace(SIGN, (sign) => {
    const mention = mentionAt(marked, sign);
    return mention ? write(mention) : (guardedAt(marked, sign)?.source ?? sign);
  });
}

/** A copy that rules may change. */
export function copyMarked({ text, mentions, guarded }: Marked): Marked {
  return { text, mentions: mentions.map((mention) => ({ ...mention })), guarded: guarded.map((one) => ({ ...one })) };
}

function expressionSpan(found: string, start: number): Span | undefined {
  if (YEAR.test(found)) return undefined;
  const end = start + found.length;
  const [, helper, group, role = ""] = SLOT.exec(found) ?? [];
  if (group === undefined) return { start, end, guarded: { source: found, by: "expression" } };
  const side = SIDES[group as keyof typeof SIDES];
  return {
    start,
    end,
    mention: { source: found, side, role, slot: true, ...(helper === undefined ? {} : { helper }) },
  };
}

/** `Chương trình công tác của Thị ủy` names no text that could be looked up: its organ is an organ like any other. */
function isLoose({ form, id, parts }: CitationFound): boolean {
  return form === "unnumbered" && id === undefined && parts.date === undefined && parts.title === undefined;
}

/** A span that touches a longer one is left out; one that holds smaller ones swallows them. */
function add(spans: Span[], span: Span): void {
  const touching = spans.filter(({ start, end }) => start < span.end && span.start < end);
  if (touching.some(({ start, end }) => start <= span.start && span.end <= end)) return;
  if (touching.some(({ start, end }) => start < span.start || end > span.end)) {
    // Partly inside another: what is guarded grows, a name gives way.
    if (!span.guarded) return;
    const all = [...touching, span];
    const merged: Span = {
      ...span,
      start: Math.min(...all.map(({ start }) => start)),
      end: Math.max(...all.map(({ end }) => end)),
    };
    for (const one of touching) spans.splice(spans.indexOf(one), 1);
    spans.push(merged);
    return;
  }
  for (const one of touching) spans.splice(spans.indexOf(one), 1);
  spans.push(span);
}

function cover(text: string, spans: readonly Span[]): string {
  let covered = text;
  for (const { start, end } of spans)
    covered = covered.slice(0, start) + "\u25A1".repeat(end - start) + covered.slice(end);
  return covered;
}

function build(text: string, spans: Span[]): Marked {
  const marked: Marked = { text: "", mentions: [], guarded: [] };
  let from = 0;
  for (const { start, end, mention, guarded } of spans.sort((a, b) => a.start - b.start)) {
    marked.text += text.slice(from, start);
    if (mention) marked.text += addMention(marked, mention);
    else if (guarded) {
      marked.guarded.push({ ...guarded, source: text.slice(start, end) });
      marked.text += String.fromCharCode(GUARD + marked.guarded.length - 1);
    }
    from = end;
  }
  marked.text += text.slice(from);
  return marked;
}
