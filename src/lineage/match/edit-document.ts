/** The text of a whole document, its model and the model it should hold → the text with only what differs written anew. */
import { createSource } from "../../base/source.ts";
import { parseYaml } from "../../base/yaml.ts";
import { isPartList } from "../child/patch-list.ts";
import { patchYaml } from "../child/patch-yaml.ts";
import { same } from "../child/tree.ts";
import { compact } from "../../model/compact.ts";
import { readModel } from "../../model/read-model.ts";
import type { Model } from "../../model/types.ts";
import { isMap, NUMBER_KEYS, type WrittenMap } from "../../model/written.ts";
import { writeModel } from "../../model/write-model.ts";

export interface EditedDocument {
  text: string;
  /** True when the file had to be written anew: comments are gone. */
  anew: boolean;
}

/** Comments, the order of keys and the officer's way of writing stay where nothing changed. */
export function editDocument(text: string, before: Model, after: Model): EditedDocument {
  const { data } = parseYaml(createSource("", text), { numbers: NUMBER_KEYS });
  const wanted = isMap(data) ? wantedData(data, compact(before), compact(after)) : undefined;
  const patched = isMap(data) && isMap(wanted) ? patchYaml(text, data, wanted) : undefined;
  const read = patched === undefined ? undefined : readModel(createSource("", patched));
  // A part that is still to be filled in is no fault of the edit.
  return patched === undefined || !same((read?.value ?? read?.readable)?.model, after)
    ? { text: writeModel(after), anew: true }
    : { text: patched, anew: false };
}

/** What stands in the file, with what differs in its place. */
function wantedData(written: unknown, before: unknown, after: unknown): unknown {
  if (same(before, after)) return written;
  if (isMap(written) && isMap(before) && isMap(after)) return wantedMap(written, before, after);
  if (isPartList(written) && isPartList(before) && isPartList(after) && written.length === before.length)
    return after.map((part) => {
      const at = before.findIndex(({ id }) => id === part.id);
      return at < 0 ? part : wantedData(written[at], before[at], part);
    });
  return after;
}

/** Keys keep their order; a new one comes behind the one that it follows in a document written anew. */
function wantedMap(written: WrittenMap, before: WrittenMap, after: WrittenMap): WrittenMap {
  const entries: [string, unknown][] = Object.entries(written).flatMap(([key, value]) => {
    const isKept = key in after || (!(key in before) && !isReplaced(key, before, after));
    return isKept ? [[key, key in after ? wantedData(value, before[key], after[key]) : value]] : [];
  });
  const keys = Object.keys(after);
  for (const [place, key] of keys.entries()) {
    // What did not change and is not there is written in another way.
    if (entries.some(([name]) => name === key) || same(before[key], after[key])) continue;
    const earlier = new Set(keys.slice(0, place));
    const at = entries.findLastIndex(([name]) => earlier.has(name)) + 1;
    entries.splice(at, 0, [key, after[key]]);
  }
  return Object.fromEntries(entries);
}

/** One paragraph is written under either of two keys. */
const TWINS: Readonly<Record<string, string>> = { text: "paragraphs", paragraphs: "text" };

function isReplaced(key: string, before: WrittenMap, after: WrittenMap): boolean {
  const twin = TWINS[key];
  return twin !== undefined && twin in after && !same(before[twin], after[twin]);
}
