/** The text of a document in; one hash of all that it extends out, read without judging any of it. */
import type { Host } from "../base/host.ts";
import { baseFile } from "../lineage/child/base-file.ts";
import { isChildText } from "../model/child/is-child-text.ts";
import { hashOf } from "./hash.ts";
import { documentFile } from "./select-documents.ts";

/** Nothing for a whole document; else superiors' files up to a whole one, and the revision that each child stands on. */
export function superiorInputs(host: Host, text: string): { parent?: string } {
  if (!isChildText(text)) return {};
  const texts: (string | undefined)[] = [];
  const asked = new Set<string>();
  for (let below: string | undefined = text; below !== undefined && isChildText(below);) {
    const base = /^base[ \t]*:[ \t]*["']?([0-9a-f]{64})/mu.exec(below)?.[1];
    const id: string = /^extends[ \t]*:[ \t]*["']?([^"'\s#]+)/mu.exec(below)?.[1] ?? "";
    if (asked.has(id)) break;
    asked.add(id);
    below = host.readText(documentFile(id));
    texts.push(base === undefined ? undefined : host.readText(baseFile(base)), below);
  }
  return { parent: hashOf(JSON.stringify(texts)) };
}
