/** A path of a child's document → the line that wrote what stands there: in the child's file, or in the superior's. */
import type { Place } from "../../base/diagnostic.ts";
import { formatPath, parsePath, type DataPath } from "../../base/path.ts";
import type { ChildSource } from "../../model/child/read-child.ts";
import type { ListName } from "../../model/child/types.ts";
import type { ModelSource } from "../../model/read-model.ts";
import type { Model } from "../../model/types.ts";
import { toWritten } from "./to-written.ts";
import { keyOf, LISTS_OF, of, toTree, type Part } from "./tree.ts";

/** Keys of the head whose words come down as they stand in the superior's file. */
const COMES_DOWN = /^(?:about|basis|closing|citation|toneMarks|template)\b/u;

type Written = Record<string, unknown>;

/** Places for a model made of a superior's document and a child's changes. */
export function placeInChild(model: Model, child: ChildSource, parent: ModelSource): ModelSource["placeOf"] {
  const root = toTree(model);
  const paths = pathsIn(parent.model);
  return (path) => {
    const steps = parsePath(path);
    const holders = holdersOf(root, steps);
    const [inner] = holders;
    if (inner === undefined) return placeOfHead(path, steps, child, parent);
    for (const { key, rest } of holders) {
      const own = writtenAt(child.data, key, rest);
      if (own !== undefined) return child.placeOf(own);
    }
    for (const { key, rest } of holders) {
      const above = paths.get(key);
      if (above !== undefined) return parent.placeOf(formatPath([...parsePath(above), ...rest]));
    }
    return child.placeOf(["changes", holders.at(-1)?.key ?? ""]);
  };
}

function placeOfHead(path: string, steps: DataPath, { data, placeOf }: ChildSource, parent: ModelSource): Place {
  const [key = ""] = steps;
  if (key in data) return placeOf(toWritten(data, steps));
  const settled = settledBlock(data, `head/${key}`);
  if (settled !== undefined) return placeOf([...settled, ...steps]);
  return COMES_DOWN.test(path) ? parent.placeOf(path) : placeOf(["extends"]);
}

interface Holder {
  key: string;
  /** The steps from the part to what is asked for. */
  rest: DataPath;
}

/** Parts with keys on the way to a path, the innermost first. */
function holdersOf(root: Part, steps: DataPath): Holder[] {
  const holders: Holder[] = [];
  let part: Part | undefined = root;
  for (let at = 0; at + 1 < steps.length; at += 2) {
    const list: ListName | undefined = LISTS_OF[part.kind].find((name) => name === steps[at]);
    part = list && of(part, list)[Number(steps[at + 1])];
    if (part === undefined) break;
    const key = keyOf(part);
    if (key !== null) holders.unshift({ key, rest: steps.slice(at + 2) });
  }
  return holders;
}

/** Path in the child's file of a key that a change wrote; undefined when the change leaves that key to the superior. */
function writtenAt(data: Written, key: string, rest: DataPath): DataPath | undefined {
  const changes = data["changes"] as Written | null | undefined;
  const spots: DataPath[] = [["changes", key]];
  const settled = settledBlock(data, key);
  if (settled !== undefined) spots.unshift(settled);
  for (const spot of spots) {
    const change = (spot[0] === "changes" ? changes?.[key] : at(data, spot)) as Written | null | undefined;
    const [name] = rest;
    if (typeof change !== "object" || change === null || name === undefined) continue;
    if (name in change || ((name === "paragraphs" || name === "text") && ("text" in change || "paragraphs" in change)))
      return [...spot, ...toWritten(change, rest)];
  }
  return undefined;
}

/** Path of the one block that is left of a conflict. */
function settledBlock(data: Written, key: string): DataPath | undefined {
  const conflict = (data["conflicts"] as Written | null | undefined)?.[key];
  const blocks = typeof conflict === "object" && conflict !== null ? Object.keys(conflict) : [];
  return blocks.length === 1 ? ["conflicts", key, blocks[0] ?? ""] : undefined;
}

function at(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => (value as Written | null | undefined)?.[step], data);
}

/** Path of every part of a model, by key. */
function pathsIn(model: Model): Map<string, string> {
  const paths = new Map<string, string>();
  const visit = (part: Part, path: DataPath): void => {
    const key = keyOf(part);
    if (key !== null && !paths.has(key)) paths.set(key, formatPath(path));
    for (const list of LISTS_OF[part.kind]) of(part, list).forEach((one, index) => visit(one, [...path, list, index]));
  };
  visit(toTree(model), []);
  return paths;
}
