/** Copies with comments are valid against the schemas and whole as packages, and LibreOffice shows every comment at its words. */
import { XmlElement, XmlText } from "@rgrove/parse-xml";
import { describe, expect, test } from "vitest";
import { annotateDocx, type Note } from "../../src/docx/annotate/annotate-docx.ts";
import { readDocx } from "../../src/docx/read/read-docx.ts";
import { inlineText } from "../../src/tree/inline-text.ts";
import { commentsIn } from "../docx/annotate/comments.ts";
import { walkLines } from "../docx/annotate/lines.ts";
import { buildAll } from "../support/documents.ts";
import { convert } from "../support/libreoffice.ts";
import { lintPackage } from "../support/package-lint.ts";
import { hasLibreOffice, missing, sharedPath } from "../support/shared.ts";
import { descendants, parse } from "../support/xml.ts";
import { createValidator } from "../support/xsd.ts";

/** Every line carries a comment on its second word, every third line one on all of it, and one without words. */
const documents = (await buildAll()).map(({ name, bytes }) => {
  const read = readDocx(bytes, name).value ?? expect.unreachable();
  const notes = walkLines(read.doc).flatMap(([path, inlines], nth): Note[] => {
    const text = inlineText(inlines);
    const word = /(?<=^\S+ )\S+/u.exec(text);
    const at = (start: number, end: number): Note => {
      const words = text.slice(start, end);
      return { path, start, end, words, lines: [`Lỗi: ${words}`, "Vì sao: thử.", "Cách sửa: thử."] };
    };
    return [
      ...(word ? [at(word.index, word.index + word[0].length)] : []),
      ...(nth % 3 === 0 ? [at(0, text.length), at(0, 0)] : []),
    ];
  });
  const made = annotateDocx(bytes, read, notes, { name, author: "Soạn", initials: "S" });
  return { name, before: bytes, bytes: made.value ?? expect.unreachable(), notes };
});

test.each(documents)("$name is a whole package", ({ before, bytes }) => {
  expect(lintPackage(bytes)).toEqual(lintPackage(before));
});

const folder = sharedPath("ooxml-schemas");

describe.skipIf(
  missing(folder !== undefined, "validation of comments", "SOAN_SHARED names no folder with ooxml-schemas"),
)("OOXML schemas", () => {
  const validate = createValidator(folder ?? "");

  test.each(documents)("$name is valid", ({ bytes }) => {
    expect(validate(bytes).errors).toEqual([]);
  });
});

describe.skipIf(missing(hasLibreOffice(), "comments in LibreOffice", "soffice is not installed"))("LibreOffice", () => {
  const opened = convert(Object.fromEntries(documents.map(({ name, bytes }) => [name, bytes])), "fodt");

  test.each(documents)("shows the comments of $name at their words", ({ name, bytes, notes }) => {
    const shown = shownComments(parse(new TextDecoder().decode(opened[name])));
    const bare = ({ lines, words }: { lines: string[]; words: string }): [string, string] => [
      // ODF writes more than one space as an element.
      lines.join("|").replace(/\s+/g, " "),
      words.replace(/[\s¹]/g, ""),
    ];
    expect(shown).toHaveLength(notes.length);
    expect(shown.every(({ author }) => author === "Soạn")).toBe(true);
    expect(shown.map(bare).sort()).toEqual(commentsIn(bytes).map(bare).sort());
  });
});

/** Comments of a flat ODF document with the words between their marks (OpenDocument 1.3, 14.1 and 14.2). */
function shownComments(root: XmlElement): { author: string; lines: string[]; words: string }[] {
  const words = new Map<string, string>();
  const open = new Set<string>();
  const visit = (element: XmlElement): void => {
    if (element.name === "text:note" || element.name === "office:annotation") {
      if (element.name === "office:annotation") open.add(element.attributes["office:name"] ?? "");
      return;
    }
    if (element.name === "office:annotation-end") open.delete(element.attributes["office:name"] ?? "");
    for (const child of element.children) {
      if (child instanceof XmlElement) visit(child);
      else if (child instanceof XmlText) for (const name of open) words.set(name, (words.get(name) ?? "") + child.text);
    }
  };
  descendants(root, "office:text").forEach(visit);
  return descendants(root, "office:annotation").map((comment) => ({
    author: descendants(comment, "dc:creator")[0]?.text ?? "",
    lines: descendants(comment, "text:p").map(({ text }) => text),
    words: words.get(comment.attributes["office:name"] ?? "") ?? "",
  }));
}
