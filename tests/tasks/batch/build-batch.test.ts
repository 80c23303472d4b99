/** A whole batch over a project in memory: what it writes, what it leaves, what it answers. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Host } from "../../../src/base/host.ts";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { buildBatch, type BatchOptions, type BatchResult } from "../../../src/tasks/batch/build-batch.ts";
import { status } from "../../../src/tasks/status.ts";
import { batchFiles, parents, type Files } from "./batch-project.ts";

vi.setConfig({ testTimeout: 60_000 });

const units = 9;
let files: Files;
let writes: string[];
let host: Host;

beforeEach(() => {
  files = batchFiles(units);
  writes = [];
  const memory = createMemoryHost(files);
  host = {
    ...memory,
    write(path, content) {
      writes.push(path);
      memory.write(path, content);
    },
    append(path, text) {
      writes.push(path);
      memory.append(path, text);
    },
  };
});

const run = async (options: Partial<BatchOptions> = {}): Promise<BatchResult> => {
  writes = [];
  return buildBatch(host, { batch: "thu", ...options });
};
const statuses = ({ documents }: BatchResult): string[] => documents.map((row) => `${row.status} ${row.reason}`);
const outputs = (): string[] => Object.keys(files).filter((file) => file.endsWith(".docx"));

/** Changes the guidance of every province. */
const editParents = (from: string, to: string): void => parents.forEach((file) => edit(file, from, to));

/** Changes one text of the project. */
function edit(file: string, from: string, to: string): void {
  const text = String(files[file]);
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  files[file] = text.replace(from, to);
}

test("every unit gets its document; a second run writes no file and says the same", async () => {
  const first = await run();
  expect(first.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(statuses(first)).toEqual(Array(units).fill("written new"));
  expect(first.provinces.map(({ written }) => written)).toEqual([3, 3, 3]);
  expect(outputs()).toHaveLength(units);
  expect(Object.keys(files).filter((file) => file.endsWith(".journal"))).toEqual([]);
  const second = await run();
  expect(writes).toEqual([]);
  expect(statuses(second)).toEqual(Array(units).fill("unchanged unchanged"));
  expect(second.diagnostics).toEqual(first.diagnostics);
});

test("a dry run plans the same and writes nothing", async () => {
  const before = Object.keys(files).length;
  const dry = await run({ dryRun: true });
  expect(Object.keys(files)).toHaveLength(before);
  const real = await run();
  expect({ ...dry, dryRun: false }).toEqual(real);
});

describe("what is made again", () => {
  beforeEach(async () => {
    await run();
  });

  test("one changed row: its unit only", async () => {
    const line = String(files["data/batches/thu.csv"]).split("\n")[5] ?? "";
    edit("data/batches/thu.csv", line, line.replace(/,(Xã|Phường) [^,]+/, ",$1 Đồi Mới"));
    const changed = (await run()).documents.filter((row) => row.status === "written");
    expect(changed.map(({ name, reason }) => [name.replace(/^\S+ /, ""), reason])).toEqual([["Đồi Mới", "new"]]);
  });

  test("a registered organ that nothing names: none; a directive: all", async () => {
    edit("data/organs/units.yaml", "name: Kiến An,", "name: Kiến Ân,");
    expect(new Set(statuses(await run()))).toEqual(new Set(["unchanged unchanged"]));
    const directives = "data/directives/central-resolutions.yaml";
    files[directives] = `# sửa\n${String(files[directives])}`;
    const result = await run();
    expect(new Set(statuses(result))).toEqual(new Set(["unchanged same-bytes"]));
    expect(writes.filter((file) => file.endsWith(".docx"))).toEqual([]);
  });

  test("a template line, the parent, the batch: all, each with its reason", async () => {
    const template = "templates/huong-dan/cong-tac-nam.hbs";
    files[template] = String(files[template]).replaceAll("cụ thể như sau:", "cụ thể là:");
    const result = await run();
    expect(new Set(statuses(result))).toEqual(new Set(["written template-changed"]));
    editParents("công tác khoa giáo năm {{year}}", "công tác khoa giáo trong năm {{year}}");
    expect(new Set(statuses(await run()))).toEqual(new Set(["written parent-changed"]));
    files["data/batches/thu.yaml"] = `${String(files["data/batches/thu.yaml"])}
  - when: {level: ward}
    set: {date: 2027-02}
`;
    const { documents } = await run();
    const wards = documents.filter(({ organ }) => organ.includes("phuong"));
    expect(wards.length).toBeGreaterThan(0);
    expect(documents.filter(({ reason }) => reason === "differences-changed")).toEqual(wards);
  });
});

test("a file edited by hand is kept; --force moves it aside first", async () => {
  const [row] = (await run()).documents;
  const path = row?.output ?? "";
  files[path] = "sửa tay";
  expect((await run()).documents[0]).toMatchObject({ status: "held", reason: "edited" });
  editParents("công tác khoa giáo năm {{year}}", "công tác khoa giáo trong năm {{year}}");
  const held = await run();
  expect(held.documents[0]).toMatchObject({ status: "held", reason: "edited-outdated" });
  expect(held.exitCode).toBe(1);
  expect(files[path]).toBe("sửa tay");
  const forced = await run({ force: true });
  expect(forced.documents[0]).toMatchObject({ status: "written", movedTo: path.replace(".docx", ".tay-1.docx") });
  expect(host.readText(path.replace(".docx", ".tay-1.docx"))).toBe("sửa tay");
});

test("a unit's own file wins, and its faults stop no other unit", async () => {
  const [row] = (await run({ dryRun: true })).documents;
  const own = `data/documents/2027/${row?.organ ?? ""}-khoa-giao.yaml`;
  files[own] = "template: [";
  const broken = await run();
  expect(broken.exitCode).toBe(1);
  expect(broken.documents.filter(({ status: one }) => one === "failed").map(({ organ }) => organ)).toEqual([
    row?.organ,
  ]);
  expect(outputs()).toHaveLength(units - 1);
  const errors = broken.diagnostics.filter(({ severity }) => severity === "error");
  expect(new Set(errors.map(({ place }) => place?.file))).toEqual(new Set([own]));
  files[own] = String(files[parents[0] ?? ""])
    .replace(/^issuer: .*$/m, `issuer: ${row?.organ ?? ""}`)
    .replace("truong-ban", "bi-thu");
  const mended = await run();
  expect(mended.documents.filter(({ status: one }) => one === "written").map(({ organ }) => organ)).toEqual([
    row?.organ,
  ]);
});

test("the same fault of all units is said once, with their number", async () => {
  editParents('{{cite "57-NQ/TW@2024-12-22"}}', '{{cite "57-NQ/TW@2024-12-23"}}');
  const { diagnostics, documents, exitCode } = await run();
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(exitCode).toBe(1);
  expect(documents.every(({ status: one }) => one === "failed")).toBe(true);
  expect(errors.map(({ place }) => place?.file)).toEqual(parents.toSorted());
  for (const { why } of errors) expect(why).toContain("(3 đơn vị)");
  const sample = await run({ batch: "mau-tinh", dryRun: true });
  expect(sample.diagnostics.length).toBeGreaterThan(0);
  for (const { why } of sample.diagnostics) expect(why).toContain("Tất cả 12 đơn vị đều gặp.");
});

test("shards together are the whole, byte for byte, and their ledgers merge", async () => {
  await run();
  const whole = Object.fromEntries(outputs().map((file) => [file, files[file]]));
  for (const file of Object.keys(files)) if (file.startsWith("output/")) Reflect.deleteProperty(files, file);
  for (const index of [1, 2, 3, 4]) await run({ shard: { index, count: 4 } });
  expect(Object.fromEntries(outputs().map((file) => [file, files[file]]))).toEqual(whole);
  const { books } = status(host);
  expect(books[0]?.outputs.map(({ state }) => state)).toEqual(Array(units).fill("written"));
  const merged = await run();
  expect(statuses(merged)).toEqual(Array(units).fill("unchanged unchanged"));
  expect(Object.keys(files).filter((file) => /ledger.*json$/.test(file))).toEqual(["output/thu/ledger.json"]);
});

test("a run that was killed is finished by the next, whatever its journal says", async () => {
  await run();
  const [first = "", second = "", third = ""] = outputs();
  const ledger = JSON.parse(String(files["output/thu/ledger.json"])) as { outputs: Record<string, object> };
  const old = (file: string): object => ledger.outputs[file.slice("output/thu/".length)] ?? {};
  editParents("công tác khoa giáo năm {{year}}", "công tác khoa giáo trong năm {{year}}");
  const before = { first: files[first], second: files[second], third: files[third] };
  await run();
  const entry = (file: string): string => {
    const now = JSON.parse(String(files["output/thu/ledger.json"])) as { outputs: Record<string, object> };
    return JSON.stringify([
      file.slice(11),
      { ...now.outputs[file.slice(11)], remarks: [], was: (old(file) as { bytes: string }).bytes },
    ]);
  };
  // The first was noted but not written; the second was written; of the third the note is torn and its file written.
  const journal = `{"run":9}\n${entry(first)}\n${entry(second)}\n${entry(third).slice(0, 60)}`;
  const finished = { first: files[first], third: files[third] };
  files["output/thu/ledger.journal"] = journal;
  files["output/thu/ledger.json"] = JSON.stringify({ run: 1, outputs: ledger.outputs });
  files[first] = before.first ?? "";
  files["output/thu/x.docx.999999.tmp"] = "torn";
  const result = await run();
  expect(result.exitCode).toBe(0);
  expect(result.documents.map(({ status: one }) => one)).not.toContain("held");
  expect(files[first]).toEqual(finished.first);
  expect(files[third]).toEqual(finished.third);
  expect(Object.keys(files).filter((file) => /journal|tmp$/.test(file))).toEqual([]);
  expect(status(host).exitCode).toBe(0);
});

test("faults of the batch file have a place, a reason and a remedy", async () => {
  files["data/batches/thu.yaml"] =
    "year: 2027\nextends: 2027/thu-phu-ha\nunits: thuu.csv\norgans: {kind: comittee}\nextra: 1\n";
  const first = await run();
  expect(first.exitCode).toBe(1);
  files["data/batches/thu.yaml"] =
    "year: 2027\nextends: 2027/thu-phu-ha\nunits: thu.csv\norgans: {kind: committee, ids: [khong-co]}\n";
  const second = await run();
  const found = [...first.diagnostics, ...second.diagnostics].filter(({ place }) => place?.file.endsWith("thu.yaml"));
  expect(found.map(({ code }) => code).sort()).toEqual([
    "unknown-document",
    "unknown-key",
    "unknown-organ",
    "wrong-value",
  ]);
  for (const { what, why, fix, place } of found) expect([what, why, fix, place?.line].every(Boolean)).toBe(true);
  expect((await run({ batch: "thi" })).diagnostics[0]).toMatchObject({
    code: "unknown-batch",
    fix: "Có phải ý bạn là “thu”?",
  });
});
