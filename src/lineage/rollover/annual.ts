/** Tells the guidance of a single year from standing texts, and finds the one that followed it. */
import { moveYears } from "./move-years.ts";
import { isStanding } from "./standing.ts";
import { sameIssuer } from "../../registry/citation/resolve.ts";
import type { Directive, Registry } from "../../registry/types.ts";

export interface NamedText {
  kind: string;
  symbol: string | null;
  date: string | null;
  issuer: string;
  title: string;
}

/** The title with its year moved; undefined when it is the title of no single year. */
export function nextTitle(title: string, from: number, to: number): string | undefined {
  const { text, changes } = moveYears(title, { from, to });
  return changes.length === 0 ? undefined : text;
}

/** True for the guidance, plan or programme of that year: its title says so. */
export function isAnnual({ date, title }: NamedText, year: number): boolean {
  return nextTitle(title, year, year + 1) !== undefined && (date === null || issuedFor(date, year));
}

/** True for a text of a passing kind that was issued for the year although its title does not say so. */
export function mayBeAnnual({ kind, date }: NamedText, year: number): boolean {
  return !isStanding(kind) && date !== null && issuedFor(date, year);
}

/** The text of the new year with the same kind, issuer and title. */
export function followingText(registry: Registry, text: NamedText, from: number, to: number): Directive | undefined {
  const title = nextTitle(text.title, from, to);
  if (title === undefined) return undefined;
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  return [...registry.directives.values()].find(
    (one) =>
      one.date !== null &&
      issuedFor(one.date, to) &&
      same(one.kind, text.kind) &&
      same(one.title, title) &&
      (one.symbol === text.symbol || sameIssuer(one.issuer, text.issuer)),
  );
}

/** Guidance for a year is issued in it, or in the last months before it. */
function issuedFor(date: string, year: number): boolean {
  return date.startsWith(`${year}`) || (date >= `${year - 1}-10` && date < `${year}`);
}
