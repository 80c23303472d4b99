/** What the command line says about itself and about wrong requests. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const empty = fs.mkdtempSync(path.join(os.tmpdir(), "soan-empty-"));
afterAll(() => fs.rmSync(empty, { recursive: true }));

const english = /usage|option|command|argument|error|display|default/i;

describe("help", () => {
  test.each([["--help"], ["help"], ["build --help"], ["help build"], ["reviews -h"], ["schema --help"]])(
    "soan %s is Vietnamese, on stdout",
    async (line) => {
      const { exitCode, stdout, stderr } = await runCli(line.split(" "), empty);
      expect(exitCode).toBe(0);
      expect(stderr).toBe("");
      expect(stdout).toMatch(/^Cách dùng: soan /);
      expect(stdout).not.toMatch(english);
    },
  );

  test("no verb: the help on stderr, exit 2", async () => {
    const { exitCode, stdout, stderr } = await runCli([], empty);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^Cách dùng: soan /);
  });

  test("version", async () => {
    expect(await runCli(["--version"], empty)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^soan \d+\.\d+\.\d+\n$/),
    });
  });
});

describe("a wrong request is answered in Vietnamese, exit 2", () => {
  test.each([
    ["biuld", "Không có lệnh “biuld”.\nCó phải ý bạn là build?"],
    ["xyz", "Không có lệnh “xyz”."],
    ["build --al", "Không có tùy chọn --al.\nCó phải ý bạn là --all?"],
    ["build --year", "Sau --year còn thiếu <năm>."],
    ["build --year 27", "Giá trị “27” của --year không dùng được. Năm gồm bốn chữ số, chẳng hạn 2027."],
    ["reviews", "Còn thiếu tùy chọn bắt buộc --year <năm>."],
    ["reviews --year 2027 --level tw", "Giá trị “tw” của --level không dùng được. Các cấp là: central,"],
    ["schema x", "Thừa tham số."],
    ["--project", "Sau --project còn thiếu <thư-mục>."],
  ])("soan %s", async (line, words) => {
    const { exitCode, stdout, stderr } = await runCli(line.split(" "), empty);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`lỗi: ${words}`);
    expect(stderr).not.toMatch(english);
  });
});

describe("a folder that is no project, exit 2", () => {
  test.each([["build --all"], ["reviews --year 2027"]])("soan %s", async (line) => {
    const { exitCode, stdout, stderr } = await runCli(line.split(" "), empty);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`Thư mục ${empty} không có data/`);
    expect(stderr).toContain("--project");
  });

  test("with --json the answer is JSON and nothing else", async () => {
    const { exitCode, stdout, stderr } = await runCli(["build", "--all", "--json"], empty);
    expect([exitCode, stderr]).toEqual([2, ""]);
    expect(JSON.parse(stdout)).toMatchObject({ documents: [], diagnostics: [{ code: "no-project" }], exitCode: 2 });
  });
});
