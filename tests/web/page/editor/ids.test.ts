/** Ids: made of headings, unlike any other of the document, and never touched once they are there. */
import { describe, expect, test } from "vitest";
import { idsIn, isId, slug, uniqueId } from "../../../../src/web/page/editor/state/ids.ts";
import { nameParts } from "../../../../src/web/page/editor/state/name-parts.ts";
import { newPart } from "../../../../src/web/page/editor/state/new-part.ts";
import { insertAt } from "../../../../src/web/page/editor/state/edit.ts";
import { item, model, section } from "./sample.ts";

describe("slug", () => {
  test.each([
    ["Giáo dục, khuyến học", "giao-duc-khuyen-hoc"],
    ["ĐẢNG ỦY phường năm {{year}}", "dang-uy-phuong-nam"],
    ["1. Mở đầu: “việc” số 2", "1-mo-dau-viec-so-2"],
    ["một hai ba bốn năm sáu bảy tám chín mười", "mot-hai-ba-bon-nam-sau-bay-tam"],
    ["…", ""],
  ])("%s → %s", (heading, id) => {
    expect(slug(heading)).toBe(id);
    expect(id === "" || isId(id)).toBe(true);
  });

  test("a taken id gets the next free number", () => {
    expect(uniqueId("mo-dau", new Set(["mo-dau", "mo-dau-2"]))).toBe("mo-dau-3");
  });
});

describe("naming new parts", () => {
  const before = model({ sections: [section("mot", { items: [item("khuyen-hoc", { paragraphs: ["x"] })] })] });
  const added = insertAt(before, "sections[0].items", 1, newPart(before, "sections[0].items"));

  test("a part without words waits for them", () => {
    expect(nameParts(added)).toBe(added);
  });

  test("the heading gives the id, made unlike the others", () => {
    const typed = model({
      sections: added.sections.map((one) => ({
        ...one,
        items: one.items.map((part, index) => (index === 1 ? { ...part, heading: "Khuyến học" } : part)),
      })),
    });
    expect(nameParts(typed).sections[0]?.items.map(({ id }) => id)).toEqual(["khuyen-hoc", "khuyen-hoc-2"]);
  });

  test("a named part keeps its id whatever its heading becomes", () => {
    const renamed = model({ sections: [section("mot", { title: "KHÁC" })] });
    expect(nameParts(renamed)).toBe(renamed);
  });

  test("two new parts at once are told apart", () => {
    const twice = insertAt(added, "sections[0].items", 2, newPart(added, "sections[0].items"));
    expect(idsIn(twice).size).toBe(4);
  });
});
