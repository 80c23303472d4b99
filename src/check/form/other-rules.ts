/** A rule of the form by its name → its number, when it is one. */
import type { Form } from "../../form/schema.ts";

export function numberRule(form: Form, name: string): { value: number; source: string } | undefined {
  const rule = form.otherRules[name];
  return rule && typeof rule.value === "number" && rule.force !== "practice"
    ? { value: rule.value, source: rule.source }
    : undefined;
}
