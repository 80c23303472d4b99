/** `soan compare` from end to end: ids, YAML, Word and text in any mix; text, JSON, page and tracked changes out. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { docText } from "../../src/tree/text.ts";
import { editPart } from "../support/docx-parts.ts";
import { buildAll, root } from "../support/documents.ts";
import { decidedText } from "../support/revisions.ts";
import { runCli } from "./run-cli.ts";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-compare-"));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const documents = await buildAll();
const sample = documents.find(({ name }) => name === "btgdv-hai-phong-khoa-giao") ?? expect.unreachable();
const id = "2027/btgdv-hai-phong-khoa-giao";
const edited = editPart(sample.bytes, "word/document.xml", (xml) => xml.replaceAll("15/11/2027", "20/11/2027"));
fs.writeFileSync(path.join(folder, "cu.docx"), sample.bytes);
fs.writeFileSync(path.join(folder, "moi.docx"), edited);
fs.writeFileSync(path.join(folder, "moi.txt"), docText(sample.doc).replaceAll("15/11/2027", "20/11/2027"));

const compare = (...args: string[]): ReturnType<typeof runCli> =>
  runCli(["compare", ...args, "--project", root], folder);

describe("soan compare", () => {
  test.each([
    ["two ids", id, id],
    ["an id and its Word file", id, "cu.docx"],
    ["a Word file with itself", "cu.docx", "cu.docx"],
  ])("no difference: %s", async (_, before, after) => {
    const { exitCode, stdout } = await compare(before, after);
    expect(stdout).toContain("Hai văn bản giống nhau từng chữ.");
    expect(exitCode).toBe(0);
  });

  test.each([
    ["Word and Word", "cu.docx", "moi.docx"],
    ["data and Word", `data/documents/${id}.yaml`, "moi.docx"],
    ["data and text", id, "moi.txt"],
  ])("one date: %s", async (_, before, after) => {
    const { exitCode, stdout } = await compare(before, after);
    expect(stdout).toContain("[-15/11/2027-]{+20/11/2027+}");
    expect(stdout).toContain("1 chỗ khác nhau: sửa chữ 1.");
    expect(exitCode).toBe(1);
  });

  test("the same as JSON, as a page and as tracked changes", async () => {
    const { exitCode, stdout } = await compare(
      "cu.docx",
      "moi.docx",
      "--json",
      "--html",
      "x.html",
      "--redline",
      "vet.docx",
    );
    const { comparison, redline } = JSON.parse(stdout) as { comparison: { changes: unknown[] }; redline: string };
    expect([comparison.changes.length, redline, exitCode]).toEqual([1, "vet.docx", 1]);
    expect(fs.readFileSync(path.join(folder, "x.html"), "utf8")).toContain(
      "<del>15/11/2027</del><ins>20/11/2027</ins>",
    );
    const marked = fs.readFileSync(path.join(folder, "vet.docx"));
    expect(decidedText(marked, "reject")).toEqual(decidedText(sample.bytes, "accept"));
    const again = await compare("cu.docx", "moi.docx", "--redline", "vet.docx");
    expect(again.stderr).toContain("[redline-exists]");
    expect(again.exitCode).toBe(2);
    expect((await compare("cu.docx", "moi.docx", "--redline", "vet.docx", "--force")).exitCode).toBe(1);
  });

  test("tracked changes need two Word files", async () => {
    const { exitCode, stderr } = await compare(id, "moi.txt", "--redline", "khac.docx");
    expect(stderr).toContain(`“${id}” và “moi.txt” không phải tệp Word`);
    expect(exitCode).toBe(2);
    expect(fs.existsSync(path.join(folder, "khac.docx"))).toBe(false);
  });

  test("both names that nothing answers to are reported at once", async () => {
    const { exitCode, stderr } = await compare("khong-co.docx", "2027/btgdv-hai-phong-khoa-giaoo");
    expect(stderr).toContain("“khong-co.docx”");
    expect(stderr).toContain(`Có phải ý bạn là “${id}”?`);
    expect(exitCode).toBe(2);
  });

  test("help names the exit codes", async () => {
    const { stdout } = await runCli(["compare", "--help"], folder);
    expect(stdout).toContain("0 hai văn bản giống nhau; 1 có khác nhau; 2 gõ sai lệnh");
  });
});
