import type { XmlElement } from "@rgrove/parse-xml";
import { describe, expect, it } from "vitest";
import { createDocxWriter } from "../../src/docx/write-docx.ts";
import { readParts } from "../support/docx-parts.ts";
import { descendants, parse } from "../support/xml.ts";
import { formOf, forms, sampleDoc } from "./trees.ts";

/** One line per style: what a reviewer holds against the form. */
function styleLine(style: XmlElement): string {
  const value = (name: string, attribute = "w:val"): string => descendants(style, name)[0]?.attributes[attribute] ?? "";
  const flag = (name: string): string => (descendants(style, name).length > 0 ? name.slice(2) : "");
  const spacing = ["w:before", "w:after", "w:line", "w:lineRule"]
    .map((attribute) => value("w:spacing", attribute))
    .join("/");
  const parts = [
    `sz ${value("w:sz")}`,
    flag("w:b"),
    flag("w:i"),
    value("w:jc"),
    spacing === "///" ? "" : `spacing ${spacing}`,
    value("w:ind", "w:firstLine") && `first ${value("w:ind", "w:firstLine")}`,
    flag("w:keepNext"),
    flag("w:keepLines"),
    flag("w:pBdr"),
  ];
  return `${style.attributes["w:styleId"] ?? ""} (${value("w:name")}): ${parts.filter(Boolean).join(", ")}`;
}

describe("styles of each form", () => {
  it.each(forms.map((form) => form.id))("%s", async (id) => {
    const form = formOf(id);
    const parts = readParts(await (await createDocxWriter(form)).write(sampleDoc(form)));
    const styles = descendants(parse(parts["word/styles.xml"] ?? ""), "w:style").filter(
      (style) => style.attributes["w:type"] === "paragraph" && descendants(style, "w:sz").length > 0,
    );
    await expect(`${styles.map(styleLine).join("\n")}\n`).toMatchFileSnapshot(`../cases/docx/${id}.styles.txt`);
  });
});

/** One line per paragraph: its style, list and words, as Word is told them. */
function paragraphLine(paragraph: XmlElement): string {
  const value = (name: string): string => descendants(paragraph, name)[0]?.attributes["w:val"] ?? "";
  const list = value("w:numId") && ` #${value("w:numId")}`;
  const keep = descendants(paragraph, "w:keepNext").length > 0 ? " keep" : "";
  const section = descendants(paragraph, "w:sectPr").length > 0 ? " ends section" : "";
  const words = descendants(paragraph, "w:t")
    .map(({ text }) => text)
    .join("");
  return `${value("w:pStyle")}${list}${keep}${section}: ${words}`;
}

describe("the sample tree as Word is told it", () => {
  it.each(["hd05-2026", "nd30-2020"])("%s", async (id) => {
    const form = formOf(id);
    const parts = readParts(await (await createDocxWriter(form)).write(sampleDoc(form)));
    const lines = ["word/document.xml", "word/footnotes.xml"].flatMap((name) =>
      descendants(parse(parts[name] ?? ""), "w:p").map(paragraphLine),
    );
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`../cases/docx/${id}.paragraphs.txt`);
  });
});
