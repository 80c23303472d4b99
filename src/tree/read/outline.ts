/** Flat paragraphs with labels → nested sections, items, points and bullets; unknown structure stays as plain paragraphs. */
import type { Flow, Group, Item, Scheme, Section } from "../nodes.ts";
import { readAssignment } from "./assignments.ts";
import { markBlanks } from "./blanks.ts";
import { readEntries, type Entry, type TextEntry } from "./entries.ts";
import type { FlatBlock } from "./flat.ts";
import { isHeading } from "./headings.ts";
import { isOuterFamily } from "./label-families.ts";
import type { Label } from "./labels.ts";
import { isGroupHeading } from "./group-headings.ts";
import { paragraphRole } from "./paragraph-kinds.ts";
import { placePiece } from "./piece.ts";
import { innerDecimalRank, listRank, rankOf, ranksOf, type Ranks } from "./ranks.ts";
import { stripUniform } from "./slice.ts";
import type { Sources } from "./sources.ts";
import { readTable } from "./tables.ts";

/** Where the paragraphs stand: sections are of the body only, groups of an appendix only. */
export type Setting = "body" | "appendix" | "footnote";

type Node = Section | Group | Flow;

/** A unit that later paragraphs may still fall into. */
interface Open {
  rank: number;
  node: Section | Item | Group;
  headed: boolean;
  label?: Label;
}

interface State {
  setting: Setting;
  entries: Entry[];
  ranks: Ranks;
  root: Node[];
  open: Open[];
  sources: Sources;
}

/** Builds the nested outline of one stretch of a document, and notes in `sources` where every line came from. */
export function buildOutline(blocks: readonly FlatBlock[], setting: Setting, sources: Sources): Node[] {
  const entries = readEntries(blocks);
  const state: State = { setting, entries, ranks: ranksOf(entries), root: [], open: [], sources };
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === "table") addPlain(state, index, [readTable(entry.table, sources)]);
    else if (entry.label) addLabelled(state, index, entry, entry.label);
    else addUnlabelled(state, index, entry);
  }
  return state.root;
}

function addLabelled(state: State, index: number, entry: TextEntry, label: Label): void {
  const headed = isHeading(entry, state.entries[index + 1], state.ranks);
  const rank = rankInPlace(state, entry, label, headed);
  while ((state.open.at(-1)?.rank ?? -1) >= rank) state.open.pop();
  const inside = state.open.some(({ node }) => node.type !== "group");
  const node = makeUnit(state, entry, label, {
    headed,
    isSection: headed && isOuterFamily(label.family) && !inside && state.setting === "body",
  });
  holder(state).push(node);
  state.open.push({ rank, node, headed, label });
}

/** `1.` counted anew below `a)` belongs to the point, unless it goes on with the outer numbers and looks like them. */
function rankInPlace({ open, ranks }: State, { paragraph }: TextEntry, label: Label, headed: boolean): number {
  const rank = rankOf(label, ranks, paragraph.hints.level);
  if (label.family !== "decimal" || label.numbers.length !== 1) return rank;
  const [number = 0] = label.numbers;
  const outer = open.find((unit) => unit.rank === rank);
  const isBelowPoint = open.some((unit) => unit.label?.family === "letter");
  if (!outer || !isBelowPoint) return rank;
  const goesOn = number === (outer.label?.numbers[0] ?? 0) + 1 && outer.headed === headed;
  const nested = open.find((unit) => unit.rank === innerDecimalRank)?.label?.numbers[0] ?? 0;
  return !goesOn && number === nested + 1 ? innerDecimalRank : rank;
}

const schemes: Readonly<Record<Label["family"], Scheme>> = {
  part: "section",
  step: "section",
  "upper-letter": "section",
  roman: "section",
  article: "item",
  decimal: "item",
  letter: "point",
  "decimal-paren": "point",
  enclosed: "review",
  star: "bullet",
  dash: "bullet",
  plus: "bullet",
};

function makeUnit(
  { sources }: State,
  entry: TextEntry,
  label: Label,
  { headed, isSection }: { headed: boolean; isSection: boolean },
): Section | Item {
  const scheme = label.family === "decimal" && label.numbers.length > 1 ? "subitem" : schemes[label.family];
  const numbering = { scheme, list: "", label: label.text };
  const { piece } = entry;
  if (isSection) {
    return {
      type: "section",
      id: "",
      numbering,
      heading: placePiece(piece, sources, stripUniform(piece.inlines)),
      children: [],
    };
  }
  if (headed) {
    return { type: "item", numbering, heading: placePiece(piece, sources, stripUniform(piece.inlines)), children: [] };
  }
  const first = piece.inlines.length > 0 ? [makeParagraph(entry, sources)] : [];
  return { type: "item", numbering, children: first };
}

function makeParagraph({ piece }: TextEntry, sources: Sources): Flow {
  const role = paragraphRole(piece.text);
  return { type: "paragraph", role, children: placePiece(piece, sources, markBlanks(piece.inlines)) };
}

function addUnlabelled(state: State, index: number, entry: TextEntry): void {
  const { piece } = entry;
  if (state.setting === "appendix" && isGroupHeading(entry, state.entries[index + 1])) {
    state.open = [];
    const heading = placePiece(piece, state.sources, stripUniform(piece.inlines));
    const group: Group = { type: "group", heading, children: [] };
    state.root.push(group);
    state.open.push({ rank: -1, node: group, headed: true });
    return;
  }
  const assignment = readAssignment(piece);
  if (assignment) {
    const children = placePiece(assignment.piece, state.sources);
    closeLists(state);
    holder(state).push({ type: "assignment", label: assignment.label, children });
    return;
  }
  addPlain(state, index, [makeParagraph(entry, state.sources)]);
}

/** Adds paragraphs and tables without a label: to the innermost unit that they can belong to. */
function addPlain(state: State, index: number, nodes: Flow[]): void {
  closeLists(state);
  const isTable = nodes.some(({ type }) => type === "table");
  while (!isTable && !belongsTo(state, index)) state.open.pop();
  holder(state).push(...nodes);
}

function closeLists({ open }: State): void {
  while ((open.at(-1)?.rank ?? -1) >= listRank) open.pop();
}

/** After a run-in unit a paragraph continues it only when its list goes on or a list below it opens; else it closes the list. */
function belongsTo({ open, entries, ranks }: State, index: number): boolean {
  const unit = open.at(-1);
  if (!unit || unit.headed) return true;
  for (const entry of entries.slice(index + 1)) {
    if (entry.kind !== "text") continue;
    if (entry.label) return rankOf(entry.label, ranks, entry.paragraph.hints.level) >= unit.rank;
    // Field lines belong to the unit that they assign, and so does all that stands before them.
    if (readAssignment(entry.piece)) return true;
  }
  return false;
}

function holder({ open, root }: State): Node[] {
  return open.at(-1)?.node.children ?? root;
}
