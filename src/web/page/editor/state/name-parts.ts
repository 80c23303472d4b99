/** A model with parts that were just added → the same with ids made from their headings or first words. */
import { idsIn, slug, uniqueId } from "./ids.ts";
import { UNNAMED } from "./new-part.ts";
import type { Model } from "./types.ts";

const WAITING = new RegExp(`^${UNNAMED}(-\\d+)?$`);

/** Parts keep the id they have once they were named; a part without words waits. The same object when nothing waits. */
export function nameParts(model: Model): Model {
  const taken = idsIn(model);
  const visit = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value);
    const inner = entries.map(([key, one]): [string, unknown] => [key, visit(one)]);
    const whole = inner.every(([, one], index) => one === entries[index]?.[1]);
    if (Array.isArray(value)) return whole ? value : inner.map(([, one]) => one);
    return named(whole ? value : Object.fromEntries(inner), taken);
  };
  return visit(model) as Model;
}

function named(part: object, taken: Set<string>): object {
  if (!("id" in part) || typeof part.id !== "string" || !WAITING.test(part.id)) return part;
  const wanted = slug(wordsOf(part));
  if (wanted === "") return part;
  const id = uniqueId(wanted, taken);
  taken.add(id);
  return { ...part, id };
}

/** Heading or title; else the first paragraph. */
function wordsOf(part: object): string {
  const { title, heading, paragraphs } = part as { title?: unknown; heading?: unknown; paragraphs?: unknown };
  const first: unknown = Array.isArray(paragraphs) ? paragraphs[0] : "";
  const words = [title, heading, first].find((one) => typeof one === "string" && one.trim() !== "");
  return typeof words === "string" ? words : "";
}
