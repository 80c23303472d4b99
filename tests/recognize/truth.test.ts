/** Against the real documents: every field that a careful reader listed, and the lines that building the data again changes. */
import { describe, expect, it } from "vitest";
import { changedLines } from "../../src/tasks/import/changed-lines.ts";
import { chooseFormAsSeen } from "../../src/tasks/import/choose-form-as-seen.ts";
import type { Recognized } from "../../src/recognize/types.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import { docText } from "../../src/tree/text.ts";
import { missing } from "../support/shared.ts";
import { alignedTable } from "../support/table.ts";
import { forms, recognizeDoc, registry, renderModel, throughWord, withOrgans } from "./project.ts";
import { hasRealDocuments, headWords, readReal, readRealFromWord, truths } from "./real-documents.ts";
import { fieldsOf, isSame, type Field } from "./truth-fields.ts";
import type { TruthFile } from "./truth-types.ts";

const LEAST = 0.97;
/** What only the head of the Word file tells: the texts had lost it. */
const OF_HEAD = /^(?:level|title|issuer\.unit_name|issuer\.superior|number\.\w+|place_date\.\w+)$/;

interface Import {
  truth: TruthFile;
  doc: Doc;
  found: Recognized;
  built: Doc;
  fields: Field[];
}

describe.skipIf(missing(hasRealDocuments, "nhận dạng văn bản thật", "SOAN_SHARED is not set"))("văn bản thật", () => {
  const texts = truths.map((truth) => importReal(truth, readReal(truth)));
  const files = truths.map((truth) => importReal(truth, readRealFromWord(truth)));

  it("nhận ra các trường mà người đọc kỹ đã ghi", () => {
    const rows = texts.map((text, index) => rowOf(text, files[index] ?? text));
    console.info(
      alignedTable([["văn bản", "năm", ".txt", "dòng soạn lại khác", ".docx", "dòng soạn lại khác"], ...rows]),
    );
    for (const [name, imports] of [
      [".txt", texts],
      [".docx", files],
    ] as const) {
      const fields = imports.flatMap((one) => one.fields);
      const misses = imports.flatMap(({ truth, fields: own }) =>
        own.filter((field) => !isSame(field)).map((field) => `${truth.doc} ${sayMiss(field)}`),
      );
      const share = 1 - misses.length / fields.length;
      console.info([`${name}: ${(share * 100).toFixed(1)} % của ${fields.length} trường`, ...misses].join("\n  "));
      expect(share).toBeGreaterThanOrEqual(LEAST);
    }
  });

  it("tệp Word cho cùng các trường như tệp chữ, trừ phần đầu mà tệp chữ đã mất", () => {
    for (const [index, { truth, fields }] of files.entries()) {
      const inText = new Map(texts[index]?.fields.map((field) => [field.name, field.found]));
      const different = fields.filter(
        ({ name, found }) => !OF_HEAD.test(name) && !isSame({ name, wanted: inText.get(name), found }),
      );
      expect(different.map(sayMiss), truth.doc).toEqual([]);
      // What the careful reader did not find in the text, the head of the file tells; what was found stays right.
      const wrong = fields.filter((field) => OF_HEAD.test(field.name) && field.wanted !== null && !isSame(field));
      expect(wrong.map(sayMiss), truth.doc).toEqual([]);
    }
  });

  it("soạn lại không mất một chữ nào, chỉ thêm đầu trang đã mất", () => {
    for (const { truth, doc, built } of texts) {
      const changes = changesOf(doc, built);
      const [before, after] = [changes.map((change) => change.before), changes.map((change) => change.after)];
      expect(without(wordsIn(before), wordsIn(after)), truth.doc).toEqual([]);
      expect(without(without(wordsIn(after), wordsIn(before)), wordsIn(headWords(built))), truth.doc).toEqual([]);
    }
  });

  it("soạn lại: phần nội dung, phụ lục, chú thích giống từng dòng, chỉ khác dấu kết thúc", () => {
    for (const { truth, doc, built } of [...texts, ...files])
      expect(contentOf(built).map(withoutEnd), truth.doc).toEqual(contentOf(doc).map(withoutEnd));
  });

  it("soạn lại, ghi thành tệp Word rồi đọc lại: từng dòng như đã soạn", async () => {
    for (const { truth, built } of [...texts, ...files])
      expect(linesOf(await throughWord(built)), truth.doc).toEqual(linesOf(built));
  });

  it("soạn lại từ tệp Word: cùng các chữ", () => {
    for (const { truth, doc, built } of files) {
      const changes = changesOf(doc, built);
      const [before, after] = [changes.map((change) => change.before), changes.map((change) => change.after)];
      expect(without(wordsIn(before), wordsIn(after)), truth.doc).toEqual([]);
      expect(without(wordsIn(after), wordsIn(before)), truth.doc).toEqual([]);
    }
  });
});

function importReal(truth: TruthFile, doc: Doc): Import {
  const found = recognizeDoc(doc);
  const { model, facts } = found;
  const known = withOrgans(found.organs);
  const issuer = known.organs.get(model.issuer);
  if (!issuer) throw new Error(model.issuer);
  const form = chooseFormAsSeen(forms, { model, issuer, recipientEnd: facts.recipientEnd });
  const built = renderModel({ ...model, form }, known);
  return { truth, doc, found, built, fields: fieldsOf(truth, found, built, registry) };
}

function rowOf(text: Import, file: Import): string[] {
  const cells = [text, file].flatMap(({ doc, built, fields }) => [
    `${fields.filter(isSame).length}/${fields.length}`,
    `${changesOf(doc, built).length}/${linesOf(doc).length}`,
  ]);
  return [text.truth.doc, String(text.truth.year), ...cells];
}

function sayMiss({ name, wanted, found }: Field): string {
  return `${name}: ${JSON.stringify(wanted)} ≠ ${JSON.stringify(found)}`;
}

function changesOf(doc: Doc, built: Doc): ReturnType<typeof changedLines> {
  return changedLines(linesOf(doc), linesOf(built));
}

function linesOf(doc: Doc): string[] {
  const lines = docText(doc).split("\n");
  return lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
}

/** Lines below the title but for the signature and the heads of appendices: those are printed as the form wants them. */
function contentOf({ children, appendices, ...doc }: Doc): string[] {
  const own = children.filter(({ type }) => type !== "letterhead" && type !== "title" && type !== "signoff");
  return linesOf({ ...doc, children: own, appendices: appendices.map((appendix) => ({ ...appendix, lines: [] })) });
}

function withoutEnd(line: string): string {
  return line.replace(/[\s.;/]+$/u, "");
}

function wordsIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
}

/** The words less those of the other list, each as often as it stands there. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
