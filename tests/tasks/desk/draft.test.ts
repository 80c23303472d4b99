/** A form's model back into the text: nothing else is touched, half-filled parts are kept, a child's edits are its own changes. */
import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test, vi } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import type { Model } from "../../../src/model/types.ts";
import { draftDocument } from "../../../src/tasks/desk/draft.ts";
import { openDocument } from "../../../src/tasks/desk/open-document.ts";
import { revertPart } from "../../../src/tasks/desk/revert-part.ts";
import type { OpenDocument } from "../../../src/tasks/desk/types.ts";
import { updateProject } from "../update-case.ts";
import { readProject } from "../whole-project.ts";

vi.setConfig({ testTimeout: 20_000 });

const host = createMemoryHost({ ...readProject(), ...updateProject() });
const samples = Object.keys(readProject()).flatMap((file) => /^data\/documents\/(.+)\.yaml$/u.exec(file)?.[1] ?? []);
const opened = new Map<string, OpenDocument>();

async function open(id: string): Promise<OpenDocument & { model: Model }> {
  const known = opened.get(id) ?? (await openDocument(host, id));
  opened.set(id, known);
  if (known.model === null) throw new Error(`${id}: ${known.problems.map(({ what }) => what).join(" ")}`);
  return { ...known, model: structuredClone(known.model) };
}

const fill = { label: null, heading: null, paragraphs: [], bullets: [], reviews: null, points: [] };
const emptyItem = { id: "muc-moi", ...fill, items: [], table: null, assignments: [], closing: [] };
const linesOf = (text: string): string[] => text.split("\n");

describe("a whole document", () => {
  test.each([...samples, "2027/phuong"])("%s: an unchanged model leaves the text as it is", async (id) => {
    const { text, model } = await open(id);
    expect((await draftDocument(host, { id, text, model })).text).toBe(text);
  });

  property.prop([fc.nat(), fc.stringMatching(/^[a-zà-ỹ]{1,8}( [a-zà-ỹ:#&*'"]{1,8}){0,3}$/u)], { numRuns: 25, seed: 7 })(
    "one changed paragraph leaves all other lines as they are",
    async (at, words) => {
      const id = samples[at % samples.length] ?? "";
      const { text, model } = await open(id);
      const items = model.sections
        .flatMap((section) => section.items)
        .filter(({ paragraphs }) => paragraphs.length > 0);
      const item = items[at % items.length];
      if (item === undefined) return;
      const [old = ""] = item.paragraphs;
      item.paragraphs[0] = `${old} ${words.normalize("NFC")}`;
      const drafted = await draftDocument(host, { id, text, model });
      expect(drafted.model).toEqual(model);
      expect(drafted.anew).toBeUndefined();
      const [before, after] = [linesOf(text), linesOf(drafted.text)];
      const head = before.findIndex((line, index) => line !== after[index]);
      const tail = before.toReversed().findIndex((line, index) => line !== after.toReversed()[index]);
      // What differs is within the one paragraph: its words and its key, no other key and no comment.
      const changed = before.slice(head, before.length - tail).join("\n");
      expect(changed.match(/^\s*(?:- )?[a-z]+:/gmu)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(changed).not.toMatch(/^\s*#/mu);
    },
  );

  test("comments stay when a part is added, moved or filled in later", async () => {
    const id = "2027/btgdv-hai-phong-khoa-giao";
    const { text, model } = await open(id);
    const comments = linesOf(text).filter((line) => line.trimStart().startsWith("#"));
    model.sections[1]?.items.splice(1, 0, structuredClone(emptyItem));
    const half = await draftDocument(host, { id, text, model });
    expect(half.problems.map(({ code }) => code)).toContain("empty-part");
    expect(half.model).toEqual(model);
    for (const comment of comments) expect(half.text).toContain(comment);
    const filled = structuredClone(model);
    filled.sections[1]?.items[1]?.paragraphs.push("Nay có chữ.");
    filled.sections[1]?.items.reverse();
    const whole = await draftDocument(host, { id, text: half.text, model: filled });
    expect(whole).toMatchObject({ problems: [], model: filled });
    for (const comment of comments) expect(whole.text).toContain(comment);
  });

  test("texts come back as a file would hold them", async () => {
    const id = "2027/btgdv-hai-phong-khoa-giao";
    const { text, model } = await open(id);
    model.about = "công tác khoa giáo  ".normalize("NFD");
    expect((await draftDocument(host, { id, text, model })).model?.about).toBe("công tác khoa giáo");
  });

  test("what is no model, and a text that cannot be read, are refused without a change", async () => {
    const id = "2027/btgdv-hai-phong-khoa-giao";
    const { text, model } = await open(id);
    for (const wrong of [{ x: 1 }, { ...model, sections: "x" }, "x", 7]) {
      const drafted = await draftDocument(host, { id, text, model: wrong });
      expect(drafted).toMatchObject({ text, problems: [{ code: "not-a-model" }] });
    }
    const broken = ": : :\n - x";
    const drafted = await draftDocument(host, { id, text: broken, model });
    expect(drafted.text).toBe(broken);
    expect(drafted.problems[0]?.code).toBe("text-unreadable");
  });
});

describe("a document that extends its superior's", () => {
  const id = "2027/phuong";

  test("an edit of the superior's words lands in changes, the officer's own lines stay", async () => {
    const { text, model, child } = await open(id);
    expect(child?.own).toEqual(["tu-sach", "so-hoa", "nha-van-hoa"]);
    const item = model.sections[1]?.items.find((one) => one.id === "ban-doc");
    item?.paragraphs.splice(0, 1, "Mở cửa cả buổi tối.");
    const drafted = await draftDocument(host, { id, text, model });
    expect(drafted).toMatchObject({ model, child: { own: ["tu-sach", "so-hoa", "nha-van-hoa", "ban-doc"] } });
    expect(drafted.text).toBe(`${text}  ban-doc:\n    text: Mở cửa cả buổi tối.\n`);
  });

  test("parts are added, taken out and put back as the superior has them", async () => {
    const { text, model } = await open(id);
    const before = structuredClone(model);
    model.sections[1]?.items.splice(1, 0, { ...structuredClone(emptyItem), paragraphs: ["Mục của phường."] });
    model.sections[0]?.items.splice(0, 1);
    const drafted = await draftDocument(host, { id, text, model });
    expect(drafted).toMatchObject({ model });
    expect(drafted.text).toContain("# bàn trong họp Thường vụ");
    expect(drafted.text).toContain("muc-tieu:\n    remove: true");
    const without = await revertPart(host, { id, text: drafted.text, key: "muc-moi" });
    const back = await revertPart(host, { id, text: without.text, key: "muc-tieu" });
    expect(back.model).toEqual(before);
    expect(back.text).toBe(text);
    // What stood behind an own part finds another neighbour.
    const chained = `${text}  phong-doc:\n    after: nha-van-hoa\n    text: Phòng đọc sáng đèn.\n`;
    const rest = await revertPart(host, { id, text: chained, key: "nha-van-hoa" });
    expect(rest.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(rest.model?.sections[1]?.items.map((item) => item.id)).toEqual(["tu-sach", "ban-doc", "phong-doc"]);
  });

  test("a subject of its own goes when it is emptied; issuer and year are refused", async () => {
    const { text, model } = await open(id);
    model.about = "việc đọc sách";
    const own = await draftDocument(host, { id, text, model });
    expect(own.child?.own).toContain("about");
    const cleared = await draftDocument(host, { id, text: own.text, model: { ...model, about: "" } });
    expect(cleared.text).toBe(text);
    const moved = await draftDocument(host, { id, text, model: { ...model, year: 2030 } });
    expect(moved.problems[0]?.code).toBe("child-fixed-keys");
    expect(moved).toMatchObject({ text: own.text, model: { year: 2027 } });
  });

  const edit = fc.record({
    kind: fc.constantFrom("word", "add", "drop", "move", "bullet"),
    at: fc.nat(20),
    to: fc.nat(20),
  });

  property.prop([fc.array(edit, { minLength: 1, maxLength: 5 })], { numRuns: 15, seed: 11 })(
    "any edits one after another make the model that was wanted, and a second draft changes nothing",
    async (edits) => {
      let { text, model } = await open(id);
      for (const [index, { kind, at, to }] of edits.entries()) {
        const items = model.sections[at % model.sections.length]?.items ?? [];
        const item = items[to % Math.max(1, items.length)];
        if (kind === "word") item?.paragraphs.push(`Thêm ${index}: “chữ” #${to}`);
        if (kind === "bullet") item?.bullets.push({ id: null, text: `Ý ${index}`, bullets: [] });
        if (kind === "add") items.splice(to, 0, { ...structuredClone(emptyItem), id: `moi-${index}`, heading: "Mới" });
        if (kind === "drop" && items.length > 1) items.splice(to % items.length, 1);
        if (kind === "move" && item) items.unshift(...items.splice(items.indexOf(item), 1));
        const drafted = await draftDocument(host, { id, text, model });
        expect(drafted).toMatchObject({ model });
        expect(drafted.anew).toBeUndefined();
        expect(drafted.text).toContain("# bàn trong họp Thường vụ");
        expect((await draftDocument(host, { id, text: drafted.text, model })).text).toBe(drafted.text);
        ({ text } = drafted);
        model = structuredClone(model);
      }
    },
  );
});
