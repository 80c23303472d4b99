/** Conflicts of an update: told in words, settled as if the other lines had been deleted and the update run again. */
import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { openDocument } from "../../../src/tasks/desk/open-document.ts";
import { settleDocument } from "../../../src/tasks/desk/settle.ts";
import { update } from "../../../src/tasks/update.ts";
import { CITY, cityWith, updateProject, WARD, type Files } from "../update-case.ts";

const id = "2027/phuong";

/** The superior has changed one item and put words into one that the ward had taken out. */
function inConflict(): Files {
  const files = updateProject();
  update(createMemoryHost(files), { all: true });
  files[CITY] = cityWith(
    ["Mỗi nơi có một tủ sách.", "Mỗi nơi có hai tủ sách."],
    ["Số hóa tài liệu quý.", "Số hóa mọi tài liệu."],
  );
  update(createMemoryHost(files), { all: true });
  return files;
}

const files = inConflict();
const host = createMemoryHost(files);
const text = files[WARD] ?? "";

describe("open conflicts", () => {
  test("all sides in words; the document can be looked at meanwhile", async () => {
    const opened = await openDocument(host, id);
    expect(opened.child?.conflicts.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual([
      {
        key: "so-hoa",
        name: "Số hóa",
        base: "Số hóa / Số hóa tài liệu quý.",
        theirs: "Số hóa / Số hóa mọi tài liệu.",
        mine: null,
      },
      {
        key: "tu-sach",
        name: "Tủ sách cơ sở",
        base: "Mỗi nơi có một tủ sách.",
        theirs: "Mỗi nơi có hai tủ sách.",
        mine: "Mỗi khu dân cư có một tủ sách.",
      },
    ]);
    expect(opened.model?.sections[1]?.items[0]?.paragraphs).toEqual(["Mỗi nơi có hai tủ sách."]);
    expect(opened.problems.map(({ code }) => code)).toContain("open-conflict");
  });

  test.each([
    ["mine", "mine", ["Mỗi khu dân cư có một tủ sách."], undefined],
    ["theirs", "theirs", ["Mỗi nơi có hai tủ sách."], ["Số hóa mọi tài liệu."]],
    ["base", "base", ["Mỗi nơi có một tủ sách."], ["Số hóa tài liệu quý."]],
  ] as const)("all %s", async (one, other, shelf, scans) => {
    const settled = await settleDocument(host, { id, text, choices: { "tu-sach": one, "so-hoa": other } });
    expect(settled.child?.conflicts).toEqual([]);
    expect(settled.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const items = settled.model?.sections[1]?.items ?? [];
    expect(items.find((item) => item.id === "tu-sach")?.paragraphs).toEqual(shelf);
    expect(items.find((item) => item.id === "so-hoa")?.paragraphs).toEqual(scans);
    // The comment above the officer's own words stays, and an update finds nothing left to do.
    if (one === "mine") expect(settled.text).toContain("# bàn trong họp Thường vụ");
    const after = createMemoryHost({ ...files, [WARD]: settled.text });
    expect(update(after, { all: true })).toMatchObject({ documents: [{ status: "unchanged" }] });
  });

  test("one settled, the other stays open; an unknown choice changes nothing", async () => {
    const settled = await settleDocument(host, { id, text, choices: { "tu-sach": "mine" } });
    expect(settled.child?.conflicts.map(({ key }) => key)).toEqual(["so-hoa"]);
    expect(await settleDocument(host, { id, text, choices: {} })).toMatchObject({ text });
    expect(await settleDocument(host, { id, text, choices: { "khong-co": "mine" } })).toMatchObject({ text });
  });
});
