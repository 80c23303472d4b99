/** A value that a template prints → its markup: words escaped, inline nodes as elements, nothing for nothing. */
import { inlineMarkup, escapeMarkup } from "../inline-markup.ts";
import type { Inline } from "../../tree/nodes.ts";
import { reportNotAWord } from "./problems.ts";
import type { Scope } from "./scope.ts";

/** Markup of a value that is not a text of the pool; `{{{…}}}` prints words as they are. */
export function markupOf(value: unknown, statement: hbs.AST.MustacheStatement, file: string, scope: Scope): string {
  switch (typeof value) {
    case "string":
      return statement.escaped ? escapeMarkup(value) : value;
    case "number":
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "";
      if (Array.isArray(value) && isInline(value)) return inlineMarkup(value);
      reportNotAWord(statement.path, file, scope);
      return "";
    default:
      return "";
  }
}

/** What helpers give; the lists of a view hold texts or objects without a type. */
function isInline(list: readonly unknown[]): list is Inline[] {
  return list.every((node) => typeof node === "object" && node !== null && "type" in node);
}
