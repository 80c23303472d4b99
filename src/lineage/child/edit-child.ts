/** The text of a child file and the child it should hold → the text with only those lines touched; what the officer typed besides stays. */
import { createSource } from "../../base/source.ts";
import { readYamlLayout } from "../../base/yaml.ts";
import { compactChange, compactConflict, compactHead } from "../../model/child/compact-child.ts";
import { readChild, type ChildSource } from "../../model/child/read-child.ts";
import type { Change, Child } from "../../model/child/types.ts";
import { applyEdits, type TextEdit } from "../rollover/text-edit.ts";
import { patchYaml } from "./patch-yaml.ts";
import { same } from "./tree.ts";
import { writeChild } from "./write-child.ts";

type Written = Record<string, unknown>;

export interface EditedChild {
  text: string;
  /** True when the file had to be written anew: comments and line breaks are gone. */
  anew: boolean;
}

/** `renames`: parts that have another id now, old to new. */
export function editChild(
  text: string,
  source: ChildSource,
  next: Child,
  renames: ReadonlyMap<string, string> = new Map(),
): EditedChild {
  const named = withNewKeys(text, source, renames);
  const before = readChild(createSource("", named)).value;
  const patched = before && patchYaml(named, before.data, wantedData(before, next));
  return patched === undefined ? { text: writeChild(next), anew: true } : { text: patched, anew: false };
}

function withNewKeys(text: string, { data }: ChildSource, renames: ReadonlyMap<string, string>): string {
  const layout = readYamlLayout(text);
  const edits = ["changes", "conflicts"].flatMap((map) =>
    [...renames].flatMap(([from, to]): TextEdit[] => {
      const key = from in ((data[map] ?? {}) as Written) ? layout.at([map, from], "key") : undefined;
      return key === undefined ? [] : [{ start: key.start, end: key.end, text: to }];
    }),
  );
  return applyEdits(
    text,
    edits.sort((one, other) => one.start - other.start),
  );
}

/** What stands in the file, with what differs put in place of it; the order of keys stays. */
function wantedData({ data, child }: ChildSource, next: Child): Written {
  const wanted: Written = {};
  const head = compactHead(next.head);
  for (const [key, value] of Object.entries(data)) {
    if (key === "base") continue;
    if (key in child.head && !(key in next.head)) continue;
    const changed =
      key in next.head && !same(child.head[key as keyof Child["head"]], next.head[key as keyof Child["head"]]);
    wanted[key] = changed ? head[key] : value;
    if (key === "extends" && next.base !== null) wanted["base"] = next.base;
  }
  for (const [key, value] of Object.entries(head)) if (!(key in wanted)) wanted[key] = value;
  const changes = entries(data["changes"], next.changes, (key, change, raw) =>
    changed(raw, child.changes.get(key), change),
  );
  const conflicts = entries(data["conflicts"], next.conflicts, (key, conflict, raw) =>
    raw !== undefined && same(child.conflicts.get(key), conflict) ? raw : compactConflict(conflict),
  );
  setOrDrop(wanted, "changes", changes);
  setOrDrop(wanted, "conflicts", conflicts);
  return wanted;
}

function setOrDrop(wanted: Written, key: string, value: Written): void {
  if (Object.keys(value).length > 0) wanted[key] = value;
  else Reflect.deleteProperty(wanted, key);
}

function entries<T>(
  raw: unknown,
  next: ReadonlyMap<string, T>,
  write: (key: string, value: T, raw: unknown) => unknown,
): Written {
  const standing = (raw ?? {}) as Written;
  const kept = Object.keys(standing).filter((key) => next.has(key));
  const fresh = [...next.keys()].filter((key) => !(key in standing));
  return Object.fromEntries(
    [...kept, ...fresh].flatMap((key) => {
      const value = next.get(key);
      return value === undefined ? [] : [[key, write(key, value, standing[key])]];
    }),
  );
}

/** A change in the words of the file, but for the keys that differ. */
function changed(raw: unknown, before: Change | undefined, next: Change): unknown {
  const wanted = compactChange(next);
  if (raw === undefined || before === undefined) return wanted;
  if (same(before, next)) return raw;
  const standing = raw as Written;
  const old = compactChange(before);
  const stays = (name: string): boolean => {
    const key = name === "text" || name === "paragraphs" ? ["text", "paragraphs"] : [name];
    return same(
      key.map((one) => old[one]),
      key.map((one) => wanted[one]),
    );
  };
  const kept = Object.entries(standing).flatMap(([name, value]) => {
    if (stays(name)) return [[name, value]];
    return name in wanted ? [[name, wanted[name]]] : [];
  });
  const fresh = Object.entries(wanted).filter(([name]) => !stays(name) && !(name in standing));
  return Object.fromEntries([...kept, ...fresh]);
}
