/** A .docx and remarks on places of the document read from it → a copy with each remark as a Word comment, every other byte of content as it was. */
import type { Diagnostic, Outcome } from "../../base/diagnostic.ts";
import { repack } from "../fast/repack.ts";
import { unzip } from "../fast/unzip.ts";
import { modifiedDate } from "../read/package/main-relations.ts";
import { openPackage, packageLimits } from "../read/package/open-package.ts";
import { decodePart, encodeLike } from "../read/package/part-text.ts";
import type { ReadDocument } from "../read/read-docx.ts";
import { indexBody } from "./body-index.ts";
import { commentParts, firstFreeId, prefixFor } from "./comment-parts.ts";
import type { Written } from "./cut-run.ts";
import { cutsOfAnchor, type Cuts } from "./cuts-of-anchor.ts";
import { findAnchor, type Body, type Spot } from "./find-anchor.ts";
import { markText, type Mark } from "./mark-text.ts";
import { placesInText } from "./places-in-text.ts";
import { noPlace, quoteLine } from "./problems.ts";
import { writeComment, type Signature } from "./write-comment.ts";

/** One remark: UTF-16 offsets into the `inlineText` of the line at `path`; without words it stands at the paragraph. */
export interface Note extends Spot {
  /** The words meant; quoted where Word allows no comment at them. */
  words: string;
  /** Each line is a paragraph of the comment. */
  lines: readonly string[];
}

export interface AnnotateOptions extends Omit<Signature, "date"> {
  /** The file as the user knows it, for messages. */
  name: string;
}

/**
 * Adds the comments (ISO/IEC 29500-1, 17.13.4). Parts that need no change are copied as they lie; the main part gains the marks
 * of the comments and the tags that divide runs. No clock: the comments carry the file's own date.
 */
export function annotateDocx(
  bytes: Uint8Array,
  { trace }: Pick<ReadDocument, "trace">,
  notes: readonly Note[],
  { name, ...signature }: AnnotateOptions,
): Outcome<Uint8Array> {
  const opened = openPackage(bytes, name);
  const root = opened.value?.root(opened.value.main);
  const file = unzip(bytes, (part) => /\.(?:xml|rels)$/i.test(part), packageLimits);
  if (!opened.value || !root || "problem" in file) return { diagnostics: opened.diagnostics };
  const text = decodePart(file.parts.get(opened.value.main) ?? new Uint8Array());
  const index = indexBody(root);
  const written: Written = { text, places: placesInText(text, root) };
  const body: Body = { part: opened.value.main, index, rootOf: opened.value.root };
  const placed = notes.flatMap((note) => placeNote(note, trace, body, written) ?? []);
  const diagnostics: Diagnostic[] = placed.length < notes.length ? [noPlace(name, notes.length - placed.length)] : [];
  if (placed.length === 0) return { value: bytes, diagnostics };
  const inOrder = placed.sort((a, b) => a.from.at - b.from.at || b.to.at - a.to.at);
  const first = firstFreeId(opened.value, root);
  const marks = inOrder.map(({ from, to }, nth): Mark => ({ id: first + nth, from, to }));
  const date = modifiedDate(opened.value);
  const signed: Signature = { ...signature, ...(date === undefined ? {} : { date }) };
  const write = (names: Record<string, string>): string =>
    inOrder.map(({ lines }, nth) => writeComment(first + nth, lines, signed, names)).join("");
  const textOf = (part: string): string | undefined => {
    const data = file.parts.get(part);
    return data && decodePart(data);
  };
  const texts = new Map([
    [opened.value.main, markText(text, marks, prefixFor(root))],
    ...commentParts(opened.value, { write, textOf, names: file.names, main: root }),
  ]);
  const changed = new Map(
    [...texts].map(([part, made]) => [part, encodeLike(file.parts.get(part) ?? new Uint8Array(), made)]),
  );
  return { value: repack(bytes, changed), diagnostics };
}

interface Placed extends Cuts {
  lines: readonly string[];
}

function placeNote(note: Note, trace: ReadDocument["trace"], body: Body, written: Written): Placed | undefined {
  const found = findAnchor(note, trace, body);
  const cuts = found && cutsOfAnchor(found.anchor, written, body.index);
  const quote = found?.within === undefined || note.words === "" ? [] : [quoteLine(found.within, note.words)];
  return cuts && { lines: [...note.lines, ...quote], ...cuts };
}
