/** Undo and redo: every text comes back in order; one stretch of typing is one step. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { begin, push, redo, undo, type History } from "../../../../src/web/page/editor/state/history.ts";

const start = begin({ text: "a", model: null });
const typed = (history: History, text: string, key: string, at: number): History =>
  push(history, { text, model: null }, key, at);

describe("steps", () => {
  test("typing in one field without a pause is one step; another field is another", () => {
    const one = typed(typed(typed(start, "b", "about", 0), "c", "about", 400), "d", "closing[0]", 600);
    expect(undo(one).present.text).toBe("c");
    expect(undo(undo(one)).present.text).toBe("a");
  });

  test("after a pause the same field begins a new step", () => {
    const one = typed(typed(start, "b", "about", 0), "c", "about", 5000);
    expect(undo(one).present.text).toBe("b");
  });

  test("an answer with the same text is no step, so that redo stays", () => {
    const back = undo(typed(start, "b", "about", 0));
    expect(redo(typed(back, "a", "undo", 10)).present.text).toBe("b");
  });

  test("a new change forgets what could be done again", () => {
    expect(redo(typed(undo(typed(start, "b", "x", 0)), "c", "y", 1)).present.text).toBe("c");
  });

  test("all the way back and forth again is where one was", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), (texts) => {
        const there = texts.reduce((history, text, index) => typed(history, text, `${index}`, index), start);
        let back = there;
        while (back.past.length > 0) back = undo(back);
        expect(back.present.text).toBe("a");
        while (back.future.length > 0) back = redo(back);
        expect(back.present.text).toBe(there.present.text);
      }),
    );
  });
});
