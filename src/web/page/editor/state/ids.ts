/** A heading → a stable id that no other part of the document has. */
import { fold } from "../../look/fold.ts";
import type { Model } from "./types.ts";

/** Words kept of a long heading, so that ids stay readable. */
const MOST_WORDS = 8;

const PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** True for what the server takes as an id. */
export function isId(text: string): boolean {
  return PATTERN.test(text);
}

/** `Giáo dục, khuyến học` → `giao-duc-khuyen-hoc`; calls such as `{{year}}` are left out. */
export function slug(text: string): string {
  const plain = fold(text.replace(/\{\{[^}]*\}\}/g, " "));
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, MOST_WORDS).join("-");
}

/** The id, with a number behind it when it is taken. */
export function uniqueId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** Every id in the model, of all kinds of parts. */
export function idsIn(model: Model): Set<string> {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value))
      if (key === "id" && typeof inner === "string") ids.add(inner);
      else visit(inner);
  };
  visit(model);
  return ids;
}
