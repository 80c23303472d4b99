/** A .docx as its parts: bytes in, a record of part name → bytes or text out, and back again for planted faults. */
import { unzipSync, zipSync } from "fflate";
import { parse, pretty } from "./xml.ts";

/** Unzips a .docx; the keys are part names such as `word/document.xml`. */
export function readParts(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(parts.map(([name, data]) => [name, new TextDecoder().decode(data)]));
}

/** One part as indented XML, for goldens and for messages with a line number. */
export function prettyPart(bytes: Uint8Array, name: string): string {
  const text = readParts(bytes)[name];
  if (text === undefined) throw new Error(`No part ${name}`);
  return pretty(parse(text));
}

/** The same .docx with one part changed: how tests plant a fault. */
export function editPart(bytes: Uint8Array, name: string, edit: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const before = new TextDecoder().decode(files[name]);
  const after = edit(before);
  if (after === before) throw new Error(`The edit left ${name} as it was`);
  return zipSync({ ...files, [name]: new TextEncoder().encode(after) });
}
