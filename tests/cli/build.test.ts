/** `soan build` on a real folder: streams, exit codes and files. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../src/cli/run.ts";
import { baseProject } from "../tasks/case-project.ts";
import { runCli } from "./run-cli.ts";

// The first build loads templates and the Word writer.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-build-"));
  for (const [file, text] of Object.entries(baseProject())) write(file, text);
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), text);
}

const soan = (line: string, cwd = folder): ReturnType<typeof runCli> => runCli(line.split(" "), cwd);
const filesIn = (below: string): string[] =>
  fs.readdirSync(path.join(folder, below), { recursive: true, encoding: "utf8" }).sort();

test("builds, then finds everything up to date", async () => {
  const first = await soan("build --all");
  expect([first.exitCode, first.stderr]).toEqual([0, ""]);
  expect(first.stdout).toMatch(
    /^TÀI LIỆU.*\n2027\/khoa-giao +đã soạn +output\/2027\/khoa-giao.docx +\d+ kB +văn bản mới\n/,
  );
  expect(filesIn("output").filter((file) => !file.startsWith(".soan"))).toEqual([
    "2027",
    "2027/khoa-giao.docx",
    "ledger.json",
  ]);
  const again = await soan("build 2027");
  expect(again.stdout).toContain("1 văn bản: 1 không đổi.");
});

test("from another folder, by --project and an absolute file name", async () => {
  const file = path.join(folder, "data/documents/2027/khoa-giao.yaml");
  expect(await soan(`build ${file} --project ${folder}`, os.tmpdir())).toMatchObject({ exitCode: 0 });
});

test("problems go to stderr, the table to stdout", async () => {
  write("data/documents/2027/hong.yaml", "year: 2027\n");
  const { exitCode, stdout, stderr } = await soan("build --all");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("data/documents/2027/hong.yaml:1:1");
  expect(stdout).toContain("2 văn bản: 1 có lỗi, 1 đã soạn.");
  expect(stdout + stderr).not.toContain("\u001b[");
});

test("--json prints the same data and nothing else", async () => {
  write("data/documents/2027/hong.yaml", "year: 2027\n");
  const { exitCode, stdout, stderr } = await soan("build --all --json");
  expect([exitCode, stderr]).toEqual([1, ""]);
  const result = JSON.parse(stdout) as { documents: object[]; diagnostics: object[] };
  expect(result).toMatchObject({ dryRun: false, exitCode: 1 });
  expect(result.documents).toHaveLength(2);
  expect(result.diagnostics[0]).toMatchObject({
    code: "missing-key",
    place: { file: "data/documents/2027/hong.yaml", line: 1 },
  });
});

test("--dry-run writes nothing", async () => {
  expect(await soan("build --year 2027 --dry-run")).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining("sẽ soạn"),
  });
  expect(fs.existsSync(path.join(folder, "output"))).toBe(false);
});

test("--out writes elsewhere, relative to where the command runs", async () => {
  const { stdout } = await soan("build --all --out ban-in");
  expect(stdout).toContain("ban-in/2027/khoa-giao.docx");
  expect(filesIn("ban-in")).toContain("ledger.json");
});

test("--force moves an edited file aside and says so", async () => {
  await soan("build --all");
  write("output/2027/khoa-giao.docx", "sửa tay");
  const { exitCode, stdout, stderr } = await soan("build --all --force");
  expect(exitCode).toBe(0);
  expect(stdout + stderr).toContain("output/2027/khoa-giao.tay-1.docx");
  expect(fs.readFileSync(path.join(folder, "output/2027/khoa-giao.tay-1.docx"), "utf8")).toBe("sửa tay");
});

test("an output folder that is a file is an answer, not a crash", async () => {
  write("output", "");
  const { exitCode, stderr } = await soan("build --all");
  expect(exitCode).toBeGreaterThan(0);
  expect(exitCode).toBeLessThan(3);
  expect(stderr).toContain("output");
});

test("a fault of the program is said as such, exit 3", async () => {
  const stdout = new PassThrough();
  stdout.write = () => {
    throw new TypeError("x is not a function");
  };
  const stderr = new PassThrough();
  expect(await run(["build", "--all"], { cwd: folder, stdout, stderr })).toBe(3);
  expect(String(stderr.read())).toMatch(/lỗi của soan.*\nNguyên nhân: TypeError: x is not a function/s);
});
