/** What is drawn on the pages are the document's own words, each in its look. */
import { expect, test } from "vitest";
import { composeDocument } from "../../../src/docx/compose/document.ts";
import { createPrinter, fileParagraphs } from "../../../src/docx/layout/print-file.ts";
import { buildAll } from "../../support/documents.ts";

const documents = (await buildAll()).map(({ name, doc, form }) => ({ name, form, file: composeDocument(doc, form) }));

test.each(documents)("$name: every paragraph is drawn word for word", ({ file, form }) => {
  const { pages, stoppedAt, pending } = createPrinter().print(file, form, false);
  expect({ stoppedAt, pending }).toEqual({ stoppedAt: undefined, pending: false });
  const drawn = new Map<number, string>();
  for (const { paragraph, runs } of pages.flatMap(({ lines }) => lines))
    if (paragraph !== null)
      drawn.set(paragraph, `${drawn.get(paragraph) ?? ""} ${runs.map(({ text }) => text).join("")}`);
  for (const [place, { runs }] of fileParagraphs(file).entries()) {
    const words = runs.map((run) => (run.kind === "text" ? run.text : run.kind === "note" ? run.number : " ")).join("");
    // A symbol may be broken behind its hyphen.
    expect(lettersOf(drawn.get(place) ?? "")).toContain(lettersOf(words));
  }
});

test("a label is drawn, a note's mark is raised, a heading is bold, the page is numbered from its second on", () => {
  const { file, form } = documents.find(({ name }) => name.includes("kien-thuy")) ?? expect.unreachable();
  const { pages } = createPrinter().print(file, form, false);
  const runs = pages.flatMap(({ lines }) => lines).map((line) => line.runs);
  expect(runs.some(([first]) => first?.text === "I. " && first.bold === true)).toBe(true);
  expect(
    runs
      .flat()
      .filter(({ raised }) => raised)
      .map(({ text }) => text),
  ).toEqual(["1", "1", "2", "2"]);
  const numbers = pages.map(({ lines }) => lines.find(({ paragraph }) => paragraph === null)?.runs[0]?.text);
  expect(numbers).toEqual([undefined, "2", "3", "4", "5", undefined]);
});

function lettersOf(text: string): string {
  return text.replace(/\s+/gu, "");
}
