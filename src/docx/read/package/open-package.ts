/** Bytes of a file → its parts as XML, read when asked for; everything that is wrong is a diagnostic. */
import type { Diagnostic, Outcome } from "../../../base/diagnostic.ts";
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { unzip, type Unzipped } from "../../fast/unzip.ts";
import { childrenOf } from "../word/xml.ts";
import { refusePackage, refusePart } from "./messages.ts";
import { relationshipsName, resolveTarget } from "./part-names.ts";
import { sniffFile } from "./sniff.ts";
import { readXmlPart } from "./xml-part.ts";

export interface Package {
  /** Name of the part with the body. */
  main: string;
  /** Root element of a part; nothing when it is missing or was refused. */
  root: (part: string) => XmlElement | undefined;
  /** Parts that a part refers to, by relationship id. */
  related: (part: string) => ReadonlyMap<string, Related>;
  /** What was wrong with the parts asked for so far. */
  diagnostics: Diagnostic[];
}

export interface Related {
  /** Last step of the relationship's type: `styles`, `footnotes`, `header`. */
  type: string;
  part: string;
}

/** A document of a thousand pages stays below; what is larger would not fit into memory as a tree. */
export const packageLimits = { entries: 4000, part: 12_000_000, total: 24_000_000 };

/** Opens a .docx. Only XML parts are unpacked; pictures, fonts and macros are never looked at. */
export function openPackage(bytes: Uint8Array, name: string): Outcome<Package> {
  const unzipped = unzip(bytes, (part) => /\.(?:xml|rels)$/i.test(part), packageLimits);
  if ("problem" in unzipped) {
    const kind = unzipped.problem === "not-a-zip" ? sniffFile(bytes) : unzipped.problem;
    return { diagnostics: [refusePackage(kind, name, unzipped.name)] };
  }
  const opened = createPackage(unzipped, name);
  const main = mainPart(opened);
  if (main === undefined) {
    const kind = unzipped.names.some((part) => part === "mimetype") ? "odf" : "no-document";
    return { diagnostics: [...opened.diagnostics, refusePackage(kind, name)] };
  }
  return { value: { ...opened, main }, diagnostics: [] };
}

function createPackage({ parts, broken }: Unzipped, file: string): Omit<Package, "main"> {
  const diagnostics: Diagnostic[] = [];
  const roots = new Map<string, XmlElement | undefined>();
  const root = (part: string): XmlElement | undefined => {
    if (!roots.has(part)) roots.set(part, open(part));
    return roots.get(part);
  };
  const open = (part: string): XmlElement | undefined => {
    const data = parts.get(part);
    if (broken.includes(part)) diagnostics.push(refusePart({ refused: "damaged" }, file, part));
    if (!data) return undefined;
    const read = readXmlPart(data);
    if ("root" in read) return read.root;
    diagnostics.push(refusePart(read, file, part));
    return undefined;
  };
  return { root, related: (part) => readRelationships(root(relationshipsName(part)), part), diagnostics };
}

function readRelationships(root: XmlElement | undefined, from: string): Map<string, Related> {
  const related = new Map<string, Related>();
  for (const { attributes } of childrenOf(root)) {
    const target =
      attributes["TargetMode"] === "External" ? undefined : resolveTarget(from, attributes["Target"] ?? "");
    const type = (attributes["Type"] ?? "").split("/").at(-1) ?? "";
    if (target !== undefined) related.set(attributes["Id"] ?? "", { type, part: target });
  }
  return related;
}

/** The package's own relationships name the main part; files that lost them keep it under its usual name. */
function mainPart({ root, related }: Omit<Package, "main">): string | undefined {
  const named = [...related("").values()].filter(({ type }) => type === "officeDocument").map(({ part }) => part);
  const isDocument = (part: string): boolean => root(part)?.name === "w:document";
  return [...named, "word/document.xml"].find(isDocument);
}
