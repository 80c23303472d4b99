/** Forms and a document's regime, date or year in, the form in force out. */
import { numericDate } from "../base/date.ts";
import type { Diagnostic, Outcome } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import type { Form } from "./schema.ts";

export interface FormWanted {
  regime: "party" | "state";
  /** ISO date of issue, or `YYYY-MM`, when it is known. */
  date?: string | null;
  /** Year of the document; decides when there is no date yet. */
  year: number;
  /** Id of a form that the document names itself. */
  name?: string | null;
}

/**
 * The form that the document names, or the one of its regime in force on its date.
 * Without a date the last form in force during its year is taken: a draft is issued later than now, not earlier.
 */
export function chooseForm(forms: readonly Form[], wanted: FormWanted): Outcome<Form> {
  return wanted.name ? byName(forms, wanted.name) : byDate(forms, wanted);
}

function byName(forms: readonly Form[], name: string): Outcome<Form> {
  const found = forms.find((form) => form.id === name);
  if (found) return { value: found, diagnostics: [] };
  const ids = forms.map((form) => form.id);
  const close = nearest(name, ids);
  return failure({
    code: "unknown-form",
    what: `Không có thể thức “${name}”.`,
    why: "Thể thức quyết định khổ giấy, lề, cỡ chữ và cách ghi số; không có thì không trình bày được văn bản.",
    fix: close ? `Có phải ý bạn là “${close}”?` : `Chọn một trong các thể thức: ${ids.join(", ")}.`,
  });
}

function byDate(forms: readonly Form[], { regime, date, year }: FormWanted): Outcome<Form> {
  const day = lastDayMeant(date, year);
  const found = forms.find(
    (form) => form.regime === regime && form.from <= day && (form.until === null || day <= form.until),
  );
  if (found) return { value: found, diagnostics: [] };
  const when = date
    ? date.length > "2027-01".length
      ? `ngày ${numericDate(date)}`
      : `tháng ${date.slice(5)}/${date.slice(0, 4)}`
    : `năm ${year}`;
  return failure({
    code: "no-form",
    what: `Chưa có thể thức nào của ${regime === "party" ? "Đảng" : "Nhà nước"} áp dụng cho ${when}.`,
    why: "Thể thức được chọn theo ngày ban hành văn bản.",
    fix: "Kiểm tra lại ngày ban hành, hoặc ghi rõ thể thức muốn dùng ở khóa form.",
  });
}

/** The day that decides: the date itself, or the last day of a month or year when no more is known. */
function lastDayMeant(date: string | null | undefined, year: number): string {
  if (!date) return `${year}-12-31`;
  return date.length > "2027-01".length ? date : `${date}-31`;
}

function failure(problem: Pick<Diagnostic, "code" | "what" | "why" | "fix">): Outcome<Form> {
  return { diagnostics: [{ ...problem, severity: "error" }] };
}
