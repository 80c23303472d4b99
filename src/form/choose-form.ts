/** Forms and a document's regime, date or year in, the form in force out. */
import type { Outcome } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import type { Form } from "./schema.ts";

export interface FormWanted {
  regime: "party" | "state";
  /** ISO date of issue when it is known. */
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
  const fix = close ? `Có phải ý bạn là «${close}»?` : `Chọn một trong các thể thức: ${ids.join(", ")}.`;
  return { diagnostics: [{ code: "unknown-form", severity: "error", what: `Không có thể thức «${name}».`, fix }] };
}

function byDate(forms: readonly Form[], { regime, date, year }: FormWanted): Outcome<Form> {
  const day = date ?? `${year}-12-31`;
  const found = forms.find(
    (form) => form.regime === regime && form.from <= day && (form.until === null || day <= form.until),
  );
  if (found) return { value: found, diagnostics: [] };
  const when = date ? `ngày ${day}` : `năm ${year}`;
  return {
    diagnostics: [
      {
        code: "no-form",
        severity: "error",
        what: `Chưa có thể thức nào của ${regime === "party" ? "Đảng" : "Nhà nước"} áp dụng cho ${when}.`,
        fix: "Kiểm tra lại ngày ban hành, hoặc ghi rõ thể thức muốn dùng ở khóa «form».",
      },
    ],
  };
}
