/** `soan build` says what the rules call an error in what it builds, beside the ledger, and builds it all the same. */
import fs from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";
import type { Host } from "../../src/base/host.ts";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { build } from "../../src/tasks/build.ts";
import { buildBatch } from "../../src/tasks/batch/build-batch.ts";
import { readProject } from "./whole-project.ts";

// The first run loads templates, the Word writer and the rules.
vi.setConfig({ testTimeout: 30_000 });

const real = readProject();
const ID = "2027/dang-uy-xa-kien-thuy-khoa-giao";
const FILE = `data/documents/${ID}.yaml`;
const RIGHT = "giải quyết đúng hạn kiến nghị";

function projectWith(words: string, more = ""): Host {
  const text = (real[FILE] ?? "").replace(RIGHT, `giải quyết đúng hạn ${words} kiến nghị`);
  return createMemoryHost({ ...real, [FILE]: `${text}${more}` });
}

/** The same host, with what is read of the word lists noted. */
function watched(host: Host): { host: Host; read: string[] } {
  const read: string[] = [];
  const readText = (path: string): string | undefined => {
    if (path.startsWith("data/words/")) read.push(path);
    return host.readText(path);
  };
  return { host: { ...host, readText }, read };
}

const SLIP = "theo công thông tin điện tử  của tỉnh";

it("reports errors only, at the line of the data, and writes the document", async () => {
  const host = projectWith(SLIP);
  const { documents, diagnostics, exitCode } = await build(host, { wanted: [ID] });
  const line = (host.readText(FILE) ?? "").split("\n").findIndex((text) => text.includes("theo công thông"));
  expect(documents.map(({ status }) => status)).toEqual(["written"]);
  const [found, ...others] = diagnostics.filter(({ code }) => !/^(?:open-blank|left-)/.test(code));
  expect([found?.code, found?.severity, others]).toEqual(["confused-word", "warning", []]);
  expect(found?.place).toMatchObject({ file: FILE });
  expect(Math.abs((found?.place?.line ?? 0) - line)).toBeLessThan(6);
  expect(exitCode).toBe(0);
});

it("repeats them for an unchanged document without reading a word list, and for one made again", async () => {
  const host = projectWith(SLIP);
  const first = await build(host, { wanted: [ID] });
  const again = watched(host);
  const second = await build(again.host, { wanted: [ID] });
  expect([second.documents[0]?.status, second.diagnostics, again.read]).toEqual(["unchanged", first.diagnostics, []]);
  const forced = await build(host, { wanted: [ID], force: true });
  expect(forced.diagnostics).toEqual(first.diagnostics);
});

it("finds what a changed word list finds", async () => {
  const host = projectWith(SLIP);
  await build(host, { wanted: [ID] });
  const phrases = host.readText("data/words/phrases.yaml") ?? "";
  host.write("data/words/phrases.yaml", phrases.replace(/cổng thông tin[^,\n]*,? ?/gu, ""));
  const { diagnostics } = await build(host, { wanted: [ID], force: true });
  expect(diagnostics.filter(({ code }) => code === "confused-word")).toEqual([]);
});

it("leaves out what the officer has ruled out", async () => {
  const ruled = "check:\n  ignore:\n    - rule: confused-word\n      text: công thông tin\n      reason: thử\n";
  const { diagnostics } = await build(projectWith(SLIP, ruled), { wanted: [ID] });
  expect(diagnostics.filter(({ code }) => code === "confused-word")).toEqual([]);
});

it("says it of the units of a batch, once for all of them", async () => {
  const source = "data/documents/2027/btgdv-tan-giang-khoa-giao.yaml";
  const list = "data/batches/mau-tinh.csv";
  const text = (real[source] ?? "").replace("Bớt hội nghị,", "Đưa lên công thông tin điện tử, bớt hội nghị,");
  const csv = fs.readFileSync(path.resolve(import.meta.dirname, "../..", list), "utf8");
  const host = createMemoryHost({ ...real, [source]: text, [list]: csv });
  const { documents, diagnostics } = await buildBatch(host, { batch: "mau-tinh" });
  const found = diagnostics.filter(({ code }) => code === "confused-word");
  expect(new Set(documents.map(({ status }) => status))).toEqual(new Set(["written"]));
  expect(found.map(({ severity, place }) => [severity, place?.file])).toEqual([["warning", source]]);
  expect(found[0]?.why).toContain(`Tất cả ${documents.length} đơn vị`);
});
