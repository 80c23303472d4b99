/** `soan clone` and `soan update --parent` on the command line: files named from where it runs, questions on stdout, repeated answers. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { cityFile, clonedProject, CHILD, FILE, PIECES } from "../tasks/update-file-case.ts";
import { runCli } from "./run-cli.ts";

vi.setConfig({ testTimeout: 60_000 });

test("a file is cloned, its correction asked about, answered and taken over", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-"));
  const files = await clonedProject();
  const [shelf, , scan] = PIECES;
  files["den/sua.docx"] = await cityFile([
    ...(shelf ? [shelf] : []),
    { text: "Mở cửa cả ngày nghỉ và buổi tối." },
    { text: "Ưu tiên học sinh, người cao tuổi." },
    ...(scan ? [scan] : []),
  ]);
  for (const [name, content] of Object.entries(files)) {
    if (name.startsWith("data/documents/") || name.startsWith("data/bases/")) continue;
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  const below = path.join(folder, "den");
  const cloned = await runCli(
    ["clone", path.basename(FILE), "--to", "dang-uy-phuong-ngo-quyen", "--project", ".."],
    below,
  );
  expect(cloned.exitCode).toBe(0);
  expect(cloned.stdout).toMatch(/^Đã nhập huong-dan\.docx:\n[^]*: đã ghi\./u);
  const update = ["update", CHILD, "--parent", "sua.docx", "--project", ".."];
  const asked = await runCli(update, below);
  expect(asked.exitCode).toBe(1);
  const fresh = [...asked.stdout.matchAll(/Không phải: --new (\S+)\./gu)].map(([, key = ""]) => key);
  expect(fresh).toHaveLength(2);
  const answered = await runCli([...update, ...fresh.flatMap((key) => ["--new", key])], below);
  expect(answered).toMatchObject({ exitCode: 0 });
  expect(answered.stdout).toContain("Mục mới (2)");
  const json = await runCli([...update, "--json"], below);
  expect(JSON.parse(json.stdout)).toMatchObject({ parent: { status: "unchanged", questions: [] }, exitCode: 0 });
  fs.rmSync(folder, { recursive: true });
});
