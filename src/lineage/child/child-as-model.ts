/** A child file → a model of only what it says itself, with the place of every value: for work that goes over texts. */
import { formatPath, parsePath, type DataPath } from "../../base/path.ts";
import type { Outcome } from "../../base/diagnostic.ts";
import type { Source } from "../../base/source.ts";
import { EMPTY, EMPTY_ITEM } from "../../model/child/empty-parts.ts";
import { readChild, type ChildSource } from "../../model/child/read-child.ts";
import type { Change } from "../../model/child/types.ts";
import type { ModelSource } from "../../model/read-model.ts";
import type { Appendix, Item, Model, Section } from "../../model/types.ts";
import { openConflict } from "./problems.ts";
import { toWritten } from "./to-written.ts";

/** Reads a child file as such a model; one with open conflicts is refused. */
export function readChildTexts(source: Source): Outcome<ModelSource> {
  const { value, diagnostics } = readChild(source);
  if (value === undefined) return { diagnostics };
  const open = [...value.child.conflicts.keys()].map((key) => ({
    ...openConflict(key),
    place: value.placeOf(["conflicts", key], "key"),
  }));
  if (open.length > 0) return { diagnostics: [...diagnostics, ...open] };
  return { value: childAsModel(value), diagnostics };
}

/** Every change is a section with one item, and an appendix; what it leaves to the superior is empty there. */
function childAsModel({ child, data, placeOf }: ChildSource): ModelSource {
  const { issuer, year, head, changes } = child;
  const keys = [...changes.keys()];
  const written = (path: DataPath): DataPath => {
    const [list, index, ...rest] = path;
    const key = keys[Number(index)];
    if ((list !== "sections" && list !== "appendices") || key === undefined) return toWritten(data, path);
    const inner = rest[0] === "items" && list === "sections" ? rest.slice(2) : rest;
    const change = (data["changes"] as Record<string, unknown>)[key];
    return ["changes", key, ...toWritten(change, inner)];
  };
  const model: Model = {
    ...EMPTY,
    ...head,
    issuer,
    year,
    sections: [...changes].map(([key, change]) => sectionOf(key, change)),
    appendices: [...changes].map(([key, change]) => appendixOf(key, change)),
  };
  return {
    model,
    placeOf: (path) => {
      const steps = written(parsePath(path));
      // Whoever edits the file takes the path of what was written.
      return { ...placeOf(steps), path: formatPath(steps) };
    },
  };
}

function sectionOf(id: string, { content }: Change): Section {
  const { title = "", intro = [] } = content;
  const own = Object.fromEntries(Object.entries(content).filter(([key]) => key in EMPTY_ITEM));
  const item: Item = { ...EMPTY_ITEM, ...own, id: `${id}-x` };
  const { label, bullets, reviews, table, closing } = EMPTY_ITEM;
  return { id, label, title, intro, bullets, reviews, items: [item], table, closing };
}

function appendixOf(id: string, { content }: Change): Appendix {
  const { directives = [], entries = [], groups = [] } = content;
  const { bullets, items, table, closing } = EMPTY_ITEM;
  return { id, title: "", intro: [], bullets, directives, entries, groups, items, table, closing };
}
