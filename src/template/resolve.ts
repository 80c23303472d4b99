/** A parsed document → the same with citations written, footnotes in the order of their references, and every word in NFC with one style of tone marks. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import type { ToneMarks } from "../model/types.ts";
import { mapAppendix, mapBlock, mapFootnote } from "../tree/map-lines.ts";
import type { Doc, Footnote, Inline, NoteReference } from "../tree/nodes.ts";
import type { CitationWriter } from "./citation-words.ts";
import { createToneSetter } from "./tone.ts";

export interface ResolveOptions {
  write: CitationWriter;
  toneMarks: ToneMarks;
  /** Takes a problem and the path of the data that it comes from. */
  report(diagnostic: Diagnostic, from: string | undefined): void;
}

/**
 * Resolves a document. A directive is cited in full until that has been done once in the text, and short from then on
 * (HD05; NĐ 30 PL1, II.6.b); the trích yếu is above the text and does not count. A footnote is read where its number stands.
 */
export function resolveDocument(doc: Doc, { write, toneMarks, report }: ResolveOptions): Doc {
  const citedInFull = new Set<string>();
  let inText = true;
  const waiting = new Map(doc.footnotes.map((footnote) => [footnote.id, footnote]));
  const footnotes: Footnote[] = [];
  const tone = createToneSetter(toneMarks);

  const mapLine = (line: Inline[]): Inline[] => {
    tone.startLine();
    return mapNodes(line);
  };
  // Most lines are one run of words that stays as it is.
  const mapNodes = (line: Inline[]): Inline[] => {
    const [only] = line;
    if (line.length === 1 && only) {
      const mapped = mapNode(only);
      return mapped === only ? line : [mapped];
    }
    const result: Inline[] = [];
    for (const node of line) append(result, mapNode(node));
    return result;
  };
  const mapNode = (node: Inline): Inline => {
    switch (node.type) {
      case "text": {
        const value = tone.set(node.value);
        return value === node.value ? node : { type: "text", value };
      }
      case "strong":
      case "emphasis":
        return { ...node, children: mapNodes(node.children) };
      case "citation": {
        const mention = node.mention === "auto" ? (citedInFull.has(node.ref) ? "short" : "full") : node.mention;
        if (mention === "full" && inText) citedInFull.add(node.ref);
        const children = mapNodes(write(node.ref, mention));
        return node.from === undefined
          ? { type: "citation", ref: node.ref, mention, children }
          : { type: "citation", ref: node.ref, mention, children, from: node.from };
      }
      case "note-reference":
        takeNote(node);
        return node;
      default:
        return node;
    }
  };
  const takeNote = (node: NoteReference): void => {
    const footnote = waiting.get(node.ref);
    if (!footnote) return report(lostReference(node.ref, doc), node.from);
    waiting.delete(node.ref);
    // The place is taken before the inside is read: a footnote may refer to another one.
    const place = footnotes.push(footnote) - 1;
    const line = tone.saveLine();
    footnotes[place] = mapFootnote(footnote, mapLine);
    tone.restoreLine(line);
  };

  const children = doc.children.map((block) => {
    inText = block.type !== "title";
    return mapBlock(block, mapLine);
  });
  const appendices = doc.appendices.map((appendix) => mapAppendix(appendix, mapLine));
  for (const footnote of waiting.values()) report(unusedFootnote(footnote.id), footnote.from);
  return { ...doc, children, appendices, footnotes };
}

/** Adds a node; neighbouring words become one node. */
function append(line: Inline[], node: Inline): void {
  const last = line.at(-1);
  if (node.type === "text" && last?.type === "text")
    line[line.length - 1] = { type: "text", value: last.value + node.value };
  else line.push(node);
}

function lostReference(ref: string, doc: Doc): Diagnostic {
  const ids = doc.footnotes.map((footnote) => footnote.id);
  if (ids.includes(ref)) {
    return {
      code: "repeated-footnote",
      severity: "error",
      what: `Chú thích “${ref}” được nhắc tới hơn một lần.`,
      why: "Mỗi chú thích có một số riêng và được in ở chân trang có số ấy.",
      fix: "Bỏ bớt một chỗ, hoặc tách thành hai chú thích.",
    };
  }
  const meant = nearest(ref, ids);
  return {
    code: "unknown-footnote",
    severity: "error",
    what: `Không có chú thích “${ref}”.`,
    why: "Mã phải là id của một mục trong khóa footnotes.",
    ...(meant ? { fix: `Có phải ý bạn là “${meant}”?` } : {}),
  };
}

function unusedFootnote(id: string): Diagnostic {
  return {
    code: "unused-footnote",
    severity: "error",
    what: `Chú thích “${id}” không được nhắc tới ở đâu.`,
    why: "Chú thích được in ở chân trang có số của nó; không có chỗ nhắc tới thì không in được.",
    fix: `Đặt {{note "${id}"}} vào chỗ cần chú thích, hoặc bỏ chú thích này.`,
  };
}
