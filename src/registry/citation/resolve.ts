/** Which registry directive a citation means: by number, symbol and date first, then by issuer, term, plenum and title. */
import { designationKey, regimeOfSymbol, splitSymbol } from "../designation.ts";
import type { Directive, Registry } from "../types.ts";
import { plain, titleLikeness } from "./title-words.ts";
import type { CitationParts } from "./types.ts";

/** A registry prepared for looking up citations. */
export interface CitationIndex {
  byDesignation: ReadonlyMap<string, readonly Directive[]>;
  /** By number without zeros and date: finds a directive whose symbol was misprinted. */
  byNumberAndDate: ReadonlyMap<string, readonly Directive[]>;
  unnumbered: readonly Directive[];
  plenums: readonly Directive[];
}

/** Prepares the registry's directives for lookup. */
export function indexDirectives(registry: Registry): CitationIndex {
  const byDesignation = new Map<string, Directive[]>();
  const byNumberAndDate = new Map<string, Directive[]>();
  const unnumbered: Directive[] = [];
  const plenums: Directive[] = [];
  for (const directive of registry.directives.values()) {
    const { number, symbol, date } = directive;
    if (number === null && symbol === null) unnumbered.push(directive);
    else if (symbol !== null) add(byDesignation, designationKey(number ?? "", symbol), directive);
    if (number !== null && date !== null) add(byNumberAndDate, designationKey(number, date), directive);
    if (directive.plenum !== undefined) plenums.push(directive);
  }
  return { byDesignation, byNumberAndDate, unnumbered, plenums };
}

function add(map: Map<string, Directive[]>, key: string, directive: Directive): void {
  const list = map.get(key);
  if (list) list.push(directive);
  else map.set(key, [directive]);
}

/** Directives the parts may mean, the surest first; one element means it is certain enough to name. */
export function resolveParts(index: CitationIndex, parts: CitationParts, form: string): Directive[] {
  if (form === "plenum") return resolvePlenum(index, parts);
  if (parts.symbol === null)
    return narrow(
      index.unnumbered.filter((one) => sameKind(one.kind, parts.kind) && parts.issuer !== undefined),
      parts,
    );
  const same = index.byDesignation.get(designationKey(parts.number ?? "", parts.symbol)) ?? [];
  const wanted = parts.date;
  const exact = same.filter((one) => wanted !== undefined && one.date === wanted);
  if (exact.length > 0) return exact;
  if (wanted === undefined) return narrow(same, parts);
  // Another symbol with the same number and day: a misprint when the issuer or the title bears it out.
  const misprinted = (index.byNumberAndDate.get(designationKey(parts.number ?? "", wanted)) ?? []).filter((one) =>
    bornOut(one, parts),
  );
  if (misprinted.length > 0) return misprinted;
  // Local numbers repeat from province to province and from term to term, so a wrong date needs other evidence.
  return narrow(
    same.filter((one) => one.date === null || nearDate(one.date, wanted) || likely(one, parts)),
    parts,
  );
}

function resolvePlenum(index: CitationIndex, parts: CitationParts): Directive[] {
  const same = index.plenums.filter(
    (one) =>
      one.plenum === parts.plenum && one.kind === parts.kind && (parts.term === undefined || one.term === parts.term),
  );
  return parts.title === undefined ? (parts.term === undefined ? [] : same) : same.filter((one) => likely(one, parts));
}

/** Keeps the directives that nothing in the parts speaks against. */
function narrow(directives: readonly Directive[], parts: CitationParts): Directive[] {
  const rules: ((one: Directive) => boolean)[] = [
    (one) => parts.issuer === undefined || sameIssuer(one.issuer, parts.issuer),
    (one) => parts.term === undefined || one.term === undefined || one.term === parts.term,
    (one) => parts.title === undefined || titleLikeness(parts.title, one.title) >= 0.5,
  ];
  const fit = directives.filter((one) => rules.every((rule) => rule(one)));
  if (fit.length > 0) return fit;
  // A central text is known by its number even when its issuer or term is misprinted; a local one is not.
  const central = directives.filter(
    (one) => (one.level === "central" || one.level === "state") && rules.filter((rule) => rule(one)).length >= 2,
  );
  return central.length === 1 ? central : [];
}

function bornOut(one: Directive, parts: CitationParts): boolean {
  const issuer = parts.issuer === undefined || sameIssuer(one.issuer, parts.issuer);
  const kind = parts.kind === undefined || sameKind(one.kind, parts.kind);
  return (
    issuer &&
    (kind || likely(one, parts)) &&
    (parts.issuer !== undefined || parts.title !== undefined || sameLetters(one, parts))
  );
}

/** `27-CT/TTg` and `27/CT-TTg` differ in the order only. */
function sameLetters(one: Directive, parts: CitationParts): boolean {
  const [a, b] = [splitSymbol(one.symbol ?? ""), splitSymbol(parts.symbol ?? "")];
  return (
    a.organ === b.organ && a.kind === b.kind && regimeOfSymbol(one.symbol ?? "") !== regimeOfSymbol(parts.symbol ?? "")
  );
}

function likely(one: Directive, parts: CitationParts): boolean {
  return parts.title !== undefined && titleLikeness(parts.title, one.title) >= 0.6;
}

function nearDate(a: string, b: string): boolean {
  const [left, right] = [a.split("-"), b.split("-")];
  return left.filter((part, index) => part === right[index]).length >= 2;
}

function sameKind(a: string, b: string | undefined): boolean {
  return b === undefined || a === b || a.startsWith(b) || b.startsWith(a);
}

/** True when two issuers may be the same body: `Ban Bí thư` and `Ban Bí thư Trung ương Đảng`; with and without the place's name. */
export function sameIssuer(a: string, b: string): boolean {
  const [left, right] = [issuerKey(a), issuerKey(b)];
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}

function issuerKey(issuer: string): string {
  return plain(issuer)
    .replace(/^hội nghị(?: lần thứ)? \S+ /, "")
    .replace(/^bct$/, "bộ chính trị")
    .replace(/^bbt$/, "ban bí thư")
    .replace(/^btv /, "ban thường vụ ")
    .replace(/^bchtw/, "ban chấp hành tw")
    .replace(/^bch /, "ban chấp hành ")
    .replace(/ tw(?= |$)/, " trung ương")
    .replace(/^ban thường vụ (?=(?:thành|tỉnh|quận|huyện|thị|đảng) ủy)/, "")
    .replace(/^(ban chấp hành trung ương|ban bí thư)(?: trung ương)?(?: đảng)?(?: cộng sản việt nam)?$/, "$1");
}
