/** The unsaved copy: kept, read again, and never a reason to stop. */
import { describe, expect, test } from "vitest";
import { copyKey, dropCopy, keepCopy, keptCopy, type Shelf } from "../../../../src/web/page/editor/state/kept-copy.ts";
import { model } from "./sample.ts";

function shelf(): Shelf & { things: Map<string, string> } {
  const things = new Map<string, string>();
  return {
    things,
    getItem: (key) => things.get(key) ?? null,
    setItem: (key, value) => void things.set(key, value),
    removeItem: (key) => void things.delete(key),
  };
}

const copy = { version: "v1", text: "year: 2027\n", model: model(), at: "2026-11-21T09:00:00.000Z" };
const key = copyKey("/du-an", "2027/mau");

describe("a copy", () => {
  test("comes back as it was kept, and is gone when dropped", () => {
    const one = shelf();
    expect(keepCopy(one, key, copy)).toBe(true);
    expect(keptCopy(one, key)).toEqual(copy);
    dropCopy(one, key);
    expect(keptCopy(one, key)).toBeNull();
  });

  test("of another project or document is another", () => {
    expect(new Set([key, copyKey("/khac", "2027/mau"), copyKey("/du-an", "2027/khac")]).size).toBe(3);
  });

  test.each(["", "{", "null", "[]", '{"text":1}', '"chữ"'])("that cannot be read is none: %s", (stored) => {
    const one = shelf();
    one.things.set(key, stored);
    expect(keptCopy(one, key)).toBeNull();
  });

  test("for which there is no room is told, not thrown", () => {
    const full: Shelf = {
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    };
    expect(keepCopy(full, key, copy)).toBe(false);
  });
});
