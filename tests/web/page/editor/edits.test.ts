/** Paths and edits of the model: only what stands on the path is copied; moves and removals undo each other. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { insertAt, listAt, moveAt, removeAt, setAt, valueAt } from "../../../../src/web/page/editor/state/edit.ts";
import { elementOf, isWithin, keyOf, pathOf, steps } from "../../../../src/web/page/editor/state/path.ts";
import { item, model, section } from "./sample.ts";

const sample = model({
  sections: [
    section("mot", { items: [item("a", { paragraphs: ["đoạn một", "đoạn hai"] }), item("b")] }),
    section("hai", { items: [item("c")] }),
  ],
});

describe("paths", () => {
  test("steps and path are the same thing said twice", () => {
    const path = "sections[1].items[0].paragraphs[10]";
    expect(steps(path)).toEqual(["sections", 1, "items", 0, "paragraphs", 10]);
    expect(pathOf(steps(path))).toBe(path);
  });

  test("within means a whole step, not a shared beginning", () => {
    expect(isWithin("sections[1].items", "sections[1]")).toBe(true);
    expect(isWithin("sections[1]", "sections[1]")).toBe(true);
    expect(isWithin("sections[10]", "sections[1")).toBe(false);
    expect(isWithin("closings", "closing")).toBe(false);
  });

  test("an element knows its list; a cell of a table too", () => {
    expect(elementOf("sections[1].items[2]")).toEqual({ list: "sections[1].items", index: 2 });
    expect(elementOf("sections[1].title")).toBeUndefined();
    expect(keyOf("sections[0].table.rows[1]")).toBe("rows");
  });
});

describe("edits", () => {
  test("a value is set; what stands beside the path is the same object as before", () => {
    const next = setAt(sample, "sections[0].items[0].paragraphs[1]", "khác");
    expect(valueAt(next, "sections[0].items[0].paragraphs")).toEqual(["đoạn một", "khác"]);
    expect(next.sections[1]).toBe(sample.sections[1]);
    expect(next.sections[0]?.items[1]).toBe(sample.sections[0]?.items[1]);
    expect(sample.sections[0]?.items[0]?.paragraphs[1]).toBe("đoạn hai");
  });

  test("an element is put in, at the end when the index lies beyond", () => {
    const next = insertAt(sample, "sections[0].items", 99, item("moi"));
    expect(next.sections[0]?.items.map(({ id }) => id)).toEqual(["a", "b", "moi"]);
  });

  test("a list that is not there yet begins with the element", () => {
    expect(listAt(insertAt(sample, "ignore", 0, { rule: "x", reason: "y" }), "ignore")).toHaveLength(1);
  });

  test("moving there and back, and putting in and taking out, change nothing", () => {
    const lists = fc.array(fc.string(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lists, fc.nat(7), fc.nat(7), fc.string(), (paragraphs, one, other, words) => {
        const before = model({ closing: paragraphs });
        const [from, to] = [one % paragraphs.length, other % paragraphs.length];
        expect(moveAt(moveAt(before, "closing", from, to), "closing", to, from)).toEqual(before);
        expect(removeAt(insertAt(before, "closing", from, words), "closing", from)).toEqual(before);
      }),
    );
  });

  test("a move out of the list leaves the very same model", () => {
    expect(moveAt(sample, "sections", 0, -1)).toBe(sample);
    expect(moveAt(sample, "sections", 1, 2)).toBe(sample);
  });
});
