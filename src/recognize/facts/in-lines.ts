/** Printed lines of a document → reviews, deadlines and defined terms that stand in running text. */
import { flatCitations } from "../../registry/citation/read.ts";
import type { ReadCitations } from "../text/read-lines.ts";
import type { ReviewFact } from "../types.ts";

const REVIEW =
  /(?<kind>[Ss]ơ kết|[Tt]ổng kết|[Đđ]ánh giá)(?: \p{Ll}+){0,3}? (?<years>\d{1,3}) năm(?!\p{L})(?<own> vào năm (?<year>\d{4}))?/gu;
const MONTH = /\([Tt]háng (\d{1,2}\/\d{4})\)/u;
const DEADLINE =
  /(?<!\p{L})(?:[Tt]rước ngày \d{1,2}(?:\/\d{1,2}(?:\/\d{4})?| tháng \d{1,2}(?: năm \d{4})?| của tháng cuối (?:quý|năm)| (?:hằng|hàng) (?:tháng|quý|năm))?|[Đđ]ịnh kỳ(?: (?:hằng|hàng) \p{L}+| \d{2} \p{L}+(?:, \d{2} năm)?)?(?= (?:báo cáo|gửi))|(?:[Hh]ằng|[Hh]àng) (?:quý|tháng|năm)(?= (?:báo cáo|gửi))|(?:[Ss]ơ kết|[Tt]ổng kết|[Bb]áo cáo)(?: kết quả)? (?:hằng|hàng) (?:quý|tháng|năm)|theo (?:thời gian|thời hạn) quy định)/gu;
const TERM = /\((?:sau đây |dưới đây )?(?:được )?(?:gọi|viết)(?: chung)?(?: tắt)?(?: chung)? là [^()]+\)/gu;

/** Each review once, with the directives that follow it. `own` is the text that a review of the document itself means. */
export function reviewsIn(lines: readonly string[], read: ReadCitations, own: string | null): ReviewFact[] {
  const found = lines.flatMap((line) => {
    const marks = [...line.matchAll(REVIEW)];
    const cited = marks.length === 0 ? [] : flatCitations(read(line));
    return marks.map((mark, index): ReviewFact => {
      const end = marks[index + 1]?.index ?? line.length;
      const text = line.slice(mark.index, end).trim();
      const ids = cited.filter((one) => one.start >= mark.index && one.start < end).flatMap(({ id }) => id ?? []);
      const isOwn = mark.groups?.["own"] !== undefined;
      const [directive = null, ...others] = isOwn && own !== null ? [own] : ids;
      return {
        kind: (mark.groups?.["kind"] ?? "").toLowerCase(),
        years: Number(mark.groups?.["years"]),
        directive,
        with: [...new Set(others)],
        due: MONTH.exec(text)?.[1] ?? mark.groups?.["year"] ?? null,
        text,
      };
    });
  });
  const key = ({ kind, years, directive, text }: ReviewFact): string => `${kind} ${years} ${directive ?? text}`;
  return found.filter((one, index) => found.findIndex((other) => key(other) === key(one)) === index);
}

/** Days and terms by which something must be reported or done. */
export function deadlinesIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => [...line.matchAll(DEADLINE)].map(([words]) => words));
}

/** `(sau đây gọi là …)`, as printed. */
export function definedTermsIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => [...line.matchAll(TERM)].map(([words]) => words));
}
