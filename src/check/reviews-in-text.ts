/** Lines of a document → the anniversary reviews that they order: kind, years, directive, and the year and month they name. */
import type { CitationFound } from "../registry/citation/types.ts";
import type { ReviewKind } from "../registry/types.ts";
import type { CheckedLine, Range } from "./types.ts";

/** One review as the text states it; the range is that of the order, `sơ kết 05 năm`. */
export interface ReviewInText extends Range {
  line: CheckedLine;
  kind: ReviewKind;
  years: number;
  citation: CitationFound;
  /** Year in which it is to be held, when the text names one. */
  year?: number;
  month?: number;
}

const ORDER =
  /(?<!\p{L})(?<kind>sơ kết|tổng kết|đánh giá)(?:\s+(?!\d)[^\s.;:]+){0,3}?\s+(?<years>\d{1,2})\s+năm(?:\s+(?:tổ chức\s+|triển khai\s+|thi hành\s+)*(?:thực hiện|triển khai|thi hành))?\s+/giu;
/** The text that is reviewed follows at once; a word or two may stand between ("việc", "các"). */
const NEAR = 12;
const HELD = /(?:tháng\s+(?<month>\d{1,2})\s*(?:\/|năm\s+)(?<year>\d{4})|tháng\s+(?<only>\d{1,2})(?![\d/]))/u;

/** Reviews in the order of the text. */
export function reviewsInText(lines: readonly CheckedLine[]): ReviewInText[] {
  return lines.flatMap((line) => {
    const orders = [...line.text.matchAll(ORDER)];
    return orders.flatMap((match, index) => {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const next = orders[index + 1]?.index ?? line.text.length;
      const citation = line.citations.find((one) => one.start >= end && one.start <= end + NEAR && one.start < next);
      if (!citation) return [];
      const after = line.text.slice(citation.end, Math.min(next, citation.end + 60));
      const held = HELD.exec(after)?.groups;
      const year = Number(held?.["year"] ?? /vào năm\s+(\d{4})/u.exec(after)?.[1]);
      const month = Number(held?.["month"] ?? held?.["only"]);
      return [
        {
          line,
          kind: (match.groups?.["kind"] ?? "").toLowerCase() as ReviewKind,
          years: Number(match.groups?.["years"]),
          citation,
          start,
          end,
          ...(year ? { year } : {}),
          ...(month ? { month } : {}),
        },
      ];
    });
  });
}

/** Year in which the reviewed text was issued, from the registry or as printed; undefined when neither knows. */
export function issuedYear({ citation }: ReviewInText, date: string | null | undefined): number | undefined {
  const year = Number((date ?? citation.parts.date)?.slice(0, 4));
  return Number.isNaN(year) ? undefined : year;
}
