/** Number and symbol of a directive ↔ how they are printed together, and the registry id made of them. */

/** The order of a symbol: Party `NQ/TW` (29-NQ/TW), State `CT-TTg` (27/CT-TTg) or `2020/NĐ-CP` (30/2020/NĐ-CP). */
export function regimeOfSymbol(symbol: string): "party" | "state" {
  return /^\d{4}\//.test(symbol) || /^[^/]*-/.test(symbol) || !symbol.includes("/") ? "state" : "party";
}

/** Number and symbol as printed; the number may be a blank. */
export function printDesignation(number: string, symbol: string): string {
  return `${number}${regimeOfSymbol(symbol) === "party" ? "-" : "/"}${symbol}`;
}

/** Parts of a symbol: year (State legal texts), abbreviation of the kind, abbreviation of the organ. */
export function splitSymbol(symbol: string): { year?: string; kind?: string; organ: string } {
  const found = /^(?:(\d{4})\/)?(?:([^/-]+)[/-])?(.+)$/.exec(symbol);
  const [, year, kind, organ = symbol] = found ?? [];
  return { ...(year === undefined ? {} : { year }), ...(kind === undefined ? {} : { kind }), organ };
}

/** The id a directive must have: `number-symbol@date`; undefined when the number, the symbol or the date is not known. */
export function identityOf(directive: {
  number: string | null;
  symbol: string | null;
  date: string | null;
}): string | undefined {
  const { number, symbol, date } = directive;
  return number === null || symbol === null || date === null
    ? undefined
    : `${printDesignation(number, symbol)}@${date}`;
}

/** Number and symbol in one form for comparing: no leading zeros, lower case. */
export function designationKey(number: string, symbol: string): string {
  return `${number.replace(/^0+(?=\d)/, "")}|${symbol.toLowerCase()}`;
}
