/** A directive → the words that cite it, in Party or State style, full or short; the reader in this folder reads them back. */
import { numericDate, wordsDate } from "../../base/date.ts";
import { capitalizeFirst } from "../../base/text/case.ts";
import { printDesignation } from "../designation.ts";
import type { Directive } from "../types.ts";
import { VERB_CONNECTORS } from "./tables.ts";

export interface CitationOptions {
  /** Party: comma and numeric date; State: no comma, date in words. */
  style: "party" | "state";
  /** Full at the first mention, short after it (HD 05-HD/VPTW; NĐ 30/2020 Phụ lục I, II.6.b). */
  mention: "full" | "short";
  /** How the khóa of a central text is shown; `none` by default. */
  term?: "none" | "plain" | "parentheses";
  /** Puts the title between quotes; not done after thực hiện, triển khai, quán triệt, which name another text. */
  quoted?: boolean;
}

/** A text that is not issued yet or not fully known: what is missing prints as a blank. */
export interface PendingDirective {
  kind: string;
  symbol: string;
  number?: string;
  /** ISO, whole or partial: `2027-01-15`, `2027-01`, `2027`. */
  date?: string;
  issuer: string;
  connector: Directive["connector"];
  title: string;
  /** Year of issue, used when the date is not known at all. */
  year: number;
}

/** Room for a number that the clerk fills in: `Số      -HD/BTGDVTU`. */
export const NUMBER_BLANK = " ".repeat(5);

/** Cites a directive of the registry. */
export function writeCitation(directive: Directive, options: CitationOptions): string {
  const { kind, number, symbol, issuer } = directive;
  const head = symbol === null ? kind : `${kind} số ${printDesignation(number ?? NUMBER_BLANK, symbol)}`;
  if (options.mention === "short") return symbol === null ? `${head} của ${issuer}` : head;
  const date = directive.date ?? (symbol === null ? undefined : yearOfId(directive.id));
  const term = directive.term === undefined ? "" : writeTerm(directive.term, options.term ?? "none");
  return `${head}${writeDate(date, options.style)} của ${issuer}${term}${writeTitle(directive, options.quoted ?? false)}`;
}

/** Cites a text whose number or date is still to come, its title never quoted: `Hướng dẫn số      -HD/BTGDVTU, ngày     /01/2027 của …`. */
export function writePending(pending: PendingDirective, options: CitationOptions): string {
  const head = `${pending.kind} số ${printDesignation(pending.number ?? NUMBER_BLANK, pending.symbol)}`;
  if (options.mention === "short") return head;
  const date = writeDate(pending.date ?? String(pending.year), options.style);
  return `${head}${date} của ${pending.issuer}${writeTitle(pending, false)}`;
}

/** The connector and title as they follow the issuer. */
function writeTitle({ connector, title }: Pick<Directive, "connector" | "title">, quoted: boolean): string {
  const lead = connector === "" ? "" : ` ${connector}`;
  if (!quoted || VERB_CONNECTORS.has(connector)) return `${lead} ${title}`;
  return `${lead} “${capitalizeFirst(title.replaceAll("“", "‘").replaceAll("”", "’"))}”`;
}

function writeDate(date: string | undefined, style: CitationOptions["style"]): string {
  if (date === undefined) return "";
  return style === "party" ? `, ngày ${numericDate(date)}` : ` ${wordsDate(date)}`;
}

function writeTerm(term: string, style: NonNullable<CitationOptions["term"]>): string {
  if (style === "none") return "";
  return style === "plain" ? ` khóa ${term}` : ` (khóa ${term})`;
}

/** An id such as `?/KH-SGDĐT@2023-02` keeps the year or month that is known. */
function yearOfId(id: string): string | undefined {
  return /@(\d{4}(?:-\d{2})?)$/.exec(id)?.[1];
}
