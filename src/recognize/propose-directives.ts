/** Texts of a document → registry entries for the directives it names in full and the registry does not know. */
import { flatCitations } from "../registry/citation/read.ts";
import type { CitationParts } from "../registry/citation/types.ts";
import { identityOf, splitSymbol } from "../registry/designation.ts";
import type { Directive, Registry } from "../registry/types.ts";
import { CONNECTORS } from "../registry/value-lists.ts";
import type { ReadCitations } from "./text/read-lines.ts";

/** One entry for each unknown directive; the mention that tells most is taken. */
export function proposeDirectives(
  lines: readonly string[],
  registry: Registry,
  read: ReadCitations,
  source: string,
): Directive[] {
  const found = new Map<string, Directive>();
  for (const line of lines) {
    for (const { form, parts, candidates } of flatCitations(read(line))) {
      if (form !== "numbered" || candidates.length > 0) continue;
      const made = entryOf(parts, source);
      if (!made || registry.directives.has(made.id)) continue;
      const before = found.get(made.id);
      if (!before || made.title.length > before.title.length) found.set(made.id, made);
    }
  }
  return [...found.values()];
}

function entryOf(parts: CitationParts, source: string): Directive | undefined {
  const { kind, number, symbol, issuer, title, term, plenum, connector = "" } = parts;
  const date = parts.date?.length === 10 ? parts.date : null;
  const id = identityOf({ number, symbol, date });
  if (id === undefined || kind === undefined || issuer === undefined || title === undefined || title.trim() === "")
    return undefined;
  const known = CONNECTORS.find((one) => one === connector);
  return {
    id,
    kind,
    number,
    symbol,
    date,
    issuer,
    ...(term !== undefined && /^[IVXL]+$/.test(term) ? { term } : {}),
    ...(plenum === undefined ? {} : { plenum }),
    level: levelOf(symbol ?? "", issuer),
    connector: known ?? "",
    title: (known === undefined ? `${connector} ${title}` : title).trim(),
    verified: "no",
    source,
  };
}

function levelOf(symbol: string, issuer: string): Directive["level"] {
  const { organ } = splitSymbol(symbol);
  if (/TW$/.test(organ)) return "central";
  if (/^(?:CP|TTg|QH\d*|UBTVQH\d*|CTN)$/.test(organ) || /^Bộ (?!Chính trị)/.test(issuer)) return "state";
  if (/Thành ủy|Đảng bộ thành phố|thành phố/u.test(issuer)) return "city";
  if (/TU$|HĐND|UBND/.test(organ) || /Tỉnh ủy|tỉnh/u.test(issuer)) return "province";
  return /Quận ủy|Huyện ủy|Thị ủy|quận|huyện|thị xã/u.test(issuer) ? "district" : "unit";
}
