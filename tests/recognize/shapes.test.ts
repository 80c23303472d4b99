/** Documents of shapes that no sample has, as text and as a Word file: what is read, and that building it again loses no line. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../src/docx/read/read-docx.ts";
import { writeModel } from "../../src/model/write-model.ts";
import { chooseFormAsSeen } from "../../src/tasks/import/choose-form-as-seen.ts";
import { changedLines } from "../../src/tasks/import/changed-lines.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import { docText } from "../../src/tree/text.ts";
import { readText } from "../../src/tree/text-reader/read-text.ts";
import { typeInWord } from "../support/typed-word.ts";
import { forms, recognizeDoc, renderModel, withOrgans } from "./project.ts";

const folder = path.resolve(import.meta.dirname, "../cases/import-shapes");
const names = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.replace(".txt", ""));

const LETTER = [
  ["512", "qlcn", "skhcn", "số"],
  ["512", "dung", "dẫn", "hd", "hướng", "i", "nội", "qlcn", "số"],
];

const source = (name: string): string => fs.readFileSync(path.join(folder, `${name}.txt`), "utf8");

function readAsText(name: string): Doc {
  return readText(source(name), `${name}.txt`).value ?? expect.unreachable(name);
}

function readAsWord(name: string): Doc {
  const { value } = readDocx(typeInWord(readAsText(name)), `${name}.docx`);
  return value?.doc ?? expect.unreachable(name);
}

/** The document built again from its data, and the lines that come out otherwise. */
function buildAgain(doc: Doc): { yaml: string; changes: ReturnType<typeof changedLines>; said: string[] } {
  const { model, organs, facts, findings } = recognizeDoc(doc);
  const known = withOrgans(organs);
  const issuer = known.organs.get(model.issuer) ?? expect.unreachable(model.issuer);
  const form = chooseFormAsSeen(forms, { model, issuer, recipientEnd: facts.recipientEnd });
  const whole = { ...model, form };
  const built = renderModel(whole, known);
  const [proposed] = organs;
  return {
    yaml: writeModel(whole),
    changes: changedLines(linesOf(doc), linesOf(built)),
    said: [
      ...(proposed ? [`organ: ${proposed.name} (${proposed.kind}, ${proposed.level})`] : []),
      ...findings.filter(({ status }) => status !== "recognised").map(({ path: at, what }) => `${at}: ${what}`),
    ],
  };
}

describe("văn bản có hình dạng khác các mẫu", () => {
  it("có văn bản để thử", () => {
    expect(names.length).toBeGreaterThanOrEqual(7);
  });

  it.each(names)("%s: mọi chữ của tệp còn đủ, hoặc đã được báo là bỏ", (name) => {
    const { repairs } = readText(source(name), `${name}.txt`);
    const gone = repairs.flatMap(({ before }) => wordsIn(before));
    const added = repairs.flatMap(({ after }) => wordsIn(after));
    expect([...wordsOf(readAsText(name)), ...gone].sort()).toEqual([...wordsIn(source(name)), ...added].sort());
  });

  it.each(names)("%s: tệp Word cho cùng một văn bản", (name) => {
    expect(linesOf(readAsWord(name))).toEqual(linesOf(readAsText(name)));
  });

  it.each(names)("%s: soạn lại không mất, không thêm chữ", (name) => {
    for (const doc of [readAsText(name), readAsWord(name)]) {
      const { changes } = buildAgain(doc);
      const before = wordsIn(changes.map((change) => change.before).join("\n")).sort();
      const after = wordsIn(changes.map((change) => change.after).join("\n")).sort();
      // There is no template for letters: number and name of the kind are those of the template taken in its place.
      if (name === "cong-van") expect([before, after]).toEqual(LETTER);
      else expect(after).toEqual(before);
    }
  });

  it.each(names)("%s", async (name) => {
    const { yaml, changes, said } = buildAgain(readAsText(name));
    const rows = changes.map(({ before, after }) => `- ${before}\n+ ${after}`);
    const text = [yaml, "=== said", ...said, "=== lines that differ", ...rows, ""].join("\n");
    await expect(text).toMatchFileSnapshot(path.join(folder, "expected", `${name}.yaml.txt`));
  });
});

function linesOf(doc: Doc): string[] {
  const lines = docText(doc).split("\n");
  return lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
}

const wordsOf = (doc: Doc): string[] => wordsIn(docText(doc));

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
