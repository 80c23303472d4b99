/** Bytes of an XML part → its root element with the usual prefixes, or why it is refused. */
import { remembering } from "../../../base/text/remember.ts";
import { readXml, type XmlElement } from "../../../tree/parse-xml.ts";
import { decodePart } from "./part-text.ts";

export type XmlPart = { root: XmlElement } | XmlRefusal;
export type XmlRefusal = { refused: "dtd" | "too-deep" } | { refused: "bad-xml"; what: string };

/** Word nests a few dozen levels; a reader that follows thousands would run out of stack. */
const deepest = 300;

/** Styles, numbering, settings: files of one office have the very same ones, and each is short. */
const SHORT = 60_000;
const MOST_PARTS = 40;
const readShort = remembering(readText, MOST_PARTS);

/** Reads a part. A document type declaration is refused: OPC forbids it (ISO/IEC 29500-2, 7.1.3), and entities come with it. */
export function readXmlPart(bytes: Uint8Array): XmlPart {
  const text = decodePart(bytes);
  return text.length > SHORT ? readText(text) : readShort(text);
}

function readText(text: string): XmlPart {
  if (/<!DOCTYPE/i.test(text)) return { refused: "dtd" };
  if (isTooDeep(text)) return { refused: "too-deep" };
  const read = readXml(text);
  if ("problem" in read) return { refused: "bad-xml", what: read.problem.what };
  return { root: withUsualPrefixes(read.root) };
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const next = text[at + 1];
    if (next === "/") depth -= 1;
    else if (next !== "?" && next !== "!" && text[text.indexOf(">", at) - 1] !== "/") depth += 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Namespaces, transitional and strict, by the prefix that every known producer gives them. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, "w"],
  [/\/officeDocument\/(?:2006\/)?relationships$/, "r"],
  [/\/markup-compatibility\/2006$/, "mc"],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, "wp"],
  [/\/drawingml\/(?:2006\/)?main$/, "a"],
  [/\/officeDocument\/(?:2006\/)?math$/, "m"],
  [/\/2010\/wordprocessingShape$/, "wps"],
  [/^urn:schemas-microsoft-com:vml$/, "v"],
];

/** Names come with the prefixes of the readers, whatever prefixes the file uses; only the root's declarations count. */
function withUsualPrefixes(root: XmlElement): XmlElement {
  const renamed = new Map<string, string>();
  for (const [attribute, uri] of Object.entries(root.attributes)) {
    const [xmlns, prefix = ""] = attribute.split(":");
    const known = xmlns === "xmlns" ? usual.find(([pattern]) => pattern.test(uri))?.[1] : undefined;
    if (known !== undefined && known !== prefix) renamed.set(prefix, known);
  }
  return renamed.size === 0 ? root : rename(root, renamed);
}

function rename(element: XmlElement, prefixes: ReadonlyMap<string, string>): XmlElement {
  const named = (name: string, isElement: boolean): string => {
    const colon = name.indexOf(":");
    if (colon < 0 && !isElement) return name;
    const prefix = prefixes.get(colon < 0 ? "" : name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
  return {
    name: named(element.name, true),
    attributes: Object.fromEntries(
      Object.entries(element.attributes).map(([name, value]) => [named(name, false), value]),
    ),
    children: element.children.map((child) => ("name" in child ? rename(child, prefixes) : child)),
    offset: element.offset,
  };
}
