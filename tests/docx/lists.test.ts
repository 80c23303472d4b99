import { describe, expect, it } from "vitest";
import { createListBook, labelFor } from "../../src/docx/compose/lists.ts";
import type { Numbering } from "../../src/tree/nodes.ts";
import { formOf } from "./trees.ts";

const form = formOf("hd05-2026");

function labels(numberings: Numbering[]) {
  const book = createListBook();
  const made = numberings.map((numbering) => labelFor(book, form, numbering, "body"));
  return { made, lists: book.lists.map(({ format, text, start }) => `${format} ${text} from ${start}`) };
}

const point = (letter: string): Numbering => ({ scheme: "point", list: "p", label: `${letter})` });

describe("labels in Word", () => {
  it("count on inside one list and anew in the next", () => {
    const one = labels([
      { scheme: "item", list: "a", label: "1." },
      { scheme: "item", list: "a", label: "2." },
      { scheme: "item", list: "b", label: "1." },
    ]);
    expect(one.made).toEqual([{ list: "list-1" }, { list: "list-1" }, { list: "list-2" }]);
  });

  it("follow the Vietnamese alphabet: đ) is text, the letters around it are counted", () => {
    const { made, lists } = labels(["a", "b", "c", "d", "đ", "e", "g", "h"].map(point));
    expect(made[4]).toEqual({ text: "đ)" });
    expect(made[5]).toEqual(made[3]);
    expect(lists).toEqual(["lowerLetter %1) from 1", "lowerLetter %1) from 7"]);
  });

  it("keep a prescribed label as text and count on around it", () => {
    const { made } = labels([
      { scheme: "item", list: "a", label: "1." },
      { scheme: "item", list: "a", label: "1a.", fixed: true },
      { scheme: "item", list: "a", label: "2." },
    ]);
    expect(made).toEqual([{ list: "list-1" }, { text: "1a." }, { list: "list-1" }]);
  });

  it("know Roman numbers and sub-items", () => {
    expect(labels([{ scheme: "section", list: "s", label: "IV." }]).lists).toEqual(["upperRoman %1. from 4"]);
    expect(labels([{ scheme: "subitem", list: "s", label: "2.3." }]).lists).toEqual(["decimal 2.%1. from 3"]);
  });

  it("share one list of dashes", () => {
    expect(
      labels([
        { scheme: "bullet", list: "x", label: "-" },
        { scheme: "bullet", list: "y", label: "-" },
      ]).lists,
    ).toEqual(["bullet - from 1"]);
  });
});
