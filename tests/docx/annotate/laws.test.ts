/** Comments at random places of the documents: exact words, the same text and looks without them, every other part byte for byte. */
import { fc, test } from "@fast-check/vitest";
import { unzipSync } from "fflate";
import { describe, expect } from "vitest";
import { annotateDocx, type Note } from "../../../src/docx/annotate/annotate-docx.ts";
import { readDocx, type ReadDocument } from "../../../src/docx/read/read-docx.ts";
import { buildAll } from "../../support/documents.ts";
import { commentsIn, markIds, withoutComments } from "./comments.ts";

interface Sample {
  name: string;
  bytes: Uint8Array;
  read: ReadDocument;
  plain: string[];
}

const samples = (await buildAll()).map(({ name, bytes }): Sample => {
  const read = readDocx(bytes, name).value ?? expect.unreachable();
  return { name, bytes, read, plain: withoutComments(bytes) };
});
const options = { name: "mau.docx", author: "Soạn", initials: "S" };
const named = ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml"];
const patience = 60_000;

/** Any stretches of any lines that the file holds, some empty, many overlapping. */
function anyNotes({ read }: Sample): fc.Arbitrary<Note[]> {
  const lines = Object.entries(read.trace).filter(([, pieces]) => pieces.length > 0);
  const anyNote = fc
    .tuple(fc.constantFrom(...lines), fc.nat(), fc.nat(), fc.boolean())
    .map(([[path, pieces], a, b, whole]): Note => {
      const length = Math.max(...pieces.map((piece) => piece.at + piece.length));
      const [start = 0, end = 0] = whole ? [0, length] : [a % (length + 1), b % (length + 1)].sort((x, y) => x - y);
      return { path, start, end, words: "chữ", lines: [`Lỗi: ${path}`, `${start}–${end}`] };
    });
  return fc.array(anyNote, { minLength: 1, maxLength: 25 });
}

const byName = (name: string): Sample => samples.find((one) => one.name === name) ?? expect.unreachable();
const anyCase = fc
  .constantFrom(...samples.map(({ name }) => name))
  .chain((name) => fc.tuple(fc.constant(name), anyNotes(byName(name))));

function annotate({ bytes, read }: Pick<Sample, "bytes" | "read">, notes: Note[]): Uint8Array {
  const { value, diagnostics } = annotateDocx(bytes, read, notes, options);
  expect(diagnostics).toEqual([]);
  return value ?? expect.unreachable();
}

describe("comments at random places", () => {
  test.prop([anyCase], { numRuns: 60 })(
    "leave text, looks and every other part alone",
    ([name, notes]) => {
      const sample = byName(name);
      const made = annotate(sample, notes);
      expect(withoutComments(made)).toEqual(sample.plain);
      expect(readDocx(made, sample.name).value?.doc).toEqual(sample.read.doc);
      const [before, after] = [unzipSync(sample.bytes), unzipSync(made)];
      const others = Object.keys(after).filter((part) => !named.includes(part));
      expect(Object.keys(after).filter((part) => part !== "word/comments.xml")).toEqual(Object.keys(before));
      for (const part of others)
        expect(Buffer.compare(after[part] ?? new Uint8Array(), before[part] ?? new Uint8Array())).toBe(0);
    },
    patience,
  );

  test.prop([anyCase], { numRuns: 40 })(
    "stand once each, at the very words where the words are in the body",
    ([name, notes]) => {
      const sample = byName(name);
      const made = annotate(sample, notes);
      const seen = commentsIn(made);
      const ids = seen.map(({ id }) => id);
      const { start, end, reference } = markIds(made);
      expect(start).toEqual(ids);
      expect([[...end].sort(), [...reference].sort()]).toEqual([[...ids].sort(), [...ids].sort()]);
      for (const { path, start: from, end: to, lines } of notes) {
        const found = seen.filter((one) => one.lines[0] === lines[0] && one.lines[1] === lines[1]);
        expect(found.length).toBeGreaterThan(0);
        const pieces = (sample.read.trace[path] ?? []).filter(
          (piece) => piece.at < to && from < piece.at + piece.length,
        );
        if (from === to || pieces.length === 0 || pieces.some(({ part }) => part !== "word/document.xml")) continue;
        // What lies between two pieces of a line, such as the end of a row, belongs to neither.
        const bare = (words: string): string => (pieces.length > 1 ? words.replace(/\s/g, "") : words);
        const words = found[0]?.words.replace(/[\n¹]/g, "") ?? "";
        expect(bare(words)).toBe(bare(wordsOf(pieces, from, to, sample)));
      }
    },
    patience,
  );

  test.prop([anyCase], { numRuns: 10 })("are the same bytes for the same notes", ([name, notes]) => {
    const sample = byName(name);
    expect(Buffer.compare(annotate(sample, notes), annotate(sample, notes))).toBe(0);
  });
});

/** Words of the file by the trace alone: each piece from its run. */
function wordsOf(pieces: ReadDocument["trace"][string], from: number, to: number, { bytes, name }: Sample): string {
  const runs = rawRuns(bytes, name);
  return pieces
    .map(({ at, length, paragraph, run, offset }) => {
      const raw = runs.get(`${paragraph}/${run}`) ?? "";
      return raw.slice(offset + Math.max(0, from - at), offset + Math.min(length, to - at));
    })
    .join("");
}

const known = new Map<string, Map<string, string>>();

/** Raw text of every run by `paragraph/run`, found by tags alone: these documents nest no paragraph in a run. */
function rawRuns(bytes: Uint8Array, name: string): Map<string, string> {
  const standing = known.get(name);
  if (standing) return standing;
  const runs = new Map<string, string>();
  const text = new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
  const paragraphs = text.split(/<w:p[ >/]/).slice(1);
  paragraphs.forEach((paragraph, nth) => {
    const parts = paragraph.split(/<w:r[ >/]/).slice(1);
    parts.forEach((part, run) => {
      const raw = [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>/g)].map(([tag, words]) =>
        words === undefined ? (tag === "<w:tab/>" ? "\t" : " ") : unescape(words),
      );
      runs.set(`${nth + 1}/${run}`, raw.join(""));
    });
  });
  known.set(name, runs);
  return runs;
}

function unescape(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
