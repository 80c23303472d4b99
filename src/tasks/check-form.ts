/** A document that was read and all forms → the form that it is judged by, and whether its date decides that. */
import { readIssueDate } from "../check/issue-date.ts";
import type { CheckContext } from "../check/types.ts";
import { chooseForm } from "../form/choose-form.ts";
import type { Form } from "../form/schema.ts";
import { inlineText } from "../tree/inline-text.ts";
import type { Doc } from "../tree/nodes.ts";

/**
 * The form in force on the date of issue; where the day is open, the newest that the month or year allows.
 * Without any year it is the newest of the regime. There is none for a document older than all forms.
 */
export function formOfRead(doc: Doc, forms: readonly Form[]): Pick<CheckContext, "form" | "formAssumed"> {
  const { regime, properties } = doc;
  const date = readIssueDate(placeAndDate(doc)) ?? (properties.year ? String(properties.year) : undefined);
  if (date === undefined) {
    const newest = forms.filter((form) => form.regime === regime).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
    return newest ? { form: newest, formAssumed: true } : {};
  }
  const onDay = (day: string | null): Form | undefined =>
    chooseForm(forms, { regime, year: Number(date.slice(0, 4)), date: day }).value;
  const form = onDay(date.length > YEAR ? date : null);
  if (!form) return {};
  const firstDay = `${date}-01-01`.slice(0, "2027-01-01".length);
  return { form, ...(onDay(firstDay) === form ? {} : { formAssumed: true }) };
}

const YEAR = "2027".length;

function placeAndDate({ children }: Doc): string {
  const head = children.find((block) => block.type === "letterhead");
  const line = head?.right.concat(head.left).find(({ role }) => role === "place-date");
  return line ? inlineText(line.children) : "";
}
