/** Documents of a year → the step of January about reviews: those that fall due and stand in no document. */
import { kindAndSymbolOf } from "../../registry/describe.ts";
import { dueReviews } from "../../registry/reviews/due.ts";
import { replacedBefore } from "../../registry/reviews/replaced.ts";
import { selectReviews } from "../../registry/reviews/select.ts";
import type { Registry, Review } from "../../registry/types.ts";
import type { DocumentFacts } from "./document-facts.ts";
import { reviewsIn } from "./review-blocks.ts";
import type { DocumentRow, JanuaryStep } from "./types.ts";

/** A review counts as seen to when a document asks for it or speaks of its directive. */
export function reviewStep(
  now: readonly DocumentRow[],
  documents: ReadonlyMap<string, DocumentFacts>,
  registry: Registry,
  year: number,
): JanuaryStep {
  const due = dueReviews(registry, { year }).filter((review) => stands(review, registry));
  const facts = now.flatMap(({ id }) => documents.get(id) ?? []);
  const seen = new Set(facts.flatMap(({ mentions }) => mentions));
  const asked = new Set(facts.flatMap(({ reviews }) => reviews));
  for (const block of asked) {
    const reviews = reviewsIn(block);
    if (reviews?.auto === true) for (const { directive } of selectReviews(registry, due, reviews)) seen.add(directive);
  }
  const open = due.filter(({ directive }) => !seen.has(directive));
  return {
    id: "reviews",
    title: `Chọn việc sơ kết, tổng kết, đánh giá năm ${year}`,
    why: "Văn bản đến kỳ trong năm mà chưa văn bản nào của mình nhắc tới.",
    done: due.length - open.length,
    total: due.length,
    open: open.map((review) => ({ id: null, what: wordsOf(review, registry) })),
  };
}

function stands({ directive: id, year }: Review, registry: Registry): boolean {
  const directive = registry.directives.get(id);
  return directive !== undefined && !replacedBefore(registry, directive, year);
}

function wordsOf({ directive: id, kind, years, month, why }: Review, registry: Registry): string {
  const directive = registry.directives.get(id);
  const name = directive === undefined ? id : `${kindAndSymbolOf(directive)} ${directive.connector} ${directive.title}`;
  return `Tháng ${month}: ${kind} ${years} năm ${name.replace(/\s+/gu, " ")} (${why}).`;
}
