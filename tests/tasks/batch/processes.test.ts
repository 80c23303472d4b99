/** The batch as a process: killed at many moments, with threads, in shards. */
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { batchFiles, buildProgram, documentsIn, writeFiles } from "./batch-project.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-batch-"));
let program: ReturnType<typeof buildProgram>;
let whole: Map<string, Buffer>;
/** Milliseconds of an undisturbed run on this machine. */
let wholeRun: number;

const args = (out: string, ...more: string[]): string[] => [
  program.main,
  "build",
  "--batch",
  "thu",
  "--out",
  out,
  ...more,
];
const out = (name: string): string => path.join(folder, name);

beforeAll(() => {
  program = buildProgram();
  writeFiles(folder, batchFiles(40));
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args(out("whole"), "--jobs", "1"), {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  wholeRun = performance.now() - started;
  whole = documentsIn(out("whole"));
});

afterAll(() => {
  program.remove();
  fs.rmSync(folder, { recursive: true, force: true });
});

test("two threads write the same bytes as one", () => {
  const { status } = spawnSync(process.execPath, args(out("two"), "--jobs", "2"), { cwd: folder });
  expect(status).toBe(0);
  expect(whole.size).toBe(40);
  expect(documentsIn(out("two"))).toEqual(whole);
  expect(fs.readFileSync(out("two/thu/ledger.json"))).toEqual(fs.readFileSync(out("whole/thu/ledger.json")));
});

test("killed or stopped by Ctrl-C at ten moments: no torn file, and the next run finishes", async () => {
  const moments = Array.from({ length: 10 }, (_, index) => wholeRun * (0.5 + index * 0.05));
  let seen = 0;
  for (const [index, moment] of moments.entries()) {
    await stopAfter(moment, index % 3 === 0 ? "SIGINT" : "SIGKILL", ["--jobs", index % 2 === 0 ? "1" : "2"]);
    const standing = documentsIn(out("killed"));
    for (const [name, bytes] of standing) expect(bytes.equals(whole.get(name) ?? Buffer.of()), name).toBe(true);
    seen = Math.max(seen, standing.size);
  }
  const { status } = spawnSync(process.execPath, args(out("killed")), { cwd: folder });
  expect(status).toBe(0);
  expect(documentsIn(out("killed"))).toEqual(whole);
  const left = fs.readdirSync(out("killed/thu"), { recursive: true, encoding: "utf8" });
  expect(left.filter((name) => /tmp$|journal/.test(name))).toEqual([]);
  const { stdout } = spawnSync(process.execPath, [program.main, "status", "--json", "--out", out("killed")], {
    cwd: folder,
    encoding: "utf8",
  });
  const { books } = JSON.parse(stdout) as { books: { outputs: { state: string }[] }[] };
  expect(books[0]?.outputs.filter(({ state }) => state === "written")).toHaveLength(40);
  console.log(`killed: up to ${seen} of 40 files stood when a run was killed`);
});

/** SIGINT is what Ctrl-C sends. */
function stopAfter(milliseconds: number, signal: NodeJS.Signals, more: string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args(out("killed"), ...more), { cwd: folder, stdio: "ignore" });
    const timer = setTimeout(() => child.kill(signal), milliseconds);
    child.on("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
