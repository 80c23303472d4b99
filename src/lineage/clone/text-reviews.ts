/** Dashes that order a review in the officer's own words → the same as pinned reviews, so that another year gets its own list. */
import type { Bullet, ClaimedReview, Reviews } from "../../model/types.ts";
import { readCitations } from "../../registry/citation/read.ts";
import { printDesignation } from "../../registry/designation.ts";
import type { Registry, ReviewKind } from "../../registry/types.ts";

const ORDER = /^(?<kind>Sơ kết|Tổng kết|Đánh giá) (?<years>\d{1,2}) năm(?= )/u;
const CITE = /\{\{\s*cite\s+["'](?<id>[^"']+)["']/u;

export interface PinnedTexts {
  bullets: Bullet[];
  reviews: Reviews | null;
  /** Number and symbol of what was reviewed in the lines that are gone. */
  gone: string[];
}

interface TextReview {
  name: string;
  /** Absent when the registry does not know the directive. */
  claim?: ClaimedReview;
}

/** Takes the last dashes that order reviews which fall due in another year than `year`. */
export function pinTextReviews(
  { bullets, reviews }: { bullets: readonly Bullet[]; reviews: Reviews | null },
  registry: Registry,
  year: number,
): PinnedTexts {
  const found = bullets.map((bullet) => readTextReview(bullet, registry, year));
  const from = found.findLastIndex((review) => review === undefined) + 1;
  const taken = found.slice(from).filter((review) => review !== undefined);
  if (taken.length === 0) return { bullets: [...bullets], reviews, gone: [] };
  const claims = taken.flatMap(({ claim }) => claim ?? []);
  const empty: Reviews = { auto: false, style: "bullets", levels: [], only: [], except: [], list: [] };
  const base = reviews ?? empty;
  return {
    bullets: bullets.slice(0, from),
    reviews: { ...base, list: [...claims, ...base.list] },
    gone: taken.map(({ name }) => name),
  };
}

function readTextReview({ text, bullets }: Bullet, registry: Registry, year: number): TextReview | undefined {
  const groups = ORDER.exec(text)?.groups;
  if (!groups || bullets.length > 0) return undefined;
  const expression = CITE.exec(text);
  const cited = readCitations(text, registry).find(({ form }) => form === "numbered");
  const directive = registry.directives.get(expression?.groups?.["id"] ?? cited?.id ?? "");
  const years = Number(groups["years"]);
  const issued = Number((directive?.date ?? cited?.parts.date ?? "").slice(0, 4));
  if (!(issued > 0) || issued + years === year) return undefined;
  const { number = null, symbol = null } = directive ?? cited?.parts ?? {};
  const name = symbol === null ? text.slice(0, 60) : printDesignation(number ?? "", symbol);
  if (!directive) return { name };
  const kind = (groups["kind"] ?? "").toLowerCase() as ReviewKind;
  return { name, claim: { directive: directive.id, years, kind, month: null, with: [], object: null } };
}
