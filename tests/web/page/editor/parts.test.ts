/** What keys and buttons do to parts: the model changed, the right field asked for, empty parts gone without a question. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { addAfter, askToRemove, movePart, splitPart } from "../../../../src/web/page/editor/state/parts.ts";
import type { Desk } from "../../../../src/web/page/editor/state/desk.ts";
import { deskOf, item, model, section } from "./sample.ts";

const bullet = (text: string): { id: null; text: string; bullets: [] } => ({ id: null, text, bullets: [] });

function desk(): Desk {
  const items = [item("a", { paragraphs: ["một hai"], bullets: [bullet("ý một"), bullet("")] }), item("b")];
  return deskOf(model({ sections: [section("mot", { items })] }));
}

const itemsOf = (one: Desk): string[] => (one.model.value?.sections[0]?.items ?? []).map(({ id }) => id);

afterEach(() => vi.unstubAllGlobals());

describe("parts", () => {
  test("move, and the field that is typed in goes along", () => {
    const one = desk();
    movePart(one, "sections[0].items[0]", 1, "sections[0].items[0].paragraphs[0]");
    expect(itemsOf(one)).toEqual(["b", "a"]);
    expect(one.wanted.value).toEqual({ path: "sections[0].items[1].paragraphs[0]" });
  });

  test("at the end of their list they stay, and nothing is to be sent", () => {
    const one = desk();
    movePart(one, "sections[0].items[1]", 1);
    expect(one.waiting.value).toBeNull();
  });

  test("a new one comes behind, and its heading is asked for", () => {
    const one = desk();
    addAfter(one, "sections[0].items[0]");
    expect(itemsOf(one)).toEqual(["a", "chua-dat-ten", "b"]);
    expect(one.wanted.value).toEqual({ path: "sections[0].items[1].heading" });
  });

  test("with words in them they go after a question only", () => {
    const one = desk();
    askToRemove(one, "sections[0].items[0].bullets[0]");
    expect(one.asking.value).toMatchObject({ what: "remove", name: "gạch đầu dòng 1" });
    askToRemove(one, "sections[0].items[0].bullets[1]");
    expect(one.model.value?.sections[0]?.items[0]?.bullets).toEqual([bullet("ý một")]);
    expect(one.wanted.value).toEqual({ path: "sections[0].items[0].bullets[0].text" });
  });

  test("a paragraph and a dash are cut at the cursor", () => {
    const one = desk();
    splitPart(one, "sections[0].items[0].paragraphs[0]", ["một", "hai"]);
    splitPart(one, "sections[0].items[0].bullets[0]", ["ý", "một", "nữa"]);
    const [cut] = one.model.value?.sections[0]?.items ?? [];
    expect(cut?.paragraphs).toEqual(["một", "hai"]);
    expect(cut?.bullets.map(({ text }) => text)).toEqual(["ý", "một", "nữa", ""]);
  });

  test("directives are picked, not typed", () => {
    const one = deskOf(model({ appendices: [] }));
    one.model.value = model({ sections: [section("mot")] });
    addAfter(one, "appendices[0].directives[0]");
    expect(one.asking.value).toMatchObject({ what: "directive" });
    expect(one.waiting.value).toBeNull();
  });
});
