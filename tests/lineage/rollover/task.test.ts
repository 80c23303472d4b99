/** `soan rollover` over a project: files, second run, --force, --dry-run, two years at once, faults, the printed lists. */
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { printRollover } from "../../../src/report/print-rollover.ts";
import { build } from "../../../src/tasks/build.ts";
import { rollover } from "../../../src/tasks/rollover.ts";
import { runCli } from "../../cli/run-cli.ts";
import { baseProject } from "../../tasks/case-project.ts";
import { readProject } from "../../tasks/whole-project.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const oldFile = "data/documents/2027/khoa-giao.yaml";
const newFile = "data/documents/2028/khoa-giao.yaml";

describe("files", () => {
  test("writes the same slug into the folder of the new year; a second run changes nothing", () => {
    const files = baseProject();
    const first = rollover(createMemoryHost(files), { year: 2028 });
    expect(first).toMatchObject({ exitCode: 0, documents: [{ id: "2028/khoa-giao", status: "written", from: 2027 }] });
    expect(files[newFile]).toContain("year: 2028");
    const after = { ...files };
    const second = rollover(createMemoryHost(files), { year: 2028 });
    expect(second).toMatchObject({ exitCode: 0, documents: [{ id: "2028/khoa-giao", status: "exists", changes: [] }] });
    expect(files).toEqual(after);
  });

  test("a dry run writes nothing and says the same", () => {
    const files = baseProject();
    const before = { ...files };
    const planned = rollover(createMemoryHost(files), { year: 2028, dryRun: true });
    expect(files).toEqual(before);
    expect({ ...planned, dryRun: false }).toEqual(rollover(createMemoryHost(files), { year: 2028 }));
  });

  test("with force the file that stood there is kept under a name that no document has", () => {
    const files: Record<string, string> = { ...baseProject(), [newFile]: "# đã sửa tay\n" };
    const { documents } = rollover(createMemoryHost(files), { year: 2028, force: true, wanted: ["2027/khoa-giao"] });
    expect(documents).toMatchObject([{ status: "written", movedTo: `${newFile}.cu-1` }]);
    expect(files[`${newFile}.cu-1`]).toBe("# đã sửa tay\n");
    expect(
      rollover(createMemoryHost(files), { year: 2028, force: true, wanted: ["2027"] }).documents[0],
    ).not.toHaveProperty("movedTo");
  });

  test("the latest earlier year is taken, two years ahead too", () => {
    const files = baseProject();
    expect(rollover(createMemoryHost(files), { year: 2029 }).documents).toMatchObject([
      { id: "2029/khoa-giao", source: "2027/khoa-giao" },
    ]);
    const steps = baseProject();
    rollover(createMemoryHost(steps), { year: 2028 });
    rollover(createMemoryHost(steps), { year: 2029 });
    expect(steps["data/documents/2029/khoa-giao.yaml"]).toBe(files["data/documents/2029/khoa-giao.yaml"]);
  });

  test("one broken document stops no other", () => {
    const files: Record<string, string> = { ...baseProject(), "data/documents/2027/hong.yaml": "template: x\n" };
    const { exitCode, documents, diagnostics } = rollover(createMemoryHost(files), { year: 2028 });
    expect(exitCode).toBe(1);
    expect(documents.map(({ id, status }) => `${id} ${status}`)).toEqual([
      "2028/hong failed",
      "2028/khoa-giao written",
    ]);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(files).not.toHaveProperty("data/documents/2028/hong.yaml");
  });

  test("wrong requests are refused", () => {
    const host = createMemoryHost(baseProject());
    expect(rollover(host, { year: 2020 })).toMatchObject({ exitCode: 2, diagnostics: [{ code: "no-earlier-year" }] });
    expect(rollover(host, { year: 2028, wanted: ["2027/khong-co"] })).toMatchObject({
      exitCode: 2,
      diagnostics: [{ code: "unknown-document" }],
    });
    expect(rollover(host, { year: 2027, wanted: ["2027/khoa-giao"] })).toMatchObject({
      exitCode: 1,
      diagnostics: [{ code: "rollover-year" }],
    });
    expect(rollover(createMemoryHost({}), { year: 2028 })).toMatchObject({
      exitCode: 2,
      diagnostics: [{ code: "no-project" }],
    });
  });

  test("an organ that ends before the new year is told with what became of it", () => {
    const files = baseProject();
    const issuer = /^issuer: (\S+)/m.exec(files[oldFile] ?? "")?.[1] ?? "";
    const organs = Object.keys(files).find((file) => files[file]?.includes(`id: ${issuer}\n`)) ?? "";
    files[organs] = (files[organs] ?? "").replace(`id: ${issuer}\n`, `id: ${issuer}\n    until: 2027-06-30\n`);
    const { diagnostics } = rollover(createMemoryHost(files), { year: 2028 });
    expect(diagnostics).toMatchObject([{ code: "abolished-organ", place: { file: newFile } }]);
  });
});

test("every sample of 2027 builds as a document of 2028", async () => {
  const files = readProject();
  const host = createMemoryHost(files);
  expect(rollover(host, { year: 2028 }).exitCode).toBe(0);
  const built = await build(host, { year: 2028, dryRun: true });
  expect(built.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(built.documents.every(({ status }) => status === "written")).toBe(true);
});

test("the command prints what changed and what is left to do, in Vietnamese", async () => {
  const result = await runCli(["rollover", "2028", "2027/so-gddt-hai-phong-ke-hoach", "--dry-run"], root);
  expect(result.exitCode).toBe(0);
  expect(result.stdout).toMatch(/Đã chuyển \(\d+\)\n {4}- dòng \d+: 2027 → 2028\n/);
  expect(result.stdout).toMatch(/năm học 2026 - 2027|2026 - 2027 → 2027 - 2028/);
  expect(result.stdout).toMatch(/Phải điền \(\d+\)\n {4}- dòng \d+: Số của văn bản\.\n/);
  expect(result.stdout).toContain("Chạy thử (--dry-run): không tệp nào được ghi.");
  const json = await runCli(["rollover", "2028", "2027/so-gddt-hai-phong-ke-hoach", "--dry-run", "--json"], root);
  expect(printRollover(JSON.parse(json.stdout))).toBe(result.stdout);
  const wrong = await runCli(["rollover", "hai-nghin"], root);
  expect(wrong.exitCode).toBe(2);
  expect(wrong.stderr).toContain("Giá trị “hai-nghin” của <năm> không dùng được. Năm gồm bốn chữ số");
});
