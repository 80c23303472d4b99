/** The opening paragraphs and the subject → the superior's texts that the document carries out: known by id, or as they are named. */
import type { Parent, PendingText } from "../../model/types.ts";
import { NUMBER_PATTERN } from "../../model/schema/text.ts";
import { flatCitations } from "../../registry/citation/read.ts";
import type { CitationFound } from "../../registry/citation/types.ts";
import { identityOf } from "../../registry/designation.ts";
import { writePending } from "../../registry/citation/write.ts";
import { CONNECTORS } from "../../registry/value-lists.ts";
import type { ReadCitations } from "../text/read-lines.ts";

export interface ParentsOptions {
  read: ReadCitations;
  regime: "party" | "state";
  year: number;
  /** Where the announcing clause begins in the joined opening. */
  enactingAt: number;
}

/** The texts in the order of their rank: one that the subject names goes first. */
export function readParents(opening: string, subject: string, options: ParentsOptions): Parent[] {
  const cited = options
    .read(opening)
    .filter((one) => one.form === "numbered" && one.parts.mention === "full" && one.start < options.enactingAt);
  const unique = cited.filter((one, index) => cited.findIndex((other) => keyOf(other) === keyOf(one)) === index);
  const named = new Set(flatCitations(options.read(subject).slice(0, 1)).slice(0, 1).map(keyOf));
  const ranked = [...unique.filter((one) => named.has(keyOf(one))), ...unique.filter((one) => !named.has(keyOf(one)))];
  return ranked.flatMap((one): Parent[] => {
    if (one.id !== undefined) return [{ directive: one.id, pending: null }];
    const pending = pendingOf(one, options.enactingAt);
    return pending ? [{ directive: null, pending }] : [];
  });
}

/** What `{{cite parent}}` prints for a text that is not in the registry. */
export function pendingWords(
  { kind, symbol, number, date, issuer, connector, title }: PendingText,
  options: ParentsOptions,
): string {
  return writePending(
    {
      kind,
      symbol: symbol ?? "",
      ...(number === null ? {} : { number }),
      ...(date === null ? {} : { date }),
      issuer,
      connector,
      title,
      year: options.year,
    },
    { style: options.regime, mention: "full" },
  );
}

function keyOf({ parts }: CitationFound): string {
  return `${parts.kind ?? ""} ${identityOf({ number: parts.number, symbol: parts.symbol, date: null }) ?? `${parts.number ?? ""}-${parts.symbol ?? ""}`}`;
}

/** A title ends where the announcing clause begins, whatever mark stands between. */
function pendingOf({ parts, end }: CitationFound, enactingAt: number): PendingText | undefined {
  const { kind, symbol, number, date, issuer, connector = "" } = parts;
  const title = parts.title?.slice(0, Math.min(0, enactingAt - end) || undefined).replace(/[\s,;]+$/u, "");
  if (kind === undefined || symbol === null || issuer === undefined || !title) return undefined;
  const known = CONNECTORS.find((one) => one === connector);
  const partial = date !== undefined && date.length >= 7 ? date : null;
  return {
    kind,
    symbol,
    number: number !== null && NUMBER_PATTERN.test(number) ? number : null,
    date: partial,
    issuer,
    connector: known ?? "",
    title: known === undefined ? `${connector} ${title}` : title,
  };
}
