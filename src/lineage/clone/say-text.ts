/** A text with slots, and the organ whose document it stands in → the text as it is printed there, for lists that an officer reads. */
import type { Model } from "../../model/types.ts";
import { kindAndSymbolOf } from "../../registry/describe.ts";
import { congressWords } from "../../registry/terms.ts";
import type { Organ, Registry } from "../../registry/types.ts";

/** The document that a text stands in. */
export interface Speaker {
  organ: Organ;
  body: Model["body"];
  year: number;
  registry: Registry;
}

/** Slots become words, citations short designations, blanks dots. */
export function sayText(text: string, { organ, body, year, registry }: Speaker): string {
  const superior = registry.organs.get(organ.superior ?? "");
  const self = body === "standing" ? (organ.slots["standing"] ?? organ.name) : (organ.slots["self"] ?? organ.name);
  const groups: Record<string, Readonly<Record<string, string>>> = {
    organ: { ...organ.slots, name: organ.name, symbol: organ.symbol, self },
    superior: superior?.slots ?? {},
    congress: congressWords(registry, organ, superior, year),
  };
  return text.replace(/\{\{\s*([^{}]*?)\s*\}\}/gu, (whole, expression: string) => {
    const [, group = "", key = ""] = /^(?:\w+ )?(organ|superior|congress)\.(\w+)$/u.exec(expression) ?? [];
    if (group !== "") return groups[group]?.[key] ?? whole;
    if (expression === "year") return String(year);
    if (expression.startsWith("blank")) return "……";
    const cited = /^cite "([^"]+)"/u.exec(expression)?.[1];
    const directive = registry.directives.get(cited ?? "");
    return directive ? kindAndSymbolOf(directive) : whole;
  });
}
