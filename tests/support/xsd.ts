/** Validation against the OOXML transitional schemas (ISO/IEC 29500-4): bytes of a .docx in, sentences about errors out. */
import fs from "node:fs";
import path from "node:path";
import { XmlElement } from "@rgrove/parse-xml";
import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { readParts } from "./docx-parts.ts";
import { children, descendants, parse, pretty } from "./xml.ts";

/** Namespace of a part's root element → schema file. Parts in other namespaces (core properties, relationships) have none here. */
const schemas: Record<string, string> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "wml.xsd",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "dml-main.xsd",
  "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "shared-documentPropertiesExtended.xsd",
  "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties": "shared-documentPropertiesCustom.xsd",
};

export interface Validation {
  /** Parts that a schema was found for. */
  checked: string[];
  errors: string[];
}

/** Makes a validator over the folder `ooxml-schemas`; schemas are loaded once, at first need. */
export function createValidator(folder: string): (bytes: Uint8Array) => Validation {
  xmlRegisterFsInputProviders();
  const loaded = new Map<string, XsdValidator>();
  const schemaOf = (file: string): XsdValidator => {
    const known = loaded.get(file) ?? loadSchema(path.join(folder, "ISO-IEC29500-4_2016", file));
    loaded.set(file, known);
    return known;
  };
  return (bytes) => {
    const validation: Validation = { checked: [], errors: [] };
    for (const [name, text] of Object.entries(readParts(bytes))) {
      const root = parse(text);
      const file = schemas[namespaceOf(root)];
      if (!file) continue;
      validation.checked.push(name);
      applyCompatibility(root);
      validation.errors.push(...errorsOf(schemaOf(file), pretty(root)).map((error) => `${name}: ${error}`));
    }
    return validation;
  };
}

function loadSchema(file: string): XsdValidator {
  // wml.xsd imports the xml namespace without saying where it is; shared-math.xsd shows how it is meant.
  const text = fs
    .readFileSync(file, "utf8")
    .replace(
      '<xsd:import namespace="http://www.w3.org/XML/1998/namespace"/>',
      '<xsd:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>',
    );
  const schema = XmlDocument.fromString(text, { url: file });
  try {
    return XsdValidator.fromDoc(schema);
  } finally {
    schema.dispose();
  }
}

function errorsOf(schema: XsdValidator, text: string): string[] {
  const document = XmlDocument.fromString(text);
  try {
    schema.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    const lines = text.split("\n");
    return error.details.map(
      ({ message, line }) => `${message.trim()} at line ${line}: ${lines[line - 1]?.trim() ?? ""}`,
    );
  } finally {
    document.dispose();
  }
}

/** Markup compatibility (ISO/IEC 29500-3): what an old reader may ignore is dropped, alternatives become their fallback. */
function applyCompatibility(root: XmlElement): void {
  const ignorable = (root.attributes["mc:Ignorable"] ?? "").split(/\s+/).filter(Boolean);
  delete root.attributes["mc:Ignorable"];
  const isIgnorable = (name: string): boolean => ignorable.some((prefix) => name.startsWith(`${prefix}:`));
  for (const element of [root, ...descendants(root)]) {
    for (const name of Object.keys(element.attributes)) {
      if (isIgnorable(name)) element.attributes = withoutKey(element.attributes, name);
    }
    element.children = element.children.flatMap((child) => {
      if (!(child instanceof XmlElement)) return [child];
      if (isIgnorable(child.name)) return [];
      if (child.name !== "mc:AlternateContent") return [child];
      return children(child, "mc:Fallback").flatMap((fallback) => fallback.children);
    });
    // What stands inside a picture is any other language; the schema for it is not ours to check.
    if (element.name === "a:graphicData") element.children = [];
  }
}

function withoutKey(record: Record<string, string>, key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function namespaceOf(root: XmlElement): string {
  const prefix = root.name.includes(":") ? root.name.split(":")[0] : undefined;
  return root.attributes[prefix === undefined ? "xmlns" : `xmlns:${prefix}`] ?? "";
}
