/** The same body, cell or footnote in both documents → the second one's with all that differs marked. */
import { alignInOrder } from "../../tree/compare/align.ts";
import type { Pair } from "../../tree/compare/diff-sequences.ts";
import type { XmlElement } from "../../tree/parse-xml.ts";
import { childrenOf } from "../read/word/xml.ts";
import { blocksOf, keyOfBlock, replaceBlocks, scoreBlocks, scoreRows, type Block } from "./blocks.ts";
import { insertWords, markParagraph } from "./mark-paragraph.ts";
import { keepOldProperties, markEnd, takeProperties } from "./paragraph-properties.ts";
import type { Pen } from "./pen.ts";
import { deletedParagraph, deletedRow, deletedTable, insertedRow, insertedTable } from "./whole-blocks.ts";

/** One block of the result; the mark that ends a paragraph is set when it is known what follows. */
interface Step {
  node: XmlElement;
  state: "both" | "deleted" | "inserted";
}

/** Marks paragraphs and tables inside a container. */
export function markBlocks(before: XmlElement, after: XmlElement, pen: Pen): XmlElement {
  const [a, b] = [blocksOf(before, "w:p", "w:tbl"), blocksOf(after, "w:p", "w:tbl")];
  const pairs = withLastPair(a, b, alignInOrder(a, b, { keyOf: keyOfBlock, score: scoreBlocks }));
  const steps = stepsOf(a, b, pairs);
  const made = steps.map(({ state, before: one, after: other }): Step => {
    if (state === "deleted") return { state, node: deletedBlock(one, pen) };
    if (state === "inserted") return { state, node: insertedBlock(other, pen) };
    return { state, node: markBlock(one, other, pen) };
  });
  const ended = setMarks(made, steps, pen);
  const groups = new Map<XmlElement, XmlElement[]>();
  const last = b.at(-1)?.node;
  let waiting: XmlElement[] = [];
  steps.forEach(({ after: other }, index) => {
    waiting.push(ended[index] as XmlElement);
    if (!other) return;
    groups.set(other.node, waiting);
    waiting = [];
  });
  if (last) groups.set(last, [...(groups.get(last) ?? []), ...waiting]);
  return replaceBlocks(after, groups);
}

interface Planned {
  state: Step["state"];
  before?: Block | undefined;
  after?: Block | undefined;
}

/** What was deleted stands before what was inserted at the same place. */
function stepsOf(a: readonly Block[], b: readonly Block[], pairs: readonly Pair[]): Planned[] {
  const steps: Planned[] = [];
  let [nextA, nextB] = [0, 0];
  for (const [i, j] of [...pairs, [a.length, b.length] as const]) {
    for (; nextA < i; nextA += 1) steps.push({ state: "deleted", before: a[nextA] });
    for (; nextB < j; nextB += 1) steps.push({ state: "inserted", after: b[nextB] });
    if (i < a.length) steps.push({ state: "both", before: a[i], after: b[j] });
    [nextA, nextB] = [i + 1, j + 1];
  }
  return steps;
}

/** The last paragraph of a cell or body cannot go: two that are both left over there become one with other words. */
function withLastPair(a: readonly Block[], b: readonly Block[], pairs: Pair[]): Pair[] {
  const [lastA, lastB] = [a.length - 1, b.length - 1];
  const [i, j] = pairs.at(-1) ?? [-1, -1];
  const free = i < lastA && j < lastB;
  return free && a[lastA]?.node.name === "w:p" && b[lastB]?.node.name === "w:p" ? [...pairs, [lastA, lastB]] : pairs;
}

function deletedBlock(block: Block | undefined, pen: Pen): XmlElement {
  const { node } = block as Block;
  return node.name === "w:tbl" ? deletedTable(node, pen) : deletedParagraph(node, pen);
}

function insertedBlock(block: Block | undefined, pen: Pen): XmlElement {
  const { node } = block as Block;
  return node.name === "w:tbl" ? insertedTable(node, pen) : insertWords(node, pen);
}

function markBlock(before: Block | undefined, after: Block | undefined, pen: Pen): XmlElement {
  const [one, other] = [(before as Block).node, (after as Block).node];
  return other.name === "w:tbl" ? markTable(one, other, pen) : markParagraph(one, other, pen);
}

/**
 * A deleted or inserted paragraph is one whose mark is deleted or inserted: it then joins what follows (17.13.5.15, 17.13.5.20).
 * Nothing follows the last one, so there the mark before the stretch goes instead, and joins it from the other side.
 */
function setMarks(steps: readonly Step[], planned: readonly Planned[], pen: Pen): XmlElement[] {
  const isParagraph = (at: number): boolean => steps[at]?.node.name === "w:p";
  let tail = steps.length;
  while (tail > 0 && steps[tail - 1]?.state !== "both" && isParagraph(tail - 1)) tail -= 1;
  const shifts = tail < steps.length && tail > 0 && isParagraph(tail - 1);
  return steps.map(({ node, state }, at) => {
    if (node.name !== "w:p") return node;
    if (shifts && at === steps.length - 1) return endOfTail(node, planned[at], planned[tail - 1], pen);
    // Behind a table the last mark has to stay: Word wants a paragraph there.
    if (at === steps.length - 1) return node;
    const decides = shifts && at >= tail - 1 ? steps[at + 1]?.state : state;
    if (decides === undefined || decides === "both") return node;
    return markEnd(node, decides === "deleted" ? "w:del" : "w:ins", pen);
  });
}

/** The paragraph whose mark stays takes over from the one before the tail: as it is now when accepted, as it was when rejected. */
function endOfTail(node: XmlElement, last: Planned | undefined, both: Planned | undefined, pen: Pen): XmlElement {
  if (last?.before && both?.after)
    return keepOldProperties(takeProperties(node, both.after.node), last.before.node, pen);
  return both?.before ? keepOldProperties(node, both.before.node, pen) : node;
}

function markTable(before: XmlElement, after: XmlElement, pen: Pen): XmlElement {
  const [a, b] = [blocksOf(before, "w:tr"), blocksOf(after, "w:tr")];
  const pairs = alignInOrder(a, b, { keyOf: keyOfRow, score: scoreRows });
  const groups = new Map<XmlElement, XmlElement[]>();
  let waiting: XmlElement[] = [];
  for (const { state, before: one, after: other } of stepsOf(a, b, pairs)) {
    if (state === "deleted") waiting.push(deletedRow((one as Block).node, pen));
    if (!other) continue;
    const row = state === "inserted" ? insertedRow(other.node, pen) : markRow((one as Block).node, other.node, pen);
    groups.set(other.node, [...waiting, row]);
    waiting = [];
  }
  const last = b.at(-1)?.node;
  if (last) groups.set(last, [...(groups.get(last) ?? []), ...waiting]);
  return replaceBlocks(after, groups);
}

/** Rows are paired cell by cell, so rows of other numbers of cells are never equal. */
function keyOfRow({ node, text }: Block): string {
  return `${childrenOf(node, "w:tc").length} ${text}`;
}

function markRow(before: XmlElement, after: XmlElement, pen: Pen): XmlElement {
  const cells = childrenOf(before, "w:tc");
  const groups = new Map(
    blocksOf(after, "w:tc").map(({ node }, at) => {
      const one = cells[at];
      return [node, [one ? markBlocks(one, node, pen) : node]] as const;
    }),
  );
  return replaceBlocks(after, groups);
}
