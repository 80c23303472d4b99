import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { createSource } from "../../src/base/source.ts";
import { setToneMarks } from "../../src/base/text/tone-marks.ts";
import { readModel } from "../../src/model/read-model.ts";
import { walkTexts } from "../../src/model/walk-texts.ts";
import { build } from "../../src/tasks/build.ts";
import { readParts } from "../support/docx-parts.ts";
import { descendants, parse } from "../support/xml.ts";
import { host } from "../bench/material.ts";

/** Letter case, tone-mark style and spacing are the form's; the words are the officer's. */
const comparable = (text: string): string =>
  setToneMarks(text.normalize("NFC"), "old").toLowerCase().replace(/\s+/g, " ");

/** The literal words of a text: what stands between expressions and emphasis marks. */
const literals = (text: string): string[] =>
  comparable(text)
    .split(/\{\{.*?\}\}|\*+/)
    .map((part) => part.trim().replace(/[.;,]+$/, ""))
    .filter((part) => part.length > 3);

const files = Object.fromEntries(
  ["data", "templates"]
    .flatMap((folder) => host.list(folder))
    .map((file) => [file, host.readBytes(file) ?? new Uint8Array()]),
);
const samples = host.list("data/documents").filter((file) => file.endsWith(".yaml"));

describe("law 2, the half that writes: every printed field of the data stands in the file, sections in reading order", () => {
  it.each(samples)("%s", async (file) => {
    const project = createMemoryHost({ ...files });
    await build(project, { all: true });
    const id = file.replace("data/documents/", "").replace(".yaml", "");
    const parts = readParts(project.readBytes(`output/${id}.docx`) ?? new Uint8Array());
    const words = comparable(
      ["word/document.xml", "word/footnotes.xml"]
        .flatMap((name) => descendants(parse(parts[name] ?? ""), "w:p"))
        .map((paragraph) =>
          descendants(paragraph, "w:t", "w:br")
            .map(({ name, text }) => (name === "w:br" ? " " : text))
            .join(""),
        )
        .join("\n"),
    );
    const model = readModel(createSource(file, host.readText(file) ?? "")).value?.model;
    if (!model) throw new Error(`${file} cannot be read`);
    const texts = walkTexts(model);
    const lost = texts.filter(({ text }) => literals(text).some((part) => !words.includes(part)));
    expect(lost.map(({ path }) => path)).toEqual([]);
    let at = 0;
    for (const { path, text } of texts.filter((one) => one.path.startsWith("sections"))) {
      for (const part of literals(text)) {
        const found = words.indexOf(part, at);
        if (found < 0) throw new Error(`${path} is out of order: ${part}`);
        at = found;
      }
    }
  });
});
