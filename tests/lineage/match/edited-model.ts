/** Small corrections of a document: words of a heading or a text, an item moved, taken out, put in; what each left untouched. */
import { fc } from "@fast-check/vitest";
import { spotsIn, toModel, toTree, type Part, type Spot } from "../../../src/lineage/child/tree.ts";
import type { Model } from "../../../src/model/types.ts";

export interface Correction {
  kind: "heading" | "text" | "move" | "remove" | "insert";
  /** Which item, and where it goes. */
  at: number;
  to: number;
}

export const corrections = fc.array(
  fc.record({
    kind: fc.constantFrom("heading" as const, "text" as const, "move" as const, "remove" as const, "insert" as const),
    at: fc.nat(),
    to: fc.nat(),
  }),
  { minLength: 1, maxLength: 4 },
);

/** A model after corrections; ids stay with their items, new ones begin with `moi-`. */
export function corrected(model: Model, list: readonly Correction[]): { model: Model; touched: Set<string> } {
  const root = toTree(model);
  const touched = new Set<string>();
  for (const [count, correction] of list.entries()) correct(root, correction, count, touched);
  return { model: toModel(root, model), touched };
}

function correct(root: Part, { kind, at, to }: Correction, count: number, touched: Set<string>): void {
  const items = [...spotsIn(root).values()].filter(({ list }) => list === "items");
  const spot = items[at % Math.max(1, items.length)];
  if (spot === undefined) return;
  const { part, parent } = spot;
  if (kind === "heading" || kind === "text") {
    touched.add(part.id ?? "");
    reword(part, kind, count);
  } else if (kind === "insert") {
    const words = `Nội dung bổ sung lần thứ ${count + 1}, chưa có ở bản trước, do cấp trên thêm vào.`;
    const fresh: Part = { kind: "item", id: `moi-${count}`, content: { ...EMPTY, paragraphs: [words] }, lists: {} };
    touched.add(fresh.id ?? "");
    siblings(spot).splice(to % (siblings(spot).length + 1), 0, fresh);
    // A footnote must keep its mark, a holder something to hold.
  } else if (siblings(spot).length > 1 && !JSON.stringify(part).includes("{{note")) {
    const list = siblings({ parent, list: "items" });
    list.splice(list.indexOf(part), 1);
    if (kind === "move") list.splice(to % (list.length + 1), 0, part);
  }
}

const EMPTY = { label: null, heading: null, reviews: null, table: null, assignments: [], closing: [] };

function siblings({ parent, list }: Pick<Spot, "parent" | "list">): Part[] {
  return (parent.lists[list] ??= []);
}

function reword({ content }: Part, kind: "heading" | "text", count: number): void {
  const [first, ...rest] = content.paragraphs ?? [];
  if (kind === "heading" && typeof content.heading === "string")
    content.heading = `Công tác lần ${count + 1} về việc này`;
  else if (first !== undefined) content.paragraphs = [`Trong năm, ${first}`, ...rest];
}
