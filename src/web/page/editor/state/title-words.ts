/** The subject of a document with its calls → words for a title line. */
import { plainText } from "../../look/plain-text.ts";
import type { Model } from "./types.ts";

/** A citation is named by its number and symbol; what only the server knows stands as three dots. */
export function titleWords({ about, year }: Pick<Model, "about" | "year">): string {
  const said = about
    .replaceAll("{{year}}", String(year))
    .replace(/\{\{cite\s+"([^"@]+)[^}]*\}\}/g, "$1")
    .replace(/\{\{[^}]*\}\}/g, "…");
  return plainText(said);
}
