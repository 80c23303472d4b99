/** A recognised model and how its recipients end → the form it was laid out by, when its date alone would choose another. */
import { chooseForm } from "../../form/choose-form.ts";
import type { Form } from "../../form/schema.ts";
import type { Model } from "../../model/types.ts";
import type { Organ } from "../../registry/types.ts";

/** Id of the form, or null when the usual choice fits what was seen. Only an open date leaves a choice. */
export function chooseFormAsSeen(
  forms: readonly Form[],
  { model, issuer, recipientEnd }: { model: Model; issuer: Organ; recipientEnd: string | null },
): string | null {
  const { year, date } = model;
  const usual = chooseForm(forms, { regime: issuer.regime, year, date, name: null }).value;
  if (recipientEnd === null || (date !== null && date.length === 10)) return null;
  if (usual?.text.recipientEnd.value === recipientEnd) return null;
  const inYear = forms.filter(
    (form) =>
      form.regime === issuer.regime &&
      form.from <= `${year}-12-31` &&
      (form.until === null || form.until >= `${year}-01-01`) &&
      form.text.recipientEnd.value === recipientEnd,
  );
  return inYear.length === 1 ? (inYear[0]?.id ?? null) : null;
}
