/** A package without comments → the parts that name a new part of comments, with the new entry added and nothing else. */
import { element, writeNode } from "../xml/element.ts";
import { relationshipsName } from "../read/package/part-names.ts";
import type { Package } from "../read/package/open-package.ts";

const packageNames = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const types = "[Content_Types].xml";

/** Text of a part that the package has. */
export type TextOf = (part: string) => string | undefined;

/** A name beside the main part that no part has yet. */
export function freePart(main: string, taken: readonly string[]): string {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  let name = `${folder}comments.xml`;
  while (names.has(name.toLowerCase())) name = `${folder}comments${(number += 1)}.xml`;
  return name;
}

/** New texts of the list of content types and of the main part's relationships. */
export function nameComments(part: string, opened: Package, textOf: TextOf, isStrict: boolean): Map<string, string> {
  const relations = relationshipsName(opened.main);
  const changed = new Map<string, string>();
  const list = textOf(types);
  const override = element("Override", {
    xmlns: `${packageNames}/content-types`,
    PartName: `/${part}`,
    ContentType: contentType,
  });
  if (list !== undefined) changed.set(types, addToRoot(list, writeNode(override)));
  const relation = element("Relationship", {
    xmlns: `${packageNames}/relationships`,
    Id: freeId([...opened.related(opened.main).keys()], textOf(relations) ?? ""),
    Type: `${isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org"}/officeDocument${isStrict ? "" : "/2006"}/relationships/comments`,
    Target: `/${part}`,
  });
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageNames}/relationships"/>`;
  changed.set(relations, addToRoot(textOf(relations) ?? empty, writeNode(relation)));
  return changed;
}

function freeId(known: readonly string[], text: string): string {
  let number = known.length + 1;
  // Links to the outside have ids too.
  while (text.includes(`"rId${number}"`) || text.includes(`'rId${number}'`)) number += 1;
  return `rId${number}`;
}

/** Adds XML at the end of a part's root element. */
export function addToRoot(text: string, added: string): string {
  const end = /(?:<\/[^\s>]+\s*>|\/>)(?:\s|<!--[^]*?-->)*$/.exec(text);
  if (!end) return text;
  const before = text.slice(0, end.index);
  if (!end[0].startsWith("/>")) return before + added + text.slice(end.index);
  const name = /^[^\s/>]+/.exec(before.slice(before.lastIndexOf("<") + 1))?.[0] ?? "";
  return `${before}>${added}</${name}>${end[0].slice(2)}`;
}
