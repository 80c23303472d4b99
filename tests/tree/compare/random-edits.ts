/** Edits that officers make, chosen at random: a document in, an edited one out. */
import { fc } from "@fast-check/vitest";
import type { Block, Doc, Flow, Inline } from "../../../src/tree/nodes.ts";

export interface Edit {
  action: "drop" | "double" | "swap" | "words" | "split" | "label" | "tone" | "space";
  /** Share of the way through the list that it works on. */
  at: number;
  depth: number;
}

export const anyEdits = fc.array(
  fc.record<Edit>({
    action: fc.constantFrom("drop", "double", "swap", "words", "split", "label", "tone", "space"),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    depth: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 6 },
);

/** Carries the edits out one after another. */
export function editDoc(doc: Doc, edits: readonly Edit[]): Doc {
  return edits.reduce((edited, edit) => ({ ...edited, children: editList(edited.children, edit) as Block[] }), doc);
}

function editList(nodes: readonly Block[], edit: Edit): readonly Block[] {
  const at = Math.floor(edit.at * nodes.length);
  const node = nodes[at];
  if (!node) return nodes;
  const rest = (edit.at * nodes.length) % 1;
  const inner = node.type === "section" || node.type === "item" ? node.children : [];
  if (edit.depth > 0 && inner.length > 0) {
    const children = editList(inner, { ...edit, at: rest, depth: edit.depth - 1 }) as Flow[];
    return nodes.with(at, { ...node, children } as Block);
  }
  switch (edit.action) {
    case "drop":
      return nodes.toSpliced(at, 1);
    case "double":
      return nodes.toSpliced(at, 0, node);
    case "swap":
      return [...nodes.slice(at), ...nodes.slice(0, at)];
    case "label":
      return node.type === "section" || node.type === "item"
        ? nodes.with(at, { ...node, numbering: { ...node.numbering, label: "9." } })
        : nodes;
    case "split":
      return node.type === "paragraph" ? nodes.toSpliced(at, 1, ...splitParagraph(node)) : nodes;
    default:
      return nodes.with(at, changeText(node, edit));
  }
}

function splitParagraph(node: Flow & { type: "paragraph" }): Flow[] {
  const half = Math.ceil(node.children.length / 2);
  const [first] = node.children;
  if (first?.type !== "text")
    return [
      { ...node, children: node.children.slice(0, half) },
      { ...node, children: node.children.slice(half) },
    ];
  const cut = first.value.indexOf(" ", first.value.length / 2);
  if (cut < 0) return [node];
  const [head, tail] = [first.value.slice(0, cut), first.value.slice(cut + 1)];
  return [
    { ...node, children: [{ type: "text", value: head }] },
    { ...node, children: [{ type: "text", value: tail }, ...node.children.slice(1)] },
  ];
}

const changes: Partial<Record<Edit["action"], (text: string) => string>> = {
  words: (text) => text.replace(/\p{L}+/u, "toàn bộ"),
  tone: (text) => text.replaceAll("uỷ", "ủy").replaceAll("hoá", "hóa"),
  space: (text) => text.replace(" ", "  "),
};

function changeText<T extends Block>(node: T, { action }: Edit): T {
  const change = changes[action] ?? ((text: string) => text);
  const map = (inline: Inline): Inline =>
    inline.type === "text" ? { ...inline, value: change(inline.value) } : inline;
  if (node.type === "paragraph" || node.type === "assignment") return { ...node, children: node.children.map(map) };
  if (node.type === "section" || (node.type === "item" && node.heading))
    return { ...node, heading: (node.heading ?? []).map(map) };
  return node;
}
