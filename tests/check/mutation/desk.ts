/** A clean document on the desk → tools that plant one defect in it and remember where. */
import { parsePath } from "../../../src/base/path.ts";
import type { CheckContext, CheckedLine, Range, Spot } from "../../../src/check/types.ts";
import type { Doc, Inline, Item, Section, Signoff } from "../../../src/tree/nodes.ts";

/** A document that may be changed, beside what was read in it before. */
export interface Desk {
  doc: Doc;
  clean: CheckContext;
  lines: readonly CheckedLine[];
  random(): number;
}

/** Plants one defect; undefined when the document has no place for it. */
export type Mutator = (desk: Desk) => Spot | undefined;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: () => number, things: readonly T[]): T | undefined {
  return things[Math.floor(random() * things.length)];
}

/** The node, or the list, at a path of the document. */
export function at(doc: Doc, path: string): unknown {
  return parsePath(path).reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], doc);
}

/** Words of a line become others; they may run through several inline nodes. */
export function rewrite({ doc }: Pick<Desk, "doc">, path: string, { start, end }: Range, words: string): Spot {
  let from = 0;
  let left = words;
  const walk = (nodes: Inline[]): void => {
    for (const node of nodes) {
      if ("children" in node) walk(node.children);
      else if (node.type === "break") from += 1;
      else if (node.type !== "note-reference") {
        const { value } = node;
        const cut = [Math.max(start - from, 0), Math.min(end - from, value.length)] as const;
        from += value.length;
        if (cut[0] > value.length || cut[1] < 0 || (cut[0] === cut[1] && start !== end)) continue;
        node.value = value.slice(0, cut[0]) + left + value.slice(cut[1]);
        left = "";
      }
    }
  };
  walk(at(doc, path) as Inline[]);
  return { path, start, end: start + words.length };
}

/** Running text: no heading, no line of the head, title or end. */
export function bodyLines({ lines }: Desk): CheckedLine[] {
  return lines.filter(
    ({ zone, role, text }) =>
      (zone === "body" || zone === "footnote") &&
      (role === "body" || role === "lead" || role === "closing") &&
      text !== "",
  );
}

/** One of the places where a pattern stands in running text (outside citations, quotes and names) becomes other words. */
export function swap(pattern: RegExp, words: string | ((match: RegExpExecArray) => string | undefined)): Mutator {
  return swapIn(bodyLines, ({ masked }) => masked, pattern, words);
}

/** The same in the whole text, citations and quotes included, of chosen lines. */
export function swapIn(
  linesOf: (desk: Desk) => readonly CheckedLine[],
  textOf: (line: CheckedLine) => string,
  pattern: RegExp,
  words: string | ((match: RegExpExecArray) => string | undefined),
): Mutator {
  return (desk) => {
    const places = linesOf(desk).flatMap((line) =>
      [...textOf(line).matchAll(pattern)].flatMap((match) => {
        const right = typeof words === "string" ? words : words(match);
        return right === undefined ? [] : [{ line, match, right }];
      }),
    );
    const place = pick(desk.random, places);
    if (!place) return undefined;
    const { line, match, right } = place;
    return rewrite(desk, line.path, { start: match.index, end: match.index + match[0].length }, right);
  };
}

/** The first of several ways that the document has room for, tried from a random one on. */
export function oneOf(...mutators: readonly Mutator[]): Mutator {
  return (desk) => {
    const from = Math.floor(desk.random() * mutators.length);
    for (let step = 0; step < mutators.length; step += 1) {
      const spot = mutators[(from + step) % mutators.length]?.(desk);
      if (spot) return spot;
    }
    return undefined;
  };
}

/** A sentence at the end of a paragraph of the body; the defect stands between ⟦ and ⟧. */
export function sentence(...written: readonly string[]): Mutator {
  return (desk) => {
    const line = pick(
      desk.random,
      bodyLines(desk).filter(
        ({ zone, text, quoted }) => zone === "body" && text.endsWith(".") && quoted.length === 0 && text.length > 80,
      ),
    );
    const text = pick(desk.random, written) ?? "";
    return line && append(desk, line, ` ${text}`);
  };
}

/** Words at the end of a line; the defect stands between ⟦ and ⟧. */
export function append(desk: Desk, { path, text }: CheckedLine, marked: string): Spot {
  const words = marked.replace(/[⟦⟧]/gu, "");
  rewrite(desk, path, { start: text.length, end: text.length }, words);
  const start = text.length + marked.indexOf("⟦");
  return { path, start, end: text.length + marked.indexOf("⟧") - 1 };
}

/** The list that holds the node whose words stand at a path, and the node's index in it. */
export function holderOf(doc: Doc, node: unknown): { list: unknown[]; index: number } | undefined {
  const search = (value: unknown): { list: unknown[]; index: number } | undefined => {
    if (typeof value !== "object" || value === null) return undefined;
    if (Array.isArray(value)) {
      const index = value.indexOf(node);
      if (index >= 0) return { list: value, index };
    }
    for (const inner of Object.values(value)) {
      const found = search(inner);
      if (found) return found;
    }
    return undefined;
  };
  return search(doc);
}

/** The node that a line belongs to: path of its words without the last steps. */
export function nodeOf({ doc }: Desk, { path }: CheckedLine): unknown {
  return at(doc, path.replace(/\.(?:children|heading)$/u, ""));
}

export function sectionsOf({ doc }: Desk): Section[] {
  return doc.children.filter((block): block is Section => block.type === "section");
}

export function signoffOf({ doc }: Desk): { signoff: Signoff; path: string } | undefined {
  const index = doc.children.findIndex(({ type }) => type === "signoff");
  const signoff = doc.children[index];
  return signoff?.type === "signoff" ? { signoff, path: `children[${index}]` } : undefined;
}

/** Lists of numbered items of one parent, with the path of each. */
export function itemLists(desk: Desk): { items: Item[]; paths: string[] }[] {
  return sectionsOf(desk).flatMap((section) => {
    const sectionPath = `children[${desk.doc.children.indexOf(section)}]`;
    const places = section.children.flatMap((child, index) =>
      child.type === "item" && /^\d+\.$/u.test(child.numbering.label)
        ? [
            {
              item: child,
              path: `${sectionPath}.children[${index}]${child.heading ? ".heading" : ".children[0].children"}`,
            },
          ]
        : [],
    );
    return places.length > 1 ? [{ items: places.map(({ item }) => item), paths: places.map(({ path }) => path) }] : [];
  });
}
