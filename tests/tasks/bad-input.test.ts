/** Broken data and templates, end to end: the printed report of `build` is held as a golden and read as an officer would read it. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { printBuild } from "../../src/report/print-build.ts";
import { printDiagnostics } from "../../src/report/print-diagnostics.ts";
import { build } from "../../src/tasks/build.ts";
import { baseProject, caseProject, type Files } from "./case-project.ts";

// The first build loads templates and the Word writer.
vi.setConfig({ testTimeout: 30_000 });

const casesFolder = path.resolve(import.meta.dirname, "../cases/bad-input");
const cases = fs.readdirSync(casesFolder).sort();

/** What the officer sees, and the names of the files written. */
async function run(files: Files): Promise<{ report: string; exitCode: number; written: string[] }> {
  const before = new Set(Object.keys(files));
  const host = createMemoryHost(files);
  const result = await build(host, { all: true });
  const readText = (file: string): string | undefined => host.readText(file);
  const report = [printDiagnostics(result.diagnostics, { readText }), printBuild(result)]
    .filter((text) => text !== "")
    .join("\n");
  return { report, exitCode: result.exitCode, written: Object.keys(files).filter((file) => !before.has(file)) };
}

test("the base project is sound", async () => {
  const { report, exitCode, written } = await run(baseProject());
  expect(report).toMatch(/^TÀI LIỆU/);
  expect(exitCode).toBe(0);
  expect(written.filter((file) => file.endsWith(".docx"))).toEqual(["output/2027/khoa-giao.docx"]);
});

describe("every fault is reported with place, reason and remedy, and nothing is written for a broken document", () => {
  test("there are at least forty", () => expect(cases.length).toBeGreaterThanOrEqual(40));

  test.each(cases)("%s", async (name) => {
    const folder = path.join(casesFolder, name);
    const { report, exitCode, written } = await run(caseProject(folder));
    expect(exitCode).toBe(1);
    const failed = [...report.matchAll(/^(\S+) +có lỗi/gm)].map((match) => `output/${match[1]}.docx`);
    expect(written.filter((file) => failed.includes(file))).toEqual([]);
    await expect(report).toMatchFileSnapshot(path.join(folder, "expected.txt"));
  });
});
