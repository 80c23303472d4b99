/** What a batch sets for some units: keys of the head, parts by their ids; and units that leave the list. */
import { beforeEach, expect, test, vi } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { buildBatch, type BatchResult } from "../../../src/tasks/batch/build-batch.ts";
import { status } from "../../../src/tasks/status.ts";
import { readParts } from "../../support/docx-parts.ts";
import { batchFiles, parents, type Files } from "./batch-project.ts";

vi.setConfig({ testTimeout: 60_000 });

const list = "data/batches/thu.csv";
const file = "data/batches/thu.yaml";
let files: Files;

beforeEach(() => {
  files = batchFiles(6);
});

const run = async (extra = ""): Promise<BatchResult> => {
  files[file] = String(files[file]) + extra;
  return buildBatch(createMemoryHost(files), { batch: "thu" });
};
const wordsOf = (output: string): string =>
  (readParts(files[output] as Uint8Array)["word/document.xml"] ?? "").replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
const errorsOf = ({ diagnostics }: BatchResult) => diagnostics.filter(({ severity }) => severity === "error");

test("parts are reworded, added and left out by id, for the units of the query only", async () => {
  const result = await run(`  - when: {level: ward}
    set: {date: 2027-02}
    changes:
      khoa-hoc-cong-nghe: {remove: true}
      quy-che-phoi-hop: {heading: Phối hợp trong khu vực đô thị}
      so-nha-van-hoa: {after: quy-che-phoi-hop, heading: Nhà văn hóa tổ dân phố, text: "Mở cửa mỗi ngày của {{organ.name}}."}
`);
  expect(errorsOf(result)).toEqual([]);
  const ward = result.documents.find(({ organ }) => organ.includes("phuong"));
  const commune = result.documents.find(({ organ }) => organ.includes("dang-uy-xa"));
  const [inWard, inCommune] = [wordsOf(ward?.output ?? ""), wordsOf(commune?.output ?? "")];
  const added = `Mở cửa mỗi ngày của Đảng uỷ ${(ward?.name ?? "").replace(/^P/, "p")}.`;
  for (const text of ["tháng 02 năm 2027", "Phối hợp trong khu vực đô thị", "Nhà văn hoá tổ dân phố", added]) {
    expect(inWard).toContain(text);
    expect(inCommune).not.toContain(text);
  }
  expect(inWard).not.toContain("Khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số:");
  expect(inCommune).toContain("Khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số:");
});

test("an unknown part is shown in the batch file with the one that was meant; the other units are built", async () => {
  const result = await run(`  - when: {level: ward}
    changes:
      quy-che-phoi-hopp: {heading: Phối hợp}
`);
  const [error] = errorsOf(result);
  expect(error).toMatchObject({ code: "unknown-part", place: { file } });
  expect(error?.fix).toContain("quy-che-phoi-hop");
  expect(String(files[file]).split("\n")[(error?.place?.line ?? 0) - 1]).toContain("quy-che-phoi-hopp");
  for (const { organ, status: one } of result.documents)
    expect(one).toBe(organ.includes("phuong") ? "failed" : "written");
});

test("a fault in words of the batch is shown in the batch file, one in words of the parent in the parent's", async () => {
  for (const parent of parents)
    files[parent] = String(files[parent]).replace('{{cite "238-QĐ/TW@2020-09-30"}}', '{{cite "238-QĐ/TW@2020-09-31"}}');
  const result = await run(`  - when: {level: ward}
    changes:
      khoa-hoc-cong-nghe: {remove: true}
      kiem-tra-giam-sat: {bullets: ['Theo {{cite "1-QĐ/TW@2020-01-01"}}.']}
`);
  const errors = errorsOf(result);
  const linesOf = (name: string): string[] =>
    errors
      .filter(({ place }) => place?.file === name)
      .map(({ place }) => String(files[name]).split("\n")[(place?.line ?? 1) - 1] ?? "");
  expect(linesOf(file).join("\n")).toContain("kiem-tra-giam-sat");
  for (const parent of parents) expect(linesOf(parent).join("\n")).toMatch(/text: >-|238-QĐ/);
});

test("a changed difference rebuilds its units only", async () => {
  await run("  - when: {level: ward}\n    changes: {quy-che-phoi-hop: {heading: Phối hợp}}\n");
  files[file] = String(files[file]).replace("heading: Phối hợp", "heading: Phối hợp công tác");
  for (const { organ, status: one, reason } of (await run()).documents)
    expect(`${one} ${reason}`).toBe(organ.includes("phuong") ? "written differences-changed" : "unchanged unchanged");
});

test("a unit that left the list is reported until its file is gone, and taken up again when it comes back", async () => {
  const before = await run();
  const whole = String(files[list]);
  const rows = whole.split("\n");
  const gone = rows.at(-2)?.split(",")[1] ?? "";
  files[list] = rows.filter((row) => !row.includes(`,${gone},`)).join("\n");
  for (let count = 0; count < 2; count += 1) {
    const after = await run();
    expect(after.documents).toHaveLength(before.documents.length - 1);
    expect(after.left.map(({ name }) => name)).toEqual([gone]);
    expect(after.diagnostics.filter(({ code }) => code === "left-units")).toHaveLength(1);
    expect(status(createMemoryHost(files)).books[0]?.outputs.filter(({ state }) => state === "left")).toHaveLength(1);
  }
  files[list] = whole;
  const back = await run();
  expect(back.left).toEqual([]);
  expect(back.documents.map(({ status: one }) => one)).toEqual(Array(6).fill("unchanged"));
  files[list] = rows.filter((row) => !row.includes(`,${gone},`)).join("\n");
  const [left] = (await run()).left;
  Reflect.deleteProperty(files, left?.output ?? "");
  expect((await run()).left).toEqual([]);
  expect(status(createMemoryHost(files))).toMatchObject({ exitCode: 0 });
});
