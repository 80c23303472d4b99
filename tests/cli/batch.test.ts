/** `build --batch` and `status` on the command line: flags, streams, files, exit codes. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { batchFiles, writeFiles } from "../tasks/batch/batch-project.ts";
import { runCli } from "./run-cli.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-cli-batch-"));

beforeAll(() => writeFiles(folder, batchFiles(6)));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test("a batch, its page, its status; a second run leaves the page alone", async () => {
  const first = await runCli(["build", "--batch", "thu"], folder);
  expect(first.exitCode).toBe(0);
  expect(first.stdout).toContain("6 đã soạn: văn bản mới.");
  const page = path.join(folder, "output/thu/tong-hop.html");
  const { mtimeMs } = fs.statSync(page);
  const second = await runCli(["build", "--batch", "thu", "--json"], folder);
  const result = JSON.parse(second.stdout) as { provinces: { unchanged: number }[]; documents: object[] };
  expect(result.documents).toHaveLength(6);
  expect(result.provinces.map(({ unchanged }) => unchanged)).toEqual([2, 2, 2]);
  expect(fs.statSync(page).mtimeMs).toBe(mtimeMs);
  const { exitCode, stdout } = await runCli(["status"], folder);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("Đợt soạn thu: 6 văn bản");
  expect((await runCli(["status", "--batch", "khac"], folder)).exitCode).toBe(2);
});

test.each([
  [["build", "--batch", "thu", "--shard", "5/4"], "Viết dạng i/n"],
  [["build", "--batch", "thu", "--jobs", "0"], "từ 1 đến 99"],
  [["build", "--batch", "thu", "--all"], "Không dùng được"],
  [["build", "2027", "--batch", "thu"], "Thừa tham số"],
  [["build", "--batch", "thi"], "Có phải ý bạn là “thu”?"],
])("%j is refused", async (args, words) => {
  const { exitCode, stderr } = await runCli(args, folder);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(words);
});
