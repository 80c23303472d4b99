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

/** Resolves a document. The first mention of a directive is full, later ones are short; a footnote is read where its number stands. */
export function resolveDocument(doc: Doc, { write, toneMarks, report }: ResolveOptions): Doc {
  const mentioned = new Set<string>();
  const waiting = new Map(doc.footnotes.map((footnote) => [footnote.id, footnote]));
  const footnotes: Footnote[] = [];
  const tone = createToneSetter(toneMarks);

  const mapLine = (line: Inline[]): Inline[] => {
    tone.startLine();
    return mapNodes(line);
  };
  const mapNodes = (line: readonly Inline[]): Inline[] => {
    const [only] = line;
    if (line.length === 1 && only) return [mapNode(only)];
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
        const mention = node.mention === "auto" ? (mentioned.has(node.ref) ? "short" : "full") : node.mention;
        mentioned.add(node.ref);
        return { ...node, mention, children: mapNodes(write(node.ref, mention)) };
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

  const children = doc.children.map((block) => mapBlock(block, mapLine));
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
    const fix = "Bỏ bớt một chỗ, hoặc tách thành hai chú thích.";
    return { code: "repeated-footnote", severity: "error", what: `Chú thích “${ref}” được nhắc tới hơn một lần.`, fix };
  }
  const meant = nearest(ref, ids);
  return {
    code: "unknown-footnote",
    severity: "error",
    what: `Không có chú thích “${ref}”.`,
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
