/** A document → its lines of text in reading order, each with its place in the Doc and in words, citations read once. */
import { formatPath, type DataPath } from "../base/path.ts";
import type { Registry } from "../registry/types.ts";
import { inlineText } from "../tree/inline-text.ts";
import type { Appendix, Block, Doc, Flow, Footnote, Group, Inline, Item, Line, Section } from "../tree/nodes.ts";
import { shareCitations } from "./citations-of-lines.ts";
import { findQuotes, maskRanges } from "./mask.ts";
import { findOrganNames } from "./organ-names.ts";
import type { CheckedLine, Zone } from "./types.ts";
import { LINE_WORDS, joinWords, unitStep, unitWords } from "./where.ts";

/** A line before anything in its words is looked for. */
export type PlainLine = Omit<CheckedLine, "citations" | "cited" | "quoted" | "names" | "masked">;

/** Where the walk stands: words of the place so far, and what has been counted in it. */
interface Place {
  zone: Zone;
  words: string;
  /** Numbers of the sections and items around, outermost first. */
  numbers: readonly string[];
  counts: Map<string, number>;
}

type Unit = Section | Item;

/** Lines of the body, then of the appendices, then of the footnotes. */
export function readLines(doc: Doc, registry: Registry): CheckedLine[] {
  const raw = plainLines(doc);
  const citations = shareCitations(raw, registry);
  return raw.map((line, index) => {
    const found = citations[index] ?? [];
    const cited = found.map(({ start, end }) => ({ start, end }));
    const quoted = findQuotes(line.text);
    const names = findOrganNames(line.text, registry);
    const masked = maskRanges(line.text, [...cited, ...quoted, ...names]);
    return { ...line, citations: found, cited, quoted, names, masked };
  });
}

/** The same lines, without what stands in them. */
export function plainLines(doc: Doc): PlainLine[] {
  const out: PlainLine[] = [];
  const opening = place("body", "phần mở đầu");
  const ending = place("body", "phần kết");
  let hasSections = false;
  for (const [index, block] of doc.children.entries()) {
    hasSections ||= block.type === "section";
    addBlock(out, block, ["children", index], hasSections ? ending : opening);
  }
  for (const [index, appendix] of doc.appendices.entries())
    addAppendix(out, appendix, index, doc.appendices.length > 1 ? `phụ lục ${index + 1}` : "phụ lục");
  for (const [index, footnote] of doc.footnotes.entries()) addFootnote(out, footnote, index);
  return out;
}

function addBlock(out: PlainLine[], block: Block, path: DataPath, around: Place): void {
  switch (block.type) {
    case "letterhead":
      addLines(out, block.left, [...path, "left"], place("head", ""));
      addLines(out, block.right, [...path, "right"], place("head", ""));
      break;
    case "title":
      addLines(out, block.lines, [...path, "lines"], place("title", ""));
      break;
    case "signoff":
      addLines(out, block.recipients, [...path, "recipients"], place("signoff", ""));
      addLines(out, block.signature, [...path, "signature"], place("signoff", ""));
      break;
    case "section":
      addUnit(out, block, path, place("body", ""));
      break;
    default:
      addFlow(out, block, path, around);
  }
}

function addAppendix(out: PlainLine[], appendix: Appendix, index: number, words: string): void {
  const inside = place("appendix", words);
  const path = ["appendices", index];
  addLines(out, appendix.lines, [...path, "lines"], inside);
  for (const [at, child] of appendix.children.entries()) addFlow(out, child, [...path, "children", at], inside);
}

function addFootnote(out: PlainLine[], footnote: Footnote, index: number): void {
  const inside = place("footnote", `chú thích ${index + 1}`);
  for (const [at, child] of footnote.children.entries())
    addFlow(out, child, ["footnotes", index, "children", at], inside);
}

function addFlow(out: PlainLine[], node: Flow | Group, path: DataPath, around: Place): void {
  switch (node.type) {
    case "item":
      addUnit(out, node, path, around);
      break;
    case "group":
      out.push({ ...line(node.heading, [...path, "heading"], around, "tên nhóm"), role: "group", unit: node });
      for (const [at, child] of node.children.entries()) addFlow(out, child, [...path, "children", at], around);
      break;
    case "paragraph": {
      const where = `đoạn ${count(around, "paragraph")}`;
      out.push({ ...line(node.children, [...path, "children"], around, where, node.from), role: node.role });
      break;
    }
    case "assignment": {
      const made = line(node.children, [...path, "children"], around, `dòng “${node.label}”`, node.from);
      out.push({ ...made, role: "assignment", label: `${node.label}:` });
      break;
    }
    case "table": {
      const table = `bảng ${count(around, "table")}`;
      for (const [at, cell] of node.header.entries())
        out.push({
          ...line(cell, [...path, "header", at], around, `${table}, tiêu đề cột ${at + 1}`, node.from),
          role: "cell",
        });
      for (const [row, cells] of node.rows.entries())
        for (const [at, cell] of cells.entries())
          out.push({
            ...line(cell, [...path, "rows", row, at], around, `${table}, dòng ${row + 1}, cột ${at + 1}`, node.from),
            role: "cell",
          });
    }
  }
}

function addUnit(out: PlainLine[], unit: Unit, path: DataPath, around: Place): void {
  const { label, scheme } = unit.numbering;
  const numbers = unitStep(around.numbers, scheme, label);
  const words = unitWords(around, numbers, scheme, label, count(around, scheme));
  const inside: Place = { zone: around.zone, words, numbers, counts: new Map() };
  const carried = { label, scheme, unit };
  const [first] = unit.children;
  let from = 0;
  if (unit.heading)
    out.push({ ...line(unit.heading, [...path, "heading"], inside, "", unit.from), role: "heading", ...carried });
  else if (first?.type === "paragraph") {
    from = 1;
    count(inside, "paragraph");
    const made = line(first.children, [...path, "children", 0, "children"], inside, "", first.from ?? unit.from);
    out.push({ ...made, role: first.role, ...carried });
  } else out.push({ ...line([], path, inside, "", unit.from), role: "empty", ...carried });
  for (const [at, child] of unit.children.entries())
    if (at >= from) addFlow(out, child, [...path, "children", at], inside);
}

function addLines(out: PlainLine[], lines: readonly Line[], path: DataPath, around: Place): void {
  for (const [at, { role, children }] of lines.entries()) {
    const where = role === "recipient" ? `nơi nhận, dòng ${count(around, role)}` : LINE_WORDS[role];
    out.push({ ...line(children, [...path, at, "children"], around, where), role });
  }
}

function line(
  inlines: readonly Inline[],
  path: DataPath,
  around: Place,
  step: string,
  from?: string,
): Omit<PlainLine, "role"> {
  return {
    path: formatPath(path),
    zone: around.zone,
    text: inlineText(inlines),
    inlines,
    label: "",
    where: joinWords(around.words, step),
    ...(from === undefined ? {} : { from }),
  };
}

function place(zone: Zone, words: string): Place {
  return { zone, words, numbers: [], counts: new Map() };
}

function count({ counts }: Place, what: string): number {
  const next = (counts.get(what) ?? 0) + 1;
  counts.set(what, next);
  return next;
}
