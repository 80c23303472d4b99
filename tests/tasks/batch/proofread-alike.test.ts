/** Drafts that differ in names of places only are proofread once; remarks that name a place are not passed on. */
import { expect, it } from "vitest";
import { proofreadAlike } from "../../../src/tasks/batch/proofread-alike.ts";
import type { Drafted, Remark } from "../../../src/tasks/proofread.ts";

function draftOf(place: string, words: string): Drafted {
  const organs = new Map([["dang-uy", { id: "dang-uy", place: { name: place } }]]);
  const doc = { type: "document", children: [{ type: "paragraph", children: [{ type: "text", value: words }] }] };
  const parts = {
    doc,
    form: { id: "hd05-2026" },
    source: { model: { issuer: "dang-uy" } },
    project: { registry: { organs } },
  };
  return parts as unknown as Drafted;
}

function reader(what: (drafted: Drafted) => string): { read: (drafted: Drafted) => Remark[]; calls: () => number } {
  let calls = 0;
  const read = proofreadAlike((drafted) => {
    calls += 1;
    return [{ code: "confused-word", severity: "warning", what: what(drafted), from: "sections[0]" }];
  });
  return { read, calls: () => calls };
}

const named = (place: string): Drafted => draftOf(place, `Đảng ủy ${place}, ĐẢNG ỦY ${place.toUpperCase()} hướng dẫn.`);

it("proofreads one of two drafts that only name other places", () => {
  const { read, calls } = reader(() => "Từ “công” có lẽ là “cổng”.");
  expect(read(named("Kiến An"))).toEqual(read(named("Hòa Bình")));
  expect(calls()).toBe(1);
});

it("proofreads both when other words differ, or when the remark names the place", () => {
  const words = reader(() => "Từ “công” có lẽ là “cổng”.");
  words.read(draftOf("Kiến An", "Đảng ủy Kiến An hướng dẫn."));
  words.read(draftOf("Lê Chân", "Đảng ủy Lê Chân kế hoạch."));
  expect(words.calls()).toBe(2);
  const names = reader(({ doc }) => `Xem lại “${JSON.stringify(doc.children)}”.`);
  expect(names.read(named("Kiến An"))).not.toEqual(names.read(named("Lê Chân")));
  expect(names.calls()).toBe(2);
});
