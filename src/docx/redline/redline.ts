/** Two .docx → a copy of the second in which all that differs from the first is a tracked change: accepting gives the second, rejecting the first. */
import type { Diagnostic, Outcome } from "../../base/diagnostic.ts";
import type { XmlElement } from "../../tree/parse-xml.ts";
import { repack } from "../fast/repack.ts";
import { modifiedDate, relatedPart } from "../read/package/main-relations.ts";
import { openPackage, type Package } from "../read/package/open-package.ts";
import { childOf, childrenOf } from "../read/word/xml.ts";
import { declaresPrefixes, isElement, withChildren, writePart } from "../xml/element.ts";
import { addLists, createKeptLists } from "./kept-lists.ts";
import { markBlocks } from "./mark-blocks.ts";
import { createKeptNotes, markNotes } from "./mark-notes.ts";
import type { Pen } from "./pen.ts";
import { foreignNames, lostParts, settledRevisions } from "./problems.ts";
import { settleRevisions } from "./settle-revisions.ts";

export interface WordFileBytes {
  bytes: Uint8Array;
  /** The file as the user knows it, for messages. */
  name: string;
}

export interface RedlineOptions {
  /** Whose changes they are, as Word shows it. */
  author: string;
}

/** Tracked changes of the body and the footnotes, and lists that only the first file has; every other part is the second file's, byte for byte. No clock: the changes carry that file's own date. */
export function redline(before: WordFileBytes, after: WordFileBytes, { author }: RedlineOptions): Outcome<Uint8Array> {
  const [openA, openB] = [openPackage(before.bytes, before.name), openPackage(after.bytes, after.name)];
  if (!openA.value || !openB.value) return { diagnostics: [...openA.diagnostics, ...openB.diagnostics] };
  const a = readParts(openA.value, before.name);
  const b = readParts(openB.value, after.name);
  const diagnostics = [...a.diagnostics, ...b.diagnostics];
  if (!a.value || !b.value) return { diagnostics };
  const notes = createKeptNotes(a.value.notes, b.value.notes);
  const lists = createKeptLists(
    { before: a.value.document, after: b.value.document },
    { before: a.value.numbering, after: b.value.numbering },
  );
  const pen: Pen = {
    author,
    date: modifiedDate(openB.value),
    nextId: Math.max(highestId(b.value.document), b.value.notes ? highestId(b.value.notes) : 0),
    styles: stylesOf(openB.value),
    listOf: lists.of,
    notePairs: [],
    keepNote: notes.keep,
    lost: 0,
  };
  const document = markDocument(a.value.document, b.value.document, pen);
  const changed = new Map([[openB.value.main, writePart(document)]]);
  const { notesPart } = b.value;
  if (a.value.notes && b.value.notes && notesPart !== undefined)
    changed.set(notesPart, writePart(markNotes(a.value.notes, b.value.notes, notes, pen)));
  const { numberingPart } = b.value;
  if (a.value.numbering && b.value.numbering && numberingPart !== undefined && lists.kept.size > 0)
    changed.set(numberingPart, writePart(addLists(b.value.numbering, a.value.numbering, lists.kept)));
  if (pen.lost > 0) diagnostics.push(lostParts(before.name, pen.lost));
  return { value: repack(after.bytes, changed), diagnostics };
}

interface Parts {
  document: XmlElement;
  notes?: XmlElement;
  notesPart?: string;
  numbering?: XmlElement;
  numberingPart?: string;
}

/** Body and footnotes with their own tracked changes accepted. */
function readParts(opened: Package, file: string): Outcome<Parts> {
  const main = opened.root(opened.main);
  const [notesPart, notes] = relatedPart(opened, "footnotes");
  const [numberingPart, numbering] = relatedPart(opened, "numbering");
  if (!main || ![main, notes, numbering].every((root) => !root || declaresPrefixes(root)))
    return { diagnostics: [...opened.diagnostics, foreignNames(file)] };
  let settled = 0;
  const count = (): void => {
    settled += 1;
  };
  const parts: Parts = {
    document: settleRevisions(main, count),
    ...(notes && notesPart !== undefined ? { notes: settleRevisions(notes, count), notesPart } : {}),
    ...(numbering && numberingPart !== undefined ? { numbering, numberingPart } : {}),
  };
  const diagnostics: Diagnostic[] = settled > 0 ? [settledRevisions(file, settled)] : [];
  return { value: parts, diagnostics };
}

function markDocument(before: XmlElement, after: XmlElement, pen: Pen): XmlElement {
  const body = childOf(before, "w:body");
  return withChildren(
    after,
    after.children.map((child) =>
      isElement(child) && child.name === "w:body" && body ? markBlocks(body, child, pen) : child,
    ),
  );
}

function stylesOf(opened: Package): Set<string> {
  const styles = childrenOf(relatedPart(opened, "styles")[1], "w:style");
  return new Set(styles.map(({ attributes }) => attributes["w:styleId"] ?? ""));
}

/** Changes and bookmarks count in one series of numbers. */
function highestId(root: XmlElement): number {
  const own = /^w:(?:bookmark|comment|perm)/.test(root.name) ? Number(root.attributes["w:id"]) || 0 : 0;
  return childrenOf(root).reduce((highest, child) => Math.max(highest, highestId(child)), own);
}
