/** `soan check --annotate`: a copy with the findings as comments, and every reason not to write one. */
import { expect, it } from "vitest";
import type { Host } from "../../src/base/host.ts";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { check, type CheckOptions } from "../../src/tasks/check.ts";
import { commentsIn } from "../docx/annotate/comments.ts";
import { p, wordFile } from "../docx/read/word-file.ts";
import { readProject } from "./whole-project.ts";

const WORDS = "Thực hiện Nghị quyết số 45- NQ/TW, ngày 24/01/2019 của Bộ Chính trị, Đảng ủy hướng dẫn như sau:";
const draft = wordFile({ body: p("HƯỚNG DẪN") + p("Công tác khoa giáo năm 2027") + p(WORDS) });

function projectWith(): Host {
  const host = createMemoryHost(readProject());
  host.write("nhap.docx", draft);
  host.write("nhap.txt", WORDS);
  return host;
}

async function run(host: Host, names: string[], more: Partial<CheckOptions>) {
  return check(host, { wanted: names, open: (file) => ({ host, file }), ...more });
}

it("writes what, why and how of each finding to its very words, and leaves the file alone", async () => {
  const host = projectWith();
  const { files, annotated, exitCode } = await run(host, ["nhap.docx"], { annotate: "ra.docx" });
  const comments = commentsIn(host.readBytes("ra.docx") ?? expect.unreachable());
  const found = files[0]?.findings ?? [];
  expect([annotated, exitCode, comments.length]).toEqual(["ra.docx", 1, found.length]);
  const spaced = found.find(({ rule }) => rule === "citation-symbol-spacing") ?? expect.unreachable();
  const comment = comments.find(({ words }) => words === "45- NQ/TW");
  expect(comment?.author).toBe("Soạn");
  expect(comment?.lines).toEqual([
    `Lỗi: ${spaced.what}`,
    `Vì sao: ${spaced.why}`,
    `Cách sửa: ${spaced.fix ?? expect.unreachable()}`,
  ]);
  expect(host.readBytes("nhap.docx")).toEqual(draft);
});

it.each([
  { case: "a text", names: ["nhap.txt"], out: "ra.docx", code: "annotate-needs-word" },
  { case: "data", names: ["2027/dang-uy-xa-kien-thuy-khoa-giao"], out: "ra.docx", code: "annotate-needs-word" },
  { case: "two files", names: ["nhap.docx", "nhap.txt"], out: "ra.docx", code: "annotate-one-file" },
  { case: "another kind of name", names: ["nhap.docx"], out: "ra.pdf", code: "annotate-name" },
])("refuses $case, and still checks", async ({ names, out, code }) => {
  const host = projectWith();
  const { files, annotated, diagnostics, exitCode } = await run(host, names, { annotate: out });
  expect([annotated, diagnostics.map((one) => one.code), exitCode]).toEqual([null, [code], 2]);
  expect(files).toHaveLength(names.length);
  expect(host.readBytes(out)).toBeUndefined();
});

it("never writes over the checked file, and over another only by force", async () => {
  const host = projectWith();
  const same = await run(host, ["nhap.docx"], { annotate: "nhap.docx", force: true });
  expect(same.diagnostics.map(({ code }) => code)).toEqual(["annotate-same-file"]);
  expect(host.readBytes("nhap.docx")).toEqual(draft);
  host.write("ra.docx", "của người khác");
  const standing = await run(host, ["nhap.docx"], { annotate: "ra.docx" });
  expect(standing.diagnostics.map(({ code }) => code)).toEqual(["annotate-exists"]);
  expect(host.readText("ra.docx")).toBe("của người khác");
  const forced = await run(host, ["nhap.docx"], { annotate: "ra.docx", force: true });
  expect([forced.annotated, forced.diagnostics]).toEqual(["ra.docx", []]);
});

it("that cannot read the file writes nothing", async () => {
  const { annotated, exitCode } = await run(projectWith(), ["khong-co.docx"], { annotate: "ra.docx" });
  expect([annotated, exitCode]).toEqual([null, 1]);
});
