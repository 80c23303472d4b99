/** `soan check` over data, plain text and Word files: places, exit codes, what the officer ruled out, certain corrections. */
import { describe, expect, it } from "vitest";
import type { Host } from "../../src/base/host.ts";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { check } from "../../src/tasks/check.ts";
import { readProject } from "./whole-project.ts";

const real = readProject();
const ID = "2027/dang-uy-xa-kien-thuy-khoa-giao";
const FILE = `data/documents/${ID}.yaml`;
const SLIP = "theo công thông tin điện tử và Chỉ thị 05-CT/TW, ngày 23/6/2021 của Ban Bí thư (khóa XIII)";

/** The project of this repository in memory, with changes and further files. */
function projectWith(files: Record<string, string>): Host {
  return createMemoryHost({ ...real, ...files });
}

function slipped(more = ""): string {
  const text = real[FILE] ?? "";
  return `${text.replace("giải quyết đúng hạn kiến nghị", `giải quyết đúng hạn ${SLIP} kiến nghị`)}${more}`;
}

async function run(host: Host, name: string, fix = false) {
  return check(host, { wanted: [name], open: (file) => ({ host, file }), fix });
}

describe("a document of data", () => {
  it("has nothing wrong as it is", async () => {
    const { files, exitCode } = await run(projectWith({}), ID);
    expect(files.map(({ file, findings }) => [file, findings])).toEqual([[FILE, []]]);
    expect(exitCode).toBe(0);
  });

  it("shows the very words in the file, by line and column", async () => {
    const host = projectWith({ [FILE]: slipped() });
    const { files, exitCode } = await run(host, ID);
    const lines = slipped().split("\n");
    const found = files[0]?.findings.filter(({ severity }) => severity !== "style") ?? [];
    expect(found.map(({ rule, words }) => [rule, words])).toEqual([
      ["confused-word", "công"],
      ["citation-missing-so", "05-CT/TW"],
    ]);
    for (const { place, words } of found)
      expect((lines[(place.line ?? 0) - 1] ?? "").slice((place.column ?? 1) - 1).startsWith(words)).toBe(true);
    expect(exitCode).toBe(1);
  });

  it("is silent about what the officer has ruled out with a reason, and names a rule that does not exist", async () => {
    const more =
      "check:\n  ignore:\n    - rule: citation-missing-so\n      text: Chỉ thị 05-CT/TW\n      reason: viết theo thói quen\n" +
      "    - rule: confused-wird\n      reason: gõ nhầm\n";
    const { files, diagnostics } = await run(projectWith({ [FILE]: slipped(more) }), ID);
    expect(files[0]?.findings.some(({ rule }) => rule === "citation-missing-so")).toBe(false);
    expect(files[0]?.findings.some(({ rule }) => rule === "confused-word")).toBe(true);
    expect(diagnostics.map(({ code, fix }) => [code, fix])).toEqual([["unknown-rule", "Có phải là “confused-word”?"]]);
  });

  it("is corrected where the right form is certain, and nowhere else", async () => {
    const host = projectWith({ [FILE]: slipped() });
    const { files } = await run(host, ID, true);
    expect(files[0]?.fixed.map(({ before, after }) => [before, after])).toEqual([
      ["công", "cổng"],
      ["05-CT/TW", "số 05-CT/TW"],
    ]);
    const right = SLIP.replace("công thông", "cổng thông").replace("Chỉ thị 05", "Chỉ thị số 05");
    expect(host.readText(FILE)).toBe(slipped().replace(SLIP, right));
    expect((await run(host, ID, true)).files[0]?.fixed).toEqual([]);
  });
});

describe("a plain text", () => {
  const TEXT =
    "HƯỚNG DẪN\r\nCông tác khoa giáo năm 2027\r\n\r\nThực hiện Nghị quyết số 45- NQ/TW, ngày 24/01/2019 của Bộ Chính trị, Đảng ủy hướng dẫn như sau:\r\n";

  it("shows line and column, and keeps every other byte when it is corrected", async () => {
    const host = projectWith({ "nhap.txt": TEXT });
    const { files } = await run(host, "nhap.txt");
    const found = files[0]?.findings.find(({ rule }) => rule === "citation-symbol-spacing");
    expect(found?.place).toMatchObject({ file: "nhap.txt", line: 4, column: 25, length: 9 });
    expect(found?.where).toBe("phần mở đầu, đoạn 1");
    const fixed = await run(host, "nhap.txt", true);
    expect(fixed.files[0]?.fixed).toHaveLength(1);
    expect(host.readText("nhap.txt")).toBe(TEXT.replace("45- NQ/TW", "45-NQ/TW"));
  });

  it("that is not there is named", async () => {
    const { files, diagnostics, exitCode } = await run(projectWith({}), "khong-co.txt");
    expect([files, diagnostics.map(({ code }) => code), exitCode]).toEqual([[], ["file-missing"], 1]);
  });
});

it("needs a project", async () => {
  const { exitCode, diagnostics } = await run(createMemoryHost({}), ID);
  expect([exitCode, diagnostics.map(({ code }) => code)]).toEqual([2, ["no-project"]]);
});
