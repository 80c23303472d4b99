/** An opened package → parts that it or its main part refers to by type, and what they say. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { childOf, textOf } from "../word/xml.ts";
import type { Package } from "./open-package.ts";

/** Name and root of the part that the main part refers to by that type: `styles`, `footnotes`, `comments`. */
export function relatedPart(opened: Package, type: string): [string?, XmlElement?] {
  const part = [...opened.related(opened.main).values()].find((one) => one.type === type)?.part;
  const root = part === undefined ? undefined : opened.root(part);
  return part === undefined || !root ? [] : [part, root];
}

/** When the file says that it was last changed, to the second; undefined when it does not tell. */
export function modifiedDate(opened: Package): string | undefined {
  const core = [...opened.related("").values()].find(({ type }) => type === "core-properties")?.part;
  const text = core === undefined ? "" : textOf(childOf(opened.root(core), "dcterms:modified")).trim();
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text) ? `${text.slice(0, 19)}Z` : undefined;
}
