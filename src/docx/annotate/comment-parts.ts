/** An opened package → the part that holds its comments with more of them, and the parts that must name it when it is new. */
import type { XmlElement } from "../../tree/parse-xml.ts";
import { relatedPart } from "../read/package/main-relations.ts";
import type { Package } from "../read/package/open-package.ts";
import { childrenOf } from "../read/word/xml.ts";
import { addToRoot, freePart, nameComments } from "./package-entries.ts";

/** Comments count in a series of their own; marks without a comment count too. */
export function firstFreeId(opened: Package, root: XmlElement): number {
  const ids = (element: XmlElement): number[] => {
    const own = /^w:comment(?:$|Range|Reference)/.test(element.name) ? [Number(element.attributes["w:id"]) || 0] : [];
    return [...own, ...childrenOf(element).flatMap(ids)];
  };
  const [, comments] = relatedPart(opened, "comments");
  return Math.max(-1, ...ids(root), ...(comments ? ids(comments) : [])) + 1;
}

interface Given {
  write: (names: Record<string, string>) => string;
  textOf: (part: string) => string | undefined;
  names: readonly string[];
  main: XmlElement;
}

/** The part of the comments, and the parts that name it when it is new. */
export function commentParts(opened: Package, { write, textOf, names, main }: Given): Map<string, string> {
  const [part, comments] = relatedPart(opened, "comments");
  const standing = part === undefined ? undefined : textOf(part);
  if (part !== undefined && comments && standing !== undefined)
    return new Map([[part, addToRoot(standing, write(prefixFor(comments)))]]);
  const [uri] = wordUri(main);
  const added = freePart(opened.main, names);
  const root = `<w:comments xmlns:w="${uri}">${write({})}</w:comments>`;
  return new Map([
    ...nameComments(added, opened, textOf, uri.startsWith("http://purl.oclc.org")),
    [added, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`],
  ]);
}

/** Nothing where the part calls WordprocessingML `w`, else the declaration that makes it so. */
export function prefixFor(root: XmlElement): Record<string, string> {
  const [uri, prefix] = wordUri(root);
  return prefix === "xmlns:w" ? {} : { "xmlns:w": uri };
}

function wordUri({ attributes }: XmlElement): [uri: string, declaration: string] {
  const isWord = (uri: string): boolean => /\/wordprocessingml\/(?:2006\/)?main$/.test(uri);
  const found = Object.entries(attributes).filter(([name, uri]) => name.startsWith("xmlns") && isWord(uri));
  const [name, uri] = found.find((one) => one[0] === "xmlns:w") ?? found[0] ?? [];
  return [uri ?? "http://schemas.openxmlformats.org/wordprocessingml/2006/main", name ?? ""];
}
