/** The shared helpers → helpers as templates call them: problems go to the session with the template's file, line and column. */
import type { Inline } from "../tree/nodes.ts";
import type { TemplateHelper } from "./handlebars.ts";
import { HELPERS, runHelper } from "./helpers/table.ts";
import { inlineMarkup } from "./inline-markup.ts";
import type { Problem, Session } from "./session.ts";

/** Every shared helper, for templates that run with a `Session`. */
export function templateHelpers(): Record<string, TemplateHelper> {
  return Object.fromEntries(Object.keys(HELPERS).map((name) => [name, adapt(name)]));
}

function adapt(name: string): TemplateHelper {
  return ({ args, run, file, line, column }) => {
    const session = run as Session;
    const report = (problem: Problem): void =>
      session.report({ place: { file, line, column }, ...problem, severity: "error" });
    const value = runHelper(name, args, { session, report });
    return Array.isArray(value) ? { markup: inlineMarkup(value as Inline[]) } : { value: value ?? "" };
  };
}
