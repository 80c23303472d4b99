/** Many files at once: folders, progress, threads that give the same as one. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { check } from "../../src/tasks/check.ts";
import { takeFrom } from "../../src/tasks/check-many/crew.ts";
import { namesToCheck } from "../../src/tasks/check-names.ts";
import { buildProgram } from "./batch/batch-project.ts";
import { readProject } from "./whole-project.ts";

const TEXT = "HƯỚNG DẪN\nCông tác khoa giáo năm 2027\n\nCác cơ quan thưc hiện nhiệm vụ.\n";
const host = createMemoryHost({
  ...readProject(),
  "gui/a.txt": TEXT,
  "gui/sau/b.txt": TEXT,
  "gui/~$a.docx": "",
  "gui/anh.png": "",
});
const open = (file: string): { host: typeof host; file: string } => ({ host, file });

describe("a folder", () => {
  it("stands for the Word and text files below it", () => {
    expect(namesToCheck(["gui/"], { open })).toEqual(["gui/a.txt", "gui/sau/b.txt"]);
    expect(namesToCheck(["gui/a.txt", "2027"], { open })).toEqual(["gui/a.txt", "2027"]);
  });

  it("is checked file by file, with progress", async () => {
    const seen: string[] = [];
    const { files, exitCode } = await check(host, {
      wanted: ["gui"],
      open,
      onProgress: ({ done, total, failed }) => seen.push(`${done}/${total} ${failed}`),
    });
    expect(files.map(({ file }) => file)).toEqual(["gui/a.txt", "gui/sau/b.txt"]);
    for (const { findings } of files) expect(findings.map(({ rule }) => rule)).toContain("not-a-syllable");
    expect(seen).toEqual(["1/2 1", "2/2 2"]);
    expect(exitCode).toBe(1);
  });
});

it("gives every name to one thread only", () => {
  const counter = new SharedArrayBuffer(4);
  const [one, other] = [takeFrom(counter, 3), takeFrom(counter, 3)];
  expect([one(), other(), other(), one(), other()]).toEqual([0, 1, 2, undefined, undefined]);
});

describe("threads", () => {
  const program = buildProgram();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-check-"));
  afterAll(() => {
    program.remove();
    fs.rmSync(folder, { recursive: true });
  });

  it("say what one thread says, in the same order", { timeout: 60_000 }, () => {
    for (let index = 0; index < 6; index += 1) fs.writeFileSync(path.join(folder, `${index}.txt`), TEXT);
    const root = path.resolve(import.meta.dirname, "../..");
    const checkWith = (jobs: string): unknown => {
      const args = [program.main, "--project", root, "check", ".", "--jobs", jobs, "--json"];
      return JSON.parse(spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).stdout);
    };
    const one = checkWith("1");
    expect(one).toMatchObject({ files: Array.from({ length: 6 }, () => ({ kind: "text" })), exitCode: 1 });
    expect(checkWith("3")).toEqual(one);
  });
});
