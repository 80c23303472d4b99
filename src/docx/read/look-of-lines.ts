/** A tree with the sources of its lines → the look and the place in the file of every line, by its path in the tree. */
import type { Doc } from "../../tree/nodes.ts";
import { formatPath, type DataPath } from "../../base/path.ts";
import type { LineSource, Sources } from "../../tree/read/sources.ts";
import type { Origins, Span } from "./flatten.ts";
import type { ParagraphLook, RunLook } from "./word/look.ts";
import type { SeenPiece } from "./word/model.ts";
import type { PageLook } from "./word/sections.ts";

/** What a file looks like, beside its tree. */
export interface DocumentLook {
  pages: PageLook[];
  /** Paragraphs in which a line is drawn: a border, a shape. */
  drawnLines: number;
  /** By path of an array of inlines in the `Doc`: `children[2].heading`, `children[0].left[1].children`. */
  lines: Record<string, LineLook>;
}

export interface LineLook {
  /** Of the first paragraph that the line was read from. */
  paragraph: ParagraphLook;
  /** Label of automatic numbering; a typed label stands in the text of the paragraph. */
  automaticLabel?: string;
  /** Spaces and tabs typed before its first word. */
  typedIndent?: string;
  /** Its first and its last paragraph: the nth `w:p` of their part. */
  paragraphs: [first: number, last: number];
  runs: { at: number; length: number; look: RunLook }[];
}

/** Where in the package the characters of a line stand. Paths as in `DocumentLook.lines`. */
export type Trace = Record<string, TracePiece[]>;

/** `at` and `length` count in the line's `inlineText`; `paragraph`, `run` and `offset` as in `word/model.ts`. */
export interface TracePiece {
  at: number;
  length: number;
  part: string;
  paragraph: number;
  run: number;
  offset: number;
}

/** Finds every line of the tree that was read from the file. */
export function lookOfLines(
  doc: Doc,
  sources: Sources,
  origins: Origins,
): { lines: DocumentLook["lines"]; trace: Trace } {
  const lines: DocumentLook["lines"] = {};
  const trace: Trace = {};
  const enter = (value: unknown, path: DataPath): void => {
    const found = Array.isArray(value) ? sources.get(value) : undefined;
    if (found) {
      const name = formatPath(path);
      const look = lookOf(found, origins);
      if (look) lines[name] = look;
      trace[name] = traceOf(found, origins);
    } else if (Array.isArray(value))
      value.forEach((one, index) => {
        enter(one, [...path, index]);
      });
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) enter(inner, [...path, key]);
    }
  };
  enter({ children: doc.children, appendices: doc.appendices, footnotes: doc.footnotes }, []);
  return { lines, trace };
}

function lookOf(found: readonly LineSource[], origins: Origins): LineLook | undefined {
  const first = found[0] && origins.get(found[0].paragraph);
  if (!first) return undefined;
  const { look, label, pieces, index } = first.seen;
  const typedIndent = indentTyped(pieces);
  const end = found.at(-1);
  const last = (end && origins.get(end.paragraph)?.seen.index) ?? index;
  const runs = found.flatMap((source) =>
    spansIn(source, origins).map(({ at, length, look: run }) => ({ at, length, look: run })),
  );
  return {
    paragraph: look,
    ...(label === undefined ? {} : { automaticLabel: label }),
    ...(typedIndent === "" ? {} : { typedIndent }),
    paragraphs: [index, last],
    runs: joinEqual(runs),
  };
}

function indentTyped(pieces: readonly SeenPiece[]): string {
  const words = pieces.findIndex((piece) => piece.kind !== "text" || piece.text.trim() !== "");
  const blank = pieces.slice(0, words < 0 ? pieces.length : words);
  const next = pieces[words];
  const text = [...blank, ...(next ? [next] : [])].map((piece) => (piece.kind === "text" ? piece.text : "")).join("");
  return /^\s*/u.exec(text)?.[0] ?? "";
}

/** Neighbouring stretches of one look are one. */
function joinEqual(runs: LineLook["runs"]): LineLook["runs"] {
  const joined: LineLook["runs"] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.at + last.length === run.at && isSame(last.look, run.look)) last.length += run.length;
    else joined.push({ ...run });
  }
  return joined;
}

function isSame(one: RunLook, other: RunLook): boolean {
  return one === other || (Object.keys(one) as (keyof RunLook)[]).every((key) => one[key] === other[key]);
}

function traceOf(found: readonly LineSource[], origins: Origins): TracePiece[] {
  return found.flatMap((source) => {
    const part = origins.get(source.paragraph)?.seen.part ?? "";
    return spansIn(source, origins).map(({ at, length, paragraph, run, offset }) => ({
      at,
      length,
      part,
      paragraph,
      run,
      offset,
    }));
  });
}

/** Spans of a stretch of a paragraph, counted in the line. */
function spansIn({ paragraph, at, from, to }: LineSource, origins: Origins): Span[] {
  return (origins.get(paragraph)?.spans ?? []).flatMap((span): Span[] => {
    const start = Math.max(from, span.at);
    const end = Math.min(to, span.at + span.length);
    if (start >= end) return [];
    return [{ ...span, at: at + start - from, length: end - start, offset: span.offset + start - span.at }];
  });
}
