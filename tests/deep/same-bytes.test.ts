/** Same input, same bytes: two processes in other time zones and languages build the same files. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { root } from "../support/documents.ts";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

test("every sample has the same bytes in Hà Nội and in Los Angeles, a clock tick apart", () => {
  const first = build({ TZ: "Asia/Ho_Chi_Minh", LANG: "vi_VN.UTF-8" });
  const second = build({ TZ: "America/Los_Angeles", LANG: "C" });
  expect(Object.keys(first).length).toBeGreaterThanOrEqual(5);
  expect(second).toEqual(first);
});

/** Builds all samples into a folder of their own and gives the hash of each .docx. */
function build(environment: Record<string, string>): Record<string, string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-bytes-"));
  folders.push(folder);
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/main.ts", "build", "--all", "--out", folder],
    { cwd: root, encoding: "utf8", env: { ...process.env, ...environment } },
  );
  expect(status, stderr).toBe(0);
  const files = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".docx"));
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash("sha256")
        .update(fs.readFileSync(path.join(folder, file)))
        .digest("hex"),
    ]),
  );
}
