/** Holds a citation against the registry: date, issuer, khóa, kind, symbol and title; differences become defects. */
import { numericDate } from "../../base/date.ts";
import { kindAndSymbolOf } from "../describe.ts";
import { termOn } from "../terms.ts";
import type { Directive, Term } from "../types.ts";
import type { Draft } from "./draft.ts";
import { sameIssuer } from "./resolve.ts";
import { plain, sameTitle } from "./title-words.ts";

const NAMES_A_TEXT =
  /(?:Nghị quyết|Chỉ thị|Kết luận|Quyết định|Quy định|Kế hoạch|Chương trình hành động|Nghị định) (?:số|Hội nghị|Trung ương|\d)/;

/** Adds the defects that only the registry and the calendar can show. */
export function judgeDraft(draft: Draft, terms: readonly Term[]): void {
  const directive = draft.directives.length === 1 ? draft.directives[0] : undefined;
  if (draft.rightIssuer !== undefined && draft.ranges.issuer) {
    draft.notes.add(
      "citation-issuer-case",
      "warning",
      draft.ranges.issuer,
      "Tên cơ quan ban hành viết hoa, viết thường chưa đúng.",
      { fix: `Viết “${draft.rightIssuer}”.` },
    );
  }
  judgeTerm(draft, directive, terms);
  if (!directive) return;
  const why = `Theo danh mục văn bản: ${kindAndSymbolOf(directive)}${directive.date === null ? "" : `, ngày ${numericDate(directive.date)}`} của ${directive.issuer}${sureness(directive)}.`;
  judgeDesignation(draft, directive, why);
  judgeDateAndIssuer(draft, directive, why);
  judgeTitle(draft, directive);
}

function sureness(directive: Directive): string {
  return directive.verified === "yes" ? "" : " (mục này chưa kiểm chứng đầy đủ)";
}

function judgeDesignation(draft: Draft, directive: Directive, why: string): void {
  const { parts, notes } = draft;
  const range = [draft.start, draft.end] as const;
  if (parts.symbol !== null && directive.symbol !== null && parts.symbol !== directive.symbol) {
    notes.add("citation-symbol-differs", "error", range, `Ký hiệu ${parts.symbol} không phải của văn bản này.`, {
      why,
      fix: `Sửa ký hiệu thành ${directive.symbol}.`,
    });
  }
  const kind = parts.kind;
  if (
    draft.form === "numbered" &&
    kind !== undefined &&
    kind !== directive.kind &&
    !directive.kind.startsWith(kind) &&
    !kind.startsWith(directive.kind)
  ) {
    if (!notes.list.some((defect) => defect.code === "citation-kind-symbol")) {
      notes.add("citation-kind-differs", "error", range, `Văn bản này không phải là ${kind.toLowerCase()}.`, {
        why,
        fix: `Viết “${directive.kind}”.`,
      });
    }
  }
}

function judgeDateAndIssuer(draft: Draft, directive: Directive, why: string): void {
  const { parts, notes, ranges } = draft;
  const doubt = directive.verified === "yes" ? "error" : "warning";
  if (ranges.date && parts.date !== undefined && directive.date !== null && parts.date !== directive.date) {
    notes.add(
      "citation-date-differs",
      doubt,
      ranges.date,
      `Ngày ${numericDate(parts.date)} không khớp với ngày ban hành trong danh mục văn bản.`,
      { why, fix: `Kiểm tra bản gốc; nếu danh mục văn bản đúng thì sửa thành ngày ${numericDate(directive.date)}.` },
    );
  }
  if (ranges.issuer && parts.issuer !== undefined && !sameIssuer(parts.issuer, directive.issuer)) {
    notes.add(
      "citation-issuer-differs",
      doubt,
      ranges.issuer,
      `Cơ quan ban hành “${parts.issuer}” không khớp với danh mục văn bản.`,
      { why, fix: `Kiểm tra bản gốc; nếu danh mục văn bản đúng thì viết “${directive.issuer}”.` },
    );
  }
}

function judgeTerm(draft: Draft, directive: Directive | undefined, terms: readonly Term[]): void {
  const { parts, notes, ranges } = draft;
  if (!ranges.term || parts.term === undefined) return;
  const date = directive?.date ?? (parts.date?.length === 10 ? parts.date : undefined);
  const right = directive?.term ?? (date === undefined ? undefined : termOn(terms, date)?.id);
  if (right === undefined || right === parts.term) return;
  const term = terms.find((one) => one.id === right);
  const span = term
    ? ` (từ ${numericDate(term.from)}${term.until === null ? "" : ` đến ${numericDate(term.until)}`})`
    : "";
  const why =
    date === undefined || date === null
      ? `Văn bản thuộc khóa ${right}.`
      : `Ngày ${numericDate(date)} thuộc khóa ${right}${span}.`;
  notes.add("citation-term-wrong", "error", ranges.term, `Khóa ${parts.term} không đúng với ngày ban hành.`, {
    why,
    fix: `Sửa thành khóa ${right}.`,
  });
}

function judgeTitle(draft: Draft, directive: Directive): void {
  const { title, connector = "" } = draft.parts;
  if (title === undefined || !draft.ranges.title) return;
  const printed = `${connector} ${title}`;
  const known = `${directive.connector} ${directive.title}`;
  // A text inside the title may be named with more or less detail; it is judged on its own.
  if (
    NAMES_A_TEXT.test(title) &&
    (NAMES_A_TEXT.test(directive.title) || /^(?:thực hiện|triển khai|quán triệt)/.test(known))
  )
    return;
  if (sameTitle(printed, known) || sameTitle(title, directive.title) || sameTitle(title, known)) return;
  if (!draft.parts.quoted && plain(directive.title).startsWith(`${plain(title)} `)) {
    draft.notes.add("citation-title-short", "style", draft.ranges.title, "Trích yếu được rút gọn.", {
      why: `Theo danh mục văn bản: “${directive.title}”${sureness(directive)}.`,
      fix: "Lần đầu nên dẫn đủ trích yếu.",
    });
    return;
  }
  draft.notes.add(
    "citation-title-differs",
    "warning",
    draft.ranges.title,
    "Trích yếu không khớp với danh mục văn bản.",
    {
      why: `Theo danh mục văn bản: “${directive.title}”${sureness(directive)}.`,
      fix: "Đối chiếu với bản gốc và sửa cho khớp.",
    },
  );
}
