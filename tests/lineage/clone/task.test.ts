/** `soan clone` over the project: the file it writes, a second run, --force, --dry-run, faults, the printed lists, the document built from it. */
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { printClone } from "../../../src/report/print-clone.ts";
import { printDiagnostics } from "../../../src/report/print-diagnostics.ts";
import { build } from "../../../src/tasks/build.ts";
import { clone, type CloneOptions, type CloneResult } from "../../../src/tasks/clone.ts";
import { readProject } from "../../tasks/whole-project.ts";

const SOURCE = "2027/btgdv-hai-phong-khoa-giao";
const ID = "2027/dang-uy-phuong-kien-an-cong-tac-khoa-giao";
const FILE = `data/documents/${ID}.yaml`;

function run(files: Record<string, string>, options: Partial<CloneOptions> = {}): CloneResult {
  return clone(createMemoryHost(files), { source: SOURCE, to: "dang-uy-phuong-kien-an", ...options });
}

const kept = (files: Record<string, string>): string[] =>
  Object.keys(files).filter((name) => name.startsWith("data/bases/"));

describe("the file", () => {
  it("says what it extends, on which revision, and what is left to do", async () => {
    const files = readProject();
    const result = run(files);
    expect(result).toMatchObject({ status: "written", exitCode: 0, id: ID, file: FILE, source: SOURCE });
    expect(kept(files)).toHaveLength(1);
    await expect(files[FILE] ?? "").toMatchFileSnapshot(
      path.resolve(import.meta.dirname, "../../cases/clone/child.yaml.txt"),
    );
  });

  it("builds, with the superior's guidance as what it carries out", async () => {
    const files = readProject();
    run(files);
    const { documents, diagnostics } = await build(createMemoryHost(files), { wanted: [ID] });
    expect(documents).toMatchObject([{ id: ID, status: "written" }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["unverified-authority"]);
  });

  it("is left alone by a second run; with force the old one is kept beside it", () => {
    const files = readProject();
    run(files);
    files[FILE] = `${files[FILE] ?? ""}# của tôi\n`;
    const before = { ...files };
    expect(run(files)).toMatchObject({ status: "exists", exitCode: 1, diagnostics: [{ code: "file-exists" }] });
    expect(files).toEqual(before);
    expect(run(files, { force: true })).toMatchObject({ status: "written", exitCode: 0 });
    expect(files[`${FILE}.cu-1`]).toContain("# của tôi");
  });

  it("is not written by a dry run", () => {
    const files = readProject();
    const before = { ...files };
    expect(run(files, { dryRun: true })).toMatchObject({ status: "written", exitCode: 0 });
    expect(files).toEqual(before);
  });

  it("can be of another year and have an id of its own; the organ may be named", () => {
    const files = readProject();
    const result = run(files, { year: 2028, id: "2028/khoa-giao", to: "Đảng ủy xã Kiến Thụy" });
    expect(result).toMatchObject({ status: "written", file: "data/documents/2028/khoa-giao.yaml" });
    expect(files["data/documents/2028/khoa-giao.yaml"]).toContain("issuer: dang-uy-xa-kien-thuy\nyear: 2028");
  });

  it("of a child goes one level further down", async () => {
    const files = readProject();
    run(files, { to: "dang-uy-phuong-ngo-quyen", id: "2027/phuong" });
    const result = run(files, { source: "2027/phuong", to: "chi-bo-tram-y-te-phuong-ngo-quyen", id: "2027/chi-bo" });
    expect(result.diagnostics.map(({ code }) => code)).toContain("kind-changed");
    const { documents } = await build(createMemoryHost(files), { wanted: ["2027/chi-bo"] });
    expect(documents).toMatchObject([{ status: "written" }]);
  });
});

it("keeps the superior's words where the officer asks for them", async () => {
  const files = readProject();
  run(files);
  files[FILE] = `${files[FILE] ?? ""}changes:\n  kiem-tra-giam-sat:\n    undo: ["Tham mưu cấp ủy"]\n`;
  const { documents, diagnostics } = await build(createMemoryHost(files), { wanted: [ID] });
  expect(documents).toMatchObject([{ status: "written" }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["unverified-authority"]);
});

describe("faults", () => {
  it.each<[string, Partial<CloneOptions>, string]>([
    ["a document that is not there", { source: "2027/khong-co" }, "unknown-document"],
    ["a folder of documents", { source: "2027" }, "several-sources"],
    ["an organ that is not there", { to: "dang-uy-phuong-kien-ann" }, "unknown-organ"],
    ["the issuer itself", { to: "ban-tuyen-giao-dan-van-thanh-uy-hai-phong" }, "same-organ"],
  ])("%s", (_, options, code) => {
    const files = readProject();
    const before = { ...files };
    const { status, exitCode, diagnostics } = run(files, options);
    expect({ status, code: diagnostics.find(({ severity }) => severity === "error")?.code }).toEqual({
      status: "failed",
      code,
    });
    expect(exitCode).toBeGreaterThan(0);
    expect(files).toEqual(before);
  });

  it("tells that the rules of cloning are missing", () => {
    const files = readProject();
    Reflect.deleteProperty(files, "data/authority.yaml");
    const { status, diagnostics } = run(files);
    expect(status).toBe("failed");
    expect(printDiagnostics(diagnostics)).toContain("Không có tệp data/authority.yaml.");
  });

  it("tells what is wrong in the rules of cloning, at its line", () => {
    const files = readProject();
    files["data/lineage.yaml"] = (files["data/lineage.yaml"] ?? "").replace("deadlineDays: 5", "deadlineDay: năm ngày");
    const { diagnostics } = run(files);
    expect(diagnostics.filter(({ place }) => place?.file === "data/lineage.yaml").map(({ code }) => code)).toEqual([
      "unknown-key",
    ]);
  });
});

it("prints every change with its places and what is left to decide", async () => {
  const printed = printClone(run(readProject()));
  await expect(printed).toMatchFileSnapshot(path.resolve(import.meta.dirname, "../../cases/clone/printed.txt"));
});
