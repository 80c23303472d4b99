/** `build` as a whole over a project in memory: what it writes, what it leaves, what it answers. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Host } from "../../src/base/host.ts";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { build } from "../../src/tasks/build.ts";
import { baseProject } from "./case-project.ts";

// The first build loads templates and the Word writer.
vi.setConfig({ testTimeout: 30_000 });

const first = "data/documents/2027/khoa-giao.yaml";
const second = "data/documents/2027/dan-van.yaml";
/** What a run keeps for the next one. */
const shelf = ["output/.soan/project.bin", "output/.soan/proofread.bin", "output/.soan/writer-hd05-2026.bin"];
let files: Record<string, string | Uint8Array>;
let writes: string[];
let host: Host;

beforeEach(() => {
  const base = baseProject();
  files = { ...base, [second]: (base[first] ?? "").replace("about: công tác khoa giáo", "about: công tác dân vận") };
  writes = [];
  host = watched(files);
});

function watched(record: Record<string, string | Uint8Array>): Host {
  const memory = createMemoryHost(record);
  return {
    ...memory,
    write(path, content) {
      writes.push(path);
      memory.write(path, content);
    },
  };
}

test("writes every document and the ledger; a second run writes no file", async () => {
  const result = await build(host, { all: true });
  expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(result.documents.map(({ id, status, reason }) => `${id} ${status} ${reason}`)).toEqual([
    "2027/dan-van written new",
    "2027/khoa-giao written new",
  ]);
  expect(writes.sort()).toEqual([
    ...shelf,
    "output/2027/dan-van.docx",
    "output/2027/khoa-giao.docx",
    "output/ledger.json",
  ]);
  writes = [];
  const again = await build(host, { all: true });
  expect(again.documents.map(({ status }) => status)).toEqual(["unchanged", "unchanged"]);
  expect(again.diagnostics).toEqual(result.diagnostics);
  expect(writes).toEqual([]);
});

test("same input, same bytes: alone or with others, in any order, in another folder", async () => {
  await build(host, { all: true });
  const other = { ...baseProject(), [second]: files[second] ?? "" };
  await build(watched(other), { wanted: ["2027/khoa-giao"] });
  await build(watched(other), { wanted: ["2027/dan-van"] });
  for (const path of ["output/2027/dan-van.docx", "output/2027/khoa-giao.docx", "output/ledger.json"]) {
    expect(
      Buffer.from(other[path as keyof typeof other] as Uint8Array).equals(Buffer.from(files[path] as Uint8Array)),
      path,
    ).toBe(true);
  }
});

test("a dry run says the same as the run and writes nothing", async () => {
  const before = Object.keys(files);
  const dry = await build(host, { all: true, dryRun: true });
  expect(Object.keys(files)).toEqual(before);
  const real = await build(host, { all: true });
  expect({ ...dry, dryRun: false }).toEqual(real);
  files["output/2027/dan-van.docx"] = "edited";
  const forced = await build(host, { all: true, dryRun: true, force: true });
  expect(forced.documents[0]).toMatchObject({ status: "written", movedTo: "output/2027/dan-van.tay-1.docx" });
  expect(files["output/2027/dan-van.docx"]).toBe("edited");
});

test("one broken document does not stop the other", async () => {
  files[second] = "template: [";
  const result = await build(host, { all: true });
  expect(result.exitCode).toBe(1);
  expect(result.documents.map(({ status }) => status)).toEqual(["failed", "written"]);
  expect(files).not.toHaveProperty(["output/2027/dan-van.docx"]);
});

test("an edited file is kept; that is a problem only when its data changed", async () => {
  await build(host, { all: true });
  files["output/2027/dan-van.docx"] = "edited";
  expect(await build(host, { all: true })).toMatchObject({ exitCode: 0, documents: [{ status: "held" }, {}] });
  files[second] = String(files[second]).replace("dân vận", "tuyên giáo");
  expect(await build(host, { all: true })).toMatchObject({
    exitCode: 1,
    documents: [{ status: "held", reason: "edited-outdated" }, {}],
  });
  expect(files["output/2027/dan-van.docx"]).toBe("edited");
});

test("a comment in the data makes the document again but changes no byte", async () => {
  await build(host, { all: true });
  files[first] = `# nháp\n${String(files[first])}`;
  writes = [];
  expect((await build(host, { all: true })).documents[1]).toMatchObject({ status: "unchanged", reason: "same-bytes" });
  expect(writes).toEqual(["output/ledger.json"]);
});

test("writes into another folder with a ledger of its own", async () => {
  const elsewhere: Record<string, Uint8Array> = {};
  const { documents } = await build(host, {
    all: true,
    out: { host: createMemoryHost(elsewhere), name: "/tmp/ban-in" },
  });
  expect(Object.keys(elsewhere).sort()).toEqual(["2027/dan-van.docx", "2027/khoa-giao.docx", "ledger.json"]);
  expect(documents[0]?.output).toBe("/tmp/ban-in/2027/dan-van.docx");
  expect(writes).toEqual(shelf);
});

describe("a wrong request writes nothing, exit 2", () => {
  test.each([
    ["nothing asked", {}, "nothing-asked"],
    ["unknown document", { wanted: ["2027/khoa-gio"] }, "unknown-document"],
    ["one of two unknown", { wanted: ["2027/khoa-giao", "2027/x"] }, "unknown-document"],
    ["year without documents", { year: 2031 }, "no-documents-of-year"],
  ])("%s", async (_name, request, code) => {
    expect(await build(host, request)).toMatchObject({ exitCode: 2, documents: [], diagnostics: [{ code }] });
    expect(writes).toEqual([]);
  });

  test("no project", async () => {
    expect(await build(createMemoryHost({}), { all: true })).toMatchObject({
      exitCode: 2,
      diagnostics: [{ code: "no-project" }],
    });
  });
});
