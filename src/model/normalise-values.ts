/** Small pieces of normalising: optional texts, one-or-many texts, lists of parts. */
import type { DataPath } from "../base/path.ts";
import { normaliseText } from "./normalise-text.ts";
import type { Origins } from "./origins.ts";

/** The text in stored form, or null when it was left out. */
export function optionalText(text: string | undefined): string | null {
  return text === undefined ? null : normaliseText(text);
}

/** One text or many as a list; a single one keeps its own place. */
export function list(written: string | readonly string[] | undefined, path: DataPath, origins: Origins): string[] {
  if (typeof written === "string") {
    origins.set([...path, 0], path);
    return [normaliseText(written)];
  }
  return (written ?? []).map(normaliseText);
}

/** Paragraphs from the `text` shorthand, then from `paragraphs`. */
export function paragraphs(
  written: { text?: string | undefined; paragraphs?: string | string[] | undefined },
  path: DataPath,
  origins: Origins,
): string[] {
  const key = [...path, "paragraphs"];
  const longhand = list(written.paragraphs, key, origins);
  if (written.text === undefined) return longhand;
  longhand.forEach((_, index) => {
    origins.set([...key, index + 1], typeof written.paragraphs === "string" ? key : [...key, index]);
  });
  origins.set([...key, 0], [...path, "text"]);
  return [normaliseText(written.text), ...longhand];
}

/** Maps the parts of an optional list together with their paths. */
export function each<From, To>(
  written: readonly From[] | undefined,
  path: DataPath,
  convert: (part: From, path: DataPath) => To,
): To[] {
  return (written ?? []).map((part, index) => convert(part, [...path, index]));
}
