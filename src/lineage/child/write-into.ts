/** Keys of a change → the part that holds them, with the lists inside it as parts. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Change, PartContent } from "../../model/child/types.ts";
import { KEYS_OF, KIND_IN, LISTS_OF, toPart, type Part } from "./tree.ts";

/** One report of what cannot be carried out, by key of the change. */
export type Report = (key: string, problem: Omit<Diagnostic, "place">, at?: string) => void;

/** What an edit of the tree works on. */
export interface Work {
  root: Part;
  changes: ReadonlyMap<string, Change>;
  report: Report;
}

/** Puts keys into a part; `refuse` hears of those that its kind does not have. */
export function writeInto(part: Part, content: PartContent, refuse: (key: string) => void): void {
  for (const [name, value] of Object.entries(content)) {
    const key = name as keyof PartContent;
    const list = LISTS_OF[part.kind].find((one) => one === key);
    if (list !== undefined)
      part.lists[list] = (value as Parameters<typeof toPart>[1][]).map((one) => toPart(KIND_IN[list], one));
    else if (KEYS_OF[part.kind].includes(key)) Object.assign(part.content, { [key]: value as unknown });
    else refuse(key);
  }
}
