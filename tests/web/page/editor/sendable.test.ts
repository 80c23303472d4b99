/** What is sent: the samples as they are, new parts only once they say something, and paths that lead back to the form. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createSource } from "../../../../src/base/source.ts";
import { readModel } from "../../../../src/model/read-model.ts";
import { formPath, sendable } from "../../../../src/web/page/editor/state/sendable.ts";
import { insertAt, setAt } from "../../../../src/web/page/editor/state/edit.ts";
import { newPart, NEW_TABLE } from "../../../../src/web/page/editor/state/new-part.ts";
import { item, model, section } from "./sample.ts";

const documents = path.resolve(import.meta.dirname, "../../../../data/documents/2027");

describe("the samples", () => {
  test.each(fs.readdirSync(documents))("%s is sent as it was read", (name) => {
    const text = fs.readFileSync(path.join(documents, name), "utf8");
    const read = readModel(createSource(name, text)).value?.model;
    expect(read).toBeDefined();
    if (read) expect(sendable(read)).toEqual({ model: read, kept: new Map() });
  });
});

describe("what is held back", () => {
  const whole = model({ sections: [section("mot", { items: [item("a", { paragraphs: ["một", "hai"] })] })] });

  test.each(["sections", "sections[0].items", "sections[0].items[0].bullets", "recipients", "parents", "footnotes"])(
    "a new element of %s is not sent while it is empty",
    (list) => {
      const added = insertAt(whole, list, 0, newPart(whole, list));
      expect(sendable(added).model).toEqual(whole);
    },
  );

  test("the server's paths lead to the form's parts behind what is held back", () => {
    const added = insertAt(whole, "sections[0].items[0].paragraphs", 1, "  ");
    const { model: sent, kept } = sendable(added);
    expect(sent.sections[0]?.items[0]?.paragraphs).toEqual(["một", "hai"]);
    expect(formPath("sections[0].items[0].paragraphs[1]", kept)).toBe("sections[0].items[0].paragraphs[2]");
    expect(formPath("sections[0].title", kept)).toBe("sections[0].title");
  });

  test("a table keeps its empty cells, and reviews count as content", () => {
    const table = { ...NEW_TABLE, rows: [["", "x"]] };
    const added = setAt(whole, "sections[0].items[0].table", table);
    expect(sendable(added).model.sections[0]?.items[0]?.table?.rows).toEqual([["", "x"]]);
  });
});

describe("texts", () => {
  test("spaces are sent as the server keeps them, so that nothing but words is an edit", () => {
    const typed = model({ closing: ["  hai   chữ\n"] });
    expect(sendable(typed).model.closing).toEqual(["hai chữ"]);
  });

  test("a title that is being written anew is a blank, never an empty text", () => {
    const typed = model({ about: "", sections: [section("mot", { title: "", intro: ["lời dẫn"] })] });
    const { model: sent } = sendable(typed);
    expect(sent.about).toBe('{{blank "trích yếu"}}');
    expect(sent.sections[0]?.title).toBe('{{blank "tiêu đề"}}');
  });
});
