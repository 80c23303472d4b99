/** A child, or one change of it → the shortest data an officer would write for it: shorthands used, nothing empty. */
import { compact } from "../compact.ts";
import type { Item, Model } from "../types.ts";
import { EMPTY, EMPTY_ITEM } from "./empty-parts.ts";
import type { Change, Child, Conflict, ConflictSide, PartContent } from "./types.ts";

type Written = Record<string, unknown>;

/** The data that `readChild` turns back into the same child. */
export function compactChild({ extends: parent, base, issuer, year, head, changes, conflicts }: Child): Written {
  return {
    extends: parent,
    ...(base === null ? {} : { base }),
    issuer,
    year,
    ...compactHead(head),
    ...(changes.size === 0 ? {} : { changes: mapped(changes, compactChange) }),
    ...(conflicts.size === 0 ? {} : { conflicts: mapped(conflicts, compactConflict) }),
  };
}

/** Keys of a head as they are written; one that was set to nothing is written as an empty list. */
export function compactHead(head: Partial<Model>): Written {
  const written = compact({ ...EMPTY, ...head });
  return Object.fromEntries(
    Object.entries(head).flatMap(([key, value]) => {
      if (key in written && written[key] !== "") return [[key, written[key]]];
      return Array.isArray(value) ? [[key, []]] : value === false ? [[key, false]] : [];
    }),
  );
}

/** The place first, then the words. */
export function compactChange({ content, after, in: inside, list, remove, undo }: Change): Written {
  return {
    ...(after === null ? {} : { after }),
    ...(inside === null ? {} : { in: inside }),
    ...(list === null ? {} : { list }),
    ...(remove ? { remove } : {}),
    ...(undo.length === 0 ? {} : { undo }),
    ...compactContent(content),
  };
}

/** All blocks that are left. */
export function compactConflict(conflict: Conflict): Written {
  return Object.fromEntries(
    (["mine", "theirs", "base"] as const).flatMap((side) => {
      const value = conflict[side];
      return value === undefined ? [] : [[side, compactSide(value)]];
    }),
  );
}

function compactSide(side: ConflictSide): unknown {
  if (side === "removed") return side;
  const head = compactHead(side.head);
  return { ...compactChange(side.change), ...head };
}

/** Content of any kind of part, by way of parts that know how each key is written. */
function compactContent(content: PartContent): Written {
  const { title, intro, directives, entries, groups, ...own } = content;
  const item: Item = { ...EMPTY_ITEM, ...own };
  const section = { ...EMPTY_ITEM, title: title ?? "", intro: intro ?? [], items: [item] };
  const appendix = {
    ...section,
    items: [],
    directives: directives ?? [],
    entries: entries ?? [],
    groups: groups ?? [],
  };
  const written = compact({ ...EMPTY, sections: [section], appendices: [appendix] });
  const [{ title: name, intro: opening, items: [words = {}] = [] } = { items: [{}] }] = written[
    "sections"
  ] as (Written & { items?: Written[] })[];
  const [lists = {}] = written["appendices"] as Written[];
  const all: Written = { title: name, ...words, intro: opening, ...pick(lists, ["directives", "entries", "groups"]) };
  const cleared = Object.entries(content).flatMap(([key, value]) =>
    value === null || (Array.isArray(value) && value.length === 0) ? [key] : [],
  );
  const given = Object.entries(all).filter(
    ([key, value]) => value !== undefined && (key === "text" ? "paragraphs" : key) in content,
  );
  return { ...Object.fromEntries(given), ...(cleared.length === 0 ? {} : { clear: cleared }) };
}

function pick(map: Written, keys: readonly string[]): Written {
  return Object.fromEntries(keys.flatMap((key) => (key in map ? [[key, map[key]]] : [])));
}

function mapped<T>(map: ReadonlyMap<string, T>, write: (value: T) => Written): Written {
  return Object.fromEntries([...map].map(([key, value]) => [key, write(value)]));
}
