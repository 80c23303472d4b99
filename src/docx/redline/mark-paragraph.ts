/** A paragraph of both documents → the second one's with the words of the first as deleted and its own new words as inserted. */
import { diffTokens } from "../../tree/compare/diff-tokens.ts";
import { tokensOf } from "../../tree/compare/tokens.ts";
import type { Run } from "../../tree/compare/types.ts";
import type { XmlElement, XmlNode } from "../../tree/parse-xml.ts";
import { childOf } from "../read/word/xml.ts";
import { deletedRuns } from "./deleted-runs.ts";
import { element, textNode, withChildren } from "../xml/element.ts";
import { bitOfWhole, bitsOf, bitsOfRun, NOTE, piecesOf, SIGN, unitsOf, type Bit } from "./inline-units.ts";
import { keepOldProperties } from "./paragraph-properties.ts";
import { revision, type Pen } from "./pen.ts";

/** What happens to the text of the second paragraph while it is walked through. */
interface Walk {
  pen: Pen;
  runs: Run[];
  bitsA: readonly Bit[];
  /** Run of the difference that comes next, how much of it has been used, and where that is in the first text. */
  at: number;
  used: number;
  offsetA: number;
}

/** Marks the words of a paragraph that stands in both documents, and keeps what its properties were. */
export function markParagraph(before: XmlElement, after: XmlElement, pen: Pen): XmlElement {
  return keepOldProperties(markWords(before, after, pen), before, pen);
}

/** Marks all words of a paragraph as inserted. */
export function insertWords(after: XmlElement, pen: Pen): XmlElement {
  return markWords(element("w:p"), after, pen);
}

function markWords(before: XmlElement, after: XmlElement, pen: Pen): XmlElement {
  const [bitsA, bitsB] = [bitsOf(before), bitsOf(after)];
  const runs = diffTokens(tokensOf(piecesOf(bitsA)), tokensOf(piecesOf(bitsB)));
  const walk: Walk = { pen, runs, bitsA, at: 0, used: 0, offsetA: 0 };
  return withChildren(after, [...rebuild(after, walk), ...takeDeleted(walk)]);
}

function rebuild(parent: XmlElement, walk: Walk): XmlNode[] {
  return unitsOf(parent).flatMap((unit): XmlNode[] => {
    switch (unit.kind) {
      case "fixed":
        return [unit.node];
      case "run":
        return rebuildRun(unit.run, walk);
      case "whole":
        return rebuildWhole(unit.nodes, walk);
      case "holder": {
        const inner = withChildren(unit.inner, rebuild(unit.inner, walk));
        if (unit.inner === unit.element) return [inner];
        return [
          withChildren(
            unit.element,
            unit.element.children.map((child) => (child === unit.inner ? inner : child)),
          ),
        ];
      }
    }
  });
}

/** Splits a run where a change begins or ends; every part keeps the run's properties. */
function rebuildRun(run: XmlElement, walk: Walk): XmlNode[] {
  const properties = childOf(run, "w:rPr");
  const made: XmlNode[] = [];
  let [content, op]: [XmlNode[], Run["op"] | undefined] = [[], undefined];
  const flush = (): void => {
    if (content.length > 0) {
      const part = withChildren(run, [...(properties ? [properties] : []), ...content]);
      made.push(op === "added" ? revision(walk.pen, "w:ins", [part]) : part);
    }
    content = [];
  };
  const add = (nodes: readonly XmlNode[], next: Run["op"]): void => {
    if (op !== undefined && op !== next) flush();
    op = next;
    content.push(...nodes);
  };
  for (const bit of bitsOfRun(run)) {
    if (bit.text === "") add(bit.nodes, op ?? "same");
    for (let from = 0; from < bit.text.length;) {
      const deleted = takeDeleted(walk);
      if (deleted.length > 0) {
        flush();
        made.push(...deleted);
      }
      const step = take(walk, bit.text.length - from, bit);
      add(partOf(bit, from, from + step.length), step.op);
      from += step.length;
    }
  }
  flush();
  return made.length === 0 ? [run] : made;
}

function rebuildWhole(nodes: XmlElement[], walk: Walk): XmlNode[] {
  const deleted = takeDeleted(walk);
  const bit = bitOfWhole(nodes);
  const { op } = take(walk, bit.text.length, bit);
  return [...deleted, ...(op === "added" ? [revision(walk.pen, "w:ins", nodes)] : nodes)];
}

/** Words that the first document has here and the second has not. */
function takeDeleted(walk: Walk): XmlNode[] {
  const run = walk.runs[walk.at];
  if (run?.op !== "removed") return [];
  const from = walk.offsetA;
  walk.offsetA += run.text.length;
  walk.at += 1;
  return [...deletedRuns(walk.bitsA, from, walk.offsetA, walk.pen), ...takeDeleted(walk)];
}

/** Walks on by at most so many characters of the second text, not over the end of a run of the difference. */
function take(walk: Walk, most: number, bit: Bit): { op: Run["op"]; length: number } {
  const run = walk.runs[walk.at];
  if (!run) return { op: "same", length: most };
  const length = Math.min(most, run.text.length - walk.used);
  if (run.op === "same") {
    if (bit.key === `${SIGN}${NOTE}`) pairNotes(walk, bit);
    walk.offsetA += length;
  }
  walk.used += length;
  if (walk.used === run.text.length) {
    walk.at += 1;
    walk.used = 0;
  }
  return { op: run.op, length };
}

/** The footnotes behind the same mark are the same footnote. */
function pairNotes({ bitsA, offsetA, pen }: Walk, { nodes }: Bit): void {
  let offset = 0;
  for (const bit of bitsA) {
    const id = bit.nodes[0]?.attributes["w:id"];
    const other = nodes[0]?.attributes["w:id"];
    if (offset === offsetA && bit.text !== "" && id !== undefined && other !== undefined)
      pen.notePairs.push([id, other]);
    offset += bit.text.length;
  }
}

function partOf({ nodes, text, key }: Bit, from: number, to: number): XmlNode[] {
  const [node] = nodes;
  if (node?.name !== "w:t" || key !== undefined || (from === 0 && to === text.length)) return nodes;
  return [element("w:t", { "xml:space": "preserve" }, [textNode(text.slice(from, to))])];
}
