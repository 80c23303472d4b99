/** A review that a document claims → what is wrong with it, with the arithmetic shown. */
import { numericDate } from "../../base/date.ts";
import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { kindAndSymbolOf } from "../describe.ts";
import { missingDirective } from "../missing.ts";
import type { Directive, Registry, ReviewKind } from "../types.ts";
import { cautionsOf } from "./caution.ts";
import { kindsFor, spansFor } from "./policy.ts";

/** A review as a document states it. */
export interface ReviewClaim {
  /** Registry id. */
  directive: string;
  kind: ReviewKind;
  years: number;
  /** Month in which it is to be held. */
  month?: number;
  /** Year in which it is to be held, when the text names one; the document's year otherwise. */
  year?: number;
}

/** Problems of one claimed review; empty when it is right. */
export function judgeReview(claim: ReviewClaim, documentYear: number, registry: Registry, place?: Place): Diagnostic[] {
  const at = place ? { place } : {};
  const directive = registry.directives.get(claim.directive);
  if (!directive) return [{ ...missingDirective(registry, claim.directive), ...at }];
  const year = claim.year ?? documentYear;
  if (directive.date === null) {
    return [
      {
        code: "review-undated",
        severity: "warning",
        what: `Chưa biết ngày ban hành của ${kindAndSymbolOf(directive)} nên không tính được mốc ${claim.years} năm.`,
        why: "Mốc sơ kết, tổng kết tính từ ngày ban hành.",
        fix: "Bổ sung ngày ban hành vào danh mục văn bản.",
        ...at,
      },
    ];
  }
  const problems = [
    ...judgeYear(claim, directive, directive.date, year, registry),
    ...judgeKind(claim, directive, year, registry),
    ...judgeMonth(claim),
  ];
  const cautions = cautionsOf(registry, directive, year).filter((caution) => !caution.startsWith("Ngày ban hành"));
  return [
    ...problems,
    ...cautions.map((what): Diagnostic => ({
      code: "review-doubtful",
      severity: "warning",
      what: `${kindAndSymbolOf(directive)}: ${what}`,
      why: "Văn bản không còn hiệu lực hoặc cơ quan ban hành không còn thì thường không sơ kết, tổng kết nữa.",
      fix: "Xem lại có còn cần sơ kết, tổng kết hoặc đánh giá văn bản này không.",
    })),
  ].map((problem) => ({ ...problem, ...at }));
}

function judgeYear(
  claim: ReviewClaim,
  directive: Directive,
  date: string,
  year: number,
  registry: Registry,
): Diagnostic[] {
  const issued = Number(date.slice(0, 4));
  const due = issued + claim.years;
  if (due === year) return [];
  const real = year - issued;
  const next = spansFor(registry.reviewPolicy, directive, year).find((span) => span >= real);
  const hint =
    next === real
      ? `Năm ${year} là mốc ${real} năm.`
      : next === undefined
        ? ""
        : ` Mốc gần nhất là ${next} năm, vào năm ${issued + next}.`;
  return [
    {
      code: "review-year",
      severity: "error",
      what: `${kindAndSymbolOf(directive)} đến năm ${year} không phải tròn ${claim.years} năm.`,
      why: `Ban hành ngày ${numericDate(date)}; ${issued} + ${claim.years} = ${due}, khác năm ${year} (${year} - ${issued} = ${real}).`,
      fix: next === real ? hint : `Bỏ khỏi năm ${year} hoặc sửa số năm.${hint}`,
    },
  ];
}

function judgeKind(claim: ReviewClaim, directive: Directive, year: number, registry: Registry): Diagnostic[] {
  const kinds = kindsFor(registry.reviewPolicy, directive, claim.years, year);
  const spans = spansFor(registry.reviewPolicy, directive, year);
  const why = "Theo bảng mốc sơ kết, tổng kết, đánh giá trong data/reviews.yaml.";
  if (kinds.length === 0) {
    if (spans.length === 0) return [];
    return [
      {
        code: "review-span",
        severity: "warning",
        what: `${claim.years} năm không phải là mốc thường dùng.`,
        why,
        fix: `Các mốc năm ${year}: ${spans.join(", ")} năm.`,
      },
    ];
  }
  if (kinds.includes(claim.kind)) return [];
  return [
    {
      code: "review-kind",
      severity: "warning",
      what: `Mốc ${claim.years} năm trong văn bản năm ${year} thường là ${kinds.join(" hoặc ")}, không phải ${claim.kind}.`,
      why,
      fix: `Viết “${kinds[0] ?? ""}”.`,
    },
  ];
}

function judgeMonth(claim: ReviewClaim): Diagnostic[] {
  if (claim.month === undefined || (Number.isInteger(claim.month) && claim.month >= 1 && claim.month <= 12)) return [];
  return [
    {
      code: "review-month",
      severity: "error",
      what: `Không có tháng ${claim.month}.`,
      why: "Một năm có các tháng từ 1 đến 12.",
      fix: "Sửa lại tháng tổ chức.",
    },
  ];
}
