/** A document → its printed lines with the place, the label and the words of each: exactly the lines of `docText`. */
import type { Appendix, Block, Doc, Flow, Footnote, Group, Inline, Item, Line, Section } from "../nodes.ts";
import { profileOf, type Profile } from "../../base/text/likeness.ts";
import { lineWords, PARTS, sentence, unitWords } from "./place-words.ts";
import { tokensOf, type Piece, type Token } from "./tokens.ts";

export interface DocLine {
  label: string;
  text: string;
  tokens: Token[];
  profile: Profile;
  /** Role of a line of head, title or signoff; `heading`, `text` or `row` elsewhere. */
  role: string;
  /** Identity of the unit that the line opens, when the document comes from data. */
  id?: string;
  /** Index of the line that opens the unit around this one; -1 at the top. */
  parent: number;
  part: string;
  place: string;
}

/** Key of a footnote's mark: all marks are the same token, since they only count. */
export const NOTE_KEY = "(n)";

interface Setting {
  part: string;
  /** Place of the unit that holds what follows; empty at the top of the body. */
  outer: string;
  parent: number;
}

interface State {
  doc: Doc;
  notes: ReadonlyMap<string, number>;
  lines: DocLine[];
}

/** Lines in the order of `docText`. */
export function docLines(doc: Doc): DocLine[] {
  const notes = new Map(doc.footnotes.map(({ id }, index) => [id, index + 1]));
  const state: State = { doc, notes, lines: [] };
  addBlocks(state, doc.children);
  doc.appendices.forEach((appendix, index) => addAppendix(state, appendix, index));
  doc.footnotes.forEach((footnote, index) => addFootnote(state, footnote, index + 1));
  return state.lines;
}

function addBlocks(state: State, blocks: readonly Block[]): void {
  const firstSection = blocks.findIndex(({ type }) => type === "section");
  const loose = blocks.map((block, at) => ({ block, at })).filter(({ block }) => isFlow(block));
  const partOf = (at: number): string =>
    firstSection < 0 ? PARTS.body : at < firstSection ? PARTS.opening : PARTS.closing;
  let sections = 0;
  blocks.forEach((block, at) => {
    if (block.type === "section") {
      sections += 1;
      const place = unitWords(block, "", sections);
      return addUnit(state, block, { part: place, outer: "", parent: -1 }, place);
    }
    if (!isFlow(block)) return addFrame(state, block);
    const part = partOf(at);
    const siblings = loose.filter((one) => partOf(one.at) === part).map((one) => one.block as Flow);
    addFlow(state, block as Flow, siblings, { part, outer: part === PARTS.body ? "" : part, parent: -1 });
  });
}

function isFlow({ type }: Block): boolean {
  return type === "paragraph" || type === "item" || type === "assignment" || type === "table";
}

function addFrame(state: State, block: Block): void {
  if (block.type === "letterhead") addLines(state, [...block.left, ...block.right], PARTS.head);
  if (block.type === "title") addLines(state, block.lines, PARTS.title);
  if (block.type === "signoff") {
    addLines(state, block.recipients, PARTS.recipients);
    addLines(state, block.signature, PARTS.signature);
  }
}

function addLines(state: State, lines: readonly Line[], part: string, outer = ""): void {
  for (const { role, children } of lines) {
    const words = lineWords(role, state.doc.regime);
    const place = outer === "" ? words : `${outer}, ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    add(state, { label: role === "recipient" ? "-" : "", role, part, place, parent: -1 }, children);
  }
}

function addAppendix(state: State, appendix: Appendix, index: number): void {
  const outer = state.doc.appendices.length === 1 ? PARTS.appendix : `${PARTS.appendix} ${index + 1}`;
  const start = state.lines.length;
  addLines(state, appendix.lines, outer, outer);
  const first = state.lines[start];
  if (first && appendix.from !== undefined) first.id = `appendix ${appendix.id}`;
  addChildren(state, appendix.children, { part: outer, outer, parent: first ? start : -1 });
}

function addFootnote(state: State, footnote: Footnote, number: number): void {
  const place = `${PARTS.footnotes} ${number}`;
  const id = footnote.from === undefined ? undefined : `footnote ${footnote.id}`;
  addLabelled(
    state,
    { label: `(${number})`, children: footnote.children, id },
    { part: PARTS.footnotes, outer: "", parent: -1 },
    place,
  );
}

function addUnit(state: State, unit: Section | Item, setting: Setting, place: string): void {
  const { id, heading, children, numbering } = unit;
  const known = unit.from !== undefined && id !== undefined && id !== "" ? `unit ${id}` : undefined;
  addLabelled(state, { label: numbering.label, heading, children, id: known }, setting, place);
}

interface Labelled {
  label: string;
  heading?: Inline[] | undefined;
  children: readonly Flow[];
  id: string | undefined;
}

/** As `docText` prints it: the label stands before the heading, or before the first paragraph that runs in after it. */
function addLabelled(state: State, { label, heading, children, id }: Labelled, setting: Setting, place: string): void {
  const { part, parent } = setting;
  const [first] = children;
  const opens = heading ?? (first?.type === "paragraph" ? first.children : []);
  const start = state.lines.length;
  const role = heading ? "heading" : "text";
  add(state, { label, role, part, place, parent, ...(id === undefined ? {} : { id }) }, opens);
  const rest = heading || first?.type !== "paragraph" ? children : children.slice(1);
  const opened = state.lines.length > start ? start : parent;
  addChildren(state, rest, { part, outer: place, parent: opened }, heading ? children : [...children]);
}

function addChildren(
  state: State,
  children: readonly (Flow | Group)[],
  setting: Setting,
  counted: readonly (Flow | Group)[] = children,
): void {
  for (const child of children) {
    if (child.type !== "group") addFlow(state, child, counted, setting);
    else {
      const place = `${setting.outer}, nhóm “${child.heading.length === 0 ? "" : textOf(piecesOf(child.heading, state.notes))}”`;
      const start = state.lines.length;
      add(state, { label: "", role: "heading", part: setting.part, place, parent: setting.parent }, child.heading);
      addChildren(state, child.children, { ...setting, parent: state.lines.length > start ? start : setting.parent });
    }
  }
}

function addFlow(state: State, node: Flow, siblings: readonly (Flow | Group)[], setting: Setting): void {
  const { part, outer, parent } = setting;
  const alike = siblings.filter(({ type }) => type === node.type);
  const position = alike.indexOf(node) + 1;
  const nth = (words: string): string => sentence(`${outer === "" ? "" : `${outer}, `}${words} ${position}`);
  const here = { part, parent };
  switch (node.type) {
    case "paragraph": {
      const place = alike.length === 1 && outer !== "" ? outer : nth("đoạn");
      return add(state, { ...here, label: "", role: "text", place }, node.children);
    }
    case "assignment": {
      const place = outer === "" ? node.label : `${outer}, ${node.label}`;
      return add(state, { ...here, label: "", role: "text", place }, [text(`${node.label}: `), ...node.children]);
    }
    case "table":
      [node.header, ...node.rows].forEach((row, index) => {
        const place = nth(index === 0 ? "hàng tiêu đề của bảng" : `hàng ${index} của bảng`);
        const cells = row.flatMap((cell, at) => (at === 0 ? cell : [text("\t"), ...cell]));
        add(state, { ...here, label: "", role: "row", place }, cells);
      });
      return;
    case "item": {
      const place = unitWords(node, outer, position);
      addUnit(state, node, { part: outer === "" ? place : part, outer, parent }, place);
    }
  }
}

/** Lines that print nothing are no lines. */
function add(state: State, line: Omit<DocLine, "text" | "tokens" | "profile">, inline: readonly Inline[]): void {
  const pieces = trimEnd(piecesOf(inline, state.notes));
  const printed = textOf(pieces);
  if (`${line.label}${printed}`.trim() === "") return;
  const words = profileOf(pieces.filter((piece) => typeof piece === "string").join(""));
  state.lines.push({ ...line, text: printed, tokens: tokensOf(pieces), profile: words });
}

function piecesOf(inline: readonly Inline[], notes: ReadonlyMap<string, number>): Piece[] {
  const pieces: Piece[] = [];
  for (const node of inline) {
    const found: Piece[] =
      node.type === "text" || node.type === "blank"
        ? [node.value]
        : node.type === "break"
          ? [" "]
          : node.type === "note-reference"
            ? [{ shown: `(${notes.get(node.ref) ?? "?"})`, key: NOTE_KEY }]
            : piecesOf(node.children, notes);
    for (const piece of found) {
      const last = pieces.at(-1);
      if (typeof piece === "string" && typeof last === "string") pieces[pieces.length - 1] = last + piece;
      else pieces.push(piece);
    }
  }
  return pieces;
}

/** White space at the end of a line is not printed. */
function trimEnd(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  return typeof last === "string" ? [...pieces.slice(0, -1), last.trimEnd()] : [...pieces];
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.shown)).join("");
}

function text(value: string): Inline {
  return { type: "text", value };
}
