/** Pages broken anew around a change equal those of the whole document broken at once. */
import { fc, test as property } from "@fast-check/vitest";
import { expect } from "vitest";
import { composeDocument } from "../../src/docx/compose/document.ts";
import { createPrinter } from "../../src/docx/layout/print-file.ts";
import type { PrintedPage } from "../../src/docx/layout/printed.ts";
import type { WordFile } from "../../src/docx/word.ts";
import { buildAll } from "../support/documents.ts";

const documents = (await buildAll()).map(({ name, doc, form }) => ({ name, form, file: composeDocument(doc, form) }));

const words = fc.constantFrom("", " thêm", ` ${"một câu dài cho đủ dòng ".repeat(4)}`, ` ${"cả một đoạn ".repeat(60)}`);
const edits = fc.array(fc.record({ at: fc.nat({ max: 60 }), words, kind: fc.constantFrom("add", "drop", "double") }), {
  minLength: 1,
  maxLength: 3,
});

property.prop([fc.constantFrom(...documents), edits], { numRuns: 20 })(
  "pages after any edits are those of the whole document",
  ({ file, form }, changes) => {
    const printer = createPrinter();
    printer.print(file, form, false);
    let now = file;
    for (const change of changes) {
      now = edited(now, change);
      const soon = printer.print(now, form, true);
      const then = soon.pending ? printer.print(now, form, false) : soon;
      expect(then.pending).toBe(false);
      expectAlike(then.pages, createPrinter().print(now, form, false).pages);
    }
  },
);

function edited(file: WordFile, { at, words: more, kind }: { at: number; words: string; kind: string }): WordFile {
  const [main = [], ...rest] = file.sections;
  const place = 4 + (at % (main.length - 6));
  const block = main[place];
  if (block?.kind !== "paragraph") return file;
  const longer = { ...block, runs: [...block.runs, { kind: "text" as const, text: more }] };
  const hasNote = block.runs.some((run) => run.kind === "note");
  const instead = hasNote || kind === "add" ? [longer] : kind === "drop" ? [] : [block, longer];
  return { ...file, sections: [[...main.slice(0, place), ...instead, ...main.slice(place + 1)], ...rest] };
}

/** A twentieth of a point may be lost where a page is broken from its middle on. Only the first lines that differ are shown: whole pages would fill the memory. */
function expectAlike(ours: PrintedPage[], theirs: PrintedPage[]): void {
  expect(ours.map(({ lines }) => lines.length)).toEqual(theirs.map(({ lines }) => lines.length));
  for (const [at, page] of ours.entries())
    for (const [place, line] of page.lines.entries()) {
      const twin = theirs[at]?.lines[place];
      const words = ({ x, runs }: typeof line): unknown => [x.toFixed(0), runs];
      expect(words(line)).toEqual(twin && words(twin));
      expect(Math.abs(line.y - (twin?.y ?? 0))).toBeLessThan(0.2);
    }
}
