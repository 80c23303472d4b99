/** The list of documents and January: cheap facts found by lines, states of Word files, what is still to be done. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { createNodeHost } from "../../../src/base/node-host.ts";
import { build } from "../../../src/tasks/build.ts";
import { examineDocuments } from "../../../src/tasks/desk/examine.ts";
import { openJanuary } from "../../../src/tasks/desk/january.ts";
import { firstDocuments, listDocuments } from "../../../src/tasks/desk/list-documents.ts";
import { readHead } from "../../../src/tasks/desk/read-head.ts";
import { reviewBlocks, reviewsIn } from "../../../src/tasks/desk/review-blocks.ts";
import type { DocumentRow } from "../../../src/tasks/desk/types.ts";
import type { Host } from "../../../src/base/host.ts";
import { city, CITY, updateProject, ward, WARD } from "../update-case.ts";

vi.setConfig({ testTimeout: 20_000 });

describe("the head of a file, by its lines", () => {
  test.each([
    ["about: thư viện", "thư viện"],
    ["about: thư viện # ghi chú", "thư viện"],
    ['about: "thư viện: sách"   # ghi chú', "thư viện: sách"],
    ["about: 'thư viện'\r\nyear: 2027", "thư viện"],
    ["about: >-\n  thư viện\n  năm {{year}}\nyear: 2027", "thư viện năm {{year}}"],
    ["about: thư viện\n  năm 2027\n\nyear: 2027", "thư viện năm 2027"],
    ["sections:\n  - about: x\nabout: thư viện", "thư viện"],
    ["about:\nyear: 2027", null],
    ["abouts: x\n about: y", null],
    ["", null],
  ])("%j", (text, about) => {
    expect(readHead(text).about).toBe(about);
  });
});

test("blocks of reviews, wherever they stand", () => {
  const text =
    "a:\n  - reviews: auto\n    b: 1\n  - id: x\n    reviews:\n      auto: true\n      only: [a]\n    text: y\nreviews:\n- x\nc: 1";
  expect(reviewBlocks(text)).toEqual(["reviews: auto\n", "reviews:\n  auto: true\n  only: [a]\n", "reviews:\n- x\n"]);
  expect(reviewsIn("reviews: auto\n")).toMatchObject({ auto: true, only: [] });
  expect(reviewsIn("reviews: {only: 7}\n")).toBeNull();
});

const rowOf = async (host: Host, id: string): Promise<DocumentRow | undefined> =>
  (await listDocuments(host)).find((row) => row.id === id);

describe("the list", () => {
  const files: Record<string, string | Uint8Array> = updateProject({
    "data/documents/2027/hong.yaml": ": :\nyear: 20",
  });
  const host = createMemoryHost(files);

  test("a child shows what it has from its superior; a broken file is there", async () => {
    expect(await listDocuments(host)).toMatchObject([
      { id: "2027/hong", year: "20", issuer: "", kind: "", about: "", output: "none" },
      {
        id: "2027/phuong",
        issuer: "Đảng ủy phường Ngô Quyền",
        kind: "Hướng dẫn",
        about: "công tác thư viện năm 2027",
        extends: "2027/thanh-pho",
        draft: true,
        state: null,
      },
      { id: "2027/thanh-pho", year: "2027", extends: null, kind: "Hướng dẫn" },
    ]);
  });

  test("the first rows are those of the newest year, and say what the whole list says", async () => {
    const older = createMemoryHost(
      updateProject({ "data/documents/2026/cu.yaml": city, "data/documents/le.yaml": city }),
    );
    const all = await listDocuments(older);
    expect(await firstDocuments(older, 1)).toEqual({ rows: all.filter(({ id }) => id === "2027/phuong"), total: 4 });
    const { rows } = await firstDocuments(older, 3);
    expect(rows.map(({ id }) => id).sort()).toEqual(["2026/cu", "2027/phuong", "2027/thanh-pho"]);
    expect(all).toEqual(expect.arrayContaining(rows));
  });

  test("the Word file: built, outdated, edited, missing, failed; of a child also when its superior changes", async () => {
    const output = async (id: string): Promise<string | undefined> => (await rowOf(host, id))?.output;
    await build(host, { wanted: ["2027/thanh-pho", "2027/phuong"] });
    expect([await output("2027/thanh-pho"), await output("2027/phuong")]).toEqual(["built", "built"]);
    files[CITY] = city.replace("Đưa sách", "Mang sách");
    expect([await output("2027/thanh-pho"), await output("2027/phuong")]).toEqual(["outdated", "outdated"]);
    files[CITY] = city;
    const word = files["output/2027/phuong.docx"] as Uint8Array;
    files["output/2027/phuong.docx"] = Uint8Array.from([...word, 0]);
    expect(await output("2027/phuong")).toBe("edited");
    Reflect.deleteProperty(files, "output/2027/phuong.docx");
    expect(await output("2027/phuong")).toBe("missing");
    files[WARD] = ward.replace("year: 2027", "year: x");
    await build(host, { wanted: ["2027/phuong"] });
    expect(await output("2027/phuong")).toBe("failed");
    files[WARD] = ward;
  });

  test("what a look has found stays until the text changes", async () => {
    const states = await examineDocuments(host, ["2027/phuong"]);
    expect((await rowOf(host, "2027/phuong"))?.state).toEqual(states["2027/phuong"]);
    files[CITY] = city.replace("Đưa sách", "Mang sách");
    expect((await rowOf(host, "2027/phuong"))?.state).toBeNull();
    files[CITY] = city;
  });

  test("January counts what is open, in order", async () => {
    const { steps } = await openJanuary(host, 2028);
    expect(steps.map(({ id }) => id)).toEqual([
      "roll",
      "receive",
      "reviews",
      "blanks",
      "check",
      "build",
      "batch",
      "status",
    ]);
    expect(steps[0]).toMatchObject({ done: 0, total: 3 });
    const now = (await openJanuary(host, 2027)).steps;
    expect(now[1]?.open).toEqual([
      { id: "2027/phuong", what: "Văn bản cấp trên “2027/thanh-pho” chưa có số." },
      {
        id: "2027/thanh-pho",
        what: "Văn bản cấp trên chưa có số, ngày: Hướng dẫn của Ban Tuyên giáo và Dân vận Trung ương.",
      },
    ]);
    expect(now[2]?.open.length).toBe(now[2]?.total);
    files[CITY] = city.replace(
      "  - id: thuc-hien",
      "  - id: ra-soat\n    title: RÀ SOÁT\n    reviews: auto\n  - id: thuc-hien",
    );
    expect((await openJanuary(host, 2027)).steps[2]).toMatchObject({ open: [] });
    files[CITY] = city;
  });
});

describe("a folder on disk", () => {
  // No other document extends it.
  const ALONE = "data/documents/2027/rieng.yaml";
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-desk-"));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test("files are read once, and again when they are written", async () => {
    for (const [name, text] of Object.entries(updateProject({ [ALONE]: city }))) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    const disk = createNodeHost(folder);
    const reads: string[] = [];
    // As if the files had stood there for long.
    const long = (file: string): string | undefined => {
      const found = fs.statSync(path.join(folder, file), { throwIfNoEntry: false });
      return found && `${found.ino} ${found.size} ${found.ctimeMs}`;
    };
    const readText = (file: string): string | undefined => {
      if (file.startsWith("data/documents/")) reads.push(file);
      return disk.readText(file);
    };
    const host = { ...disk, stamp: long, readText };
    expect((await rowOf(host, "2027/rieng"))?.about).toBe("công tác thư viện năm 2027");
    reads.length = 0;
    await listDocuments(host);
    expect(reads.filter((file) => file === ALONE)).toEqual([]);
    fs.writeFileSync(path.join(folder, ALONE), city.replace("công tác thư viện", "việc đọc"));
    expect((await rowOf(host, "2027/rieng"))?.about).toBe("việc đọc năm 2027");
    // Another start of the program has what the last one learned, also after it asked for the first rows alone.
    const again = { ...host };
    reads.length = 0;
    expect((await firstDocuments(again, 1)).total).toBe(3);
    expect((await rowOf(again, "2027/rieng"))?.about).toBe("việc đọc năm 2027");
    expect(reads.filter((file) => file === ALONE)).toEqual([]);
    // A superior outside the folder is none.
    fs.writeFileSync(path.join(folder, ALONE), city.replace(/^template:/mu, "extends: ../../../x\ntemplate:"));
    expect((await firstDocuments(again, 9)).rows.find(({ id }) => id === "2027/rieng")?.extends).toBe("../../../x");
    // A file that was written this very moment has no stamp yet.
    expect(disk.stamp?.(ALONE)).toBeUndefined();
  });
});
