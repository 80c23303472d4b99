/** Reviews of the model (asked for or pinned) → their printed lines, ending `;` … `.`. */
import type { ClaimedReview, Reviews } from "../../model/types.ts";
import { dueReviews } from "../../registry/reviews/due.ts";
import { kindsFor } from "../../registry/reviews/policy.ts";
import { selectReviews } from "../../registry/reviews/select.ts";
import type { Registry, Review } from "../../registry/types.ts";
import type { Inline } from "../../tree/nodes.ts";
import { evaluateText } from "../evaluate.ts";
import { cite } from "../helpers/marks.ts";
import { withEnd } from "../print/ending.ts";
import { reviewLine } from "../print/review-line.ts";
import type { Problem, Session } from "../session.ts";
import type { ViewContext } from "./context.ts";
import type { TextRef } from "./text-pool.ts";

export interface ReviewsView {
  from: string;
  /** True, false, or null when the template decides. */
  numbered: boolean | null;
  lines: TextRef[];
}

/** Writes the reviews; null when there are none to write. */
export function viewReviews(reviews: Reviews | null, from: string, { session, pool }: ViewContext): ReviewsView | null {
  if (!reviews) return null;
  const asked = reviews.auto
    ? selectDue(reviews, session).map((review, index) => fromDue(review, index, from, session))
    : [];
  const pinned = reviews.list.map((claim, index) => fromClaim(claim, `${from}.list[${index}]`, session));
  const written = [...asked, ...pinned].filter((review) => review !== undefined);
  if (written.length === 0) return null;
  const lines = written.map(({ line, path }, index) =>
    pool.made(withEnd(line, index < written.length - 1 ? ";" : "."), path),
  );
  return { from, numbered: reviews.style === null ? null : reviews.style === "numbered", lines };
}

interface WrittenReview {
  line: Inline[];
  path: string;
}

function selectDue(reviews: Reviews, session: Session): Review[] {
  const pinned = reviews.list.map((claim) => claim.directive);
  const due = dueIn(session.registry, session.model.year);
  return selectReviews(session.registry, due, { ...reviews, except: [...reviews.except, ...pinned] });
}

function fromDue(
  { directive, kind, years, year }: Review,
  index: number,
  from: string,
  session: Session,
): WrittenReview {
  const object = citation(directive, from, session);
  return { line: reviewLine({ kind, years, year, month: null, objects: [object] }), path: `${from}.auto[${index}]` };
}

function fromClaim(claim: ClaimedReview, path: string, session: Session): WrittenReview | undefined {
  const { registry, model, placeOf, report } = session;
  const directive = registry.directives.get(claim.directive);
  const issued = Number(directive?.date?.slice(0, 4));
  const years = claim.years ?? (issued > 0 ? model.year - issued : null);
  const usual =
    directive && years !== null ? kindsFor(registry.reviewPolicy, directive, years, model.year)[0] : undefined;
  const kind = claim.kind ?? usual ?? (years !== null && years < 10 ? "sơ kết" : "tổng kết");
  const object =
    claim.object === null
      ? citation(claim.directive, path, session)
      : evaluateText(claim.object, `${path}.object`, session);
  if (years === null) {
    if (!directive && claim.object === null) return undefined;
    const what = `Chưa tính được số năm ${kind} của “${claim.directive}” vì danh mục văn bản không có ngày ban hành.`;
    report({
      code: "unknown-review-years",
      severity: "error",
      what,
      why: "Số năm sơ kết, tổng kết tính từ ngày ban hành.",
      fix: "Ghi số năm vào khóa years, hoặc bổ sung ngày ban hành vào danh mục văn bản.",
      place: placeOf(path),
    });
    return undefined;
  }
  const objects = [object, ...claim.with.map((id) => citation(id, path, session))];
  return { line: reviewLine({ kind, years, year: model.year, month: claim.month, objects }), path };
}

function citation(directive: string, from: string, session: Session): readonly Inline[] {
  const report = (problem: Problem): void =>
    session.report({ ...problem, severity: "error", place: session.placeOf(from) });
  const line = cite.run([directive], { session, from, report });
  return Array.isArray(line) ? (line as Inline[]) : [];
}

// The question is the same for every document of a batch, whose registries differ in their organs only.
const answers = new WeakMap<Registry["directives"], WeakMap<Registry["reviewPolicy"], Map<number, Review[]>>>();

function dueIn(registry: Registry, year: number): Review[] {
  const policies = answers.get(registry.directives) ?? new WeakMap<Registry["reviewPolicy"], Map<number, Review[]>>();
  answers.set(registry.directives, policies);
  const years = policies.get(registry.reviewPolicy) ?? new Map<number, Review[]>();
  policies.set(registry.reviewPolicy, years);
  const due = years.get(year) ?? dueReviews(registry, { year });
  years.set(year, due);
  return due;
}
