/** `soan clone` and `soan rollover` of a file: the same document as from data, all written or nothing, an earlier import used again. */
import { describe, expect, it, vi } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { printClone } from "../../src/report/print-clone.ts";
import { printImport } from "../../src/report/print-import.ts";
import { build } from "../../src/tasks/build.ts";
import { clone } from "../../src/tasks/clone.ts";
import { cloneFile, type CloneFileOptions, type CloneFileResult } from "../../src/tasks/clone-file.ts";
import { rolloverFiles } from "../../src/tasks/rollover-file.ts";
import { printed, wordOf, type Files } from "./file-case.ts";
import { cityFile, FILE, PARENT, PARENT_FILE, PIECES } from "./update-file-case.ts";
import { CITY, updateProject, WARD } from "./update-case.ts";
import { readProject } from "./whole-project.ts";

// Whole projects are read, built and written.
vi.setConfig({ testTimeout: 60_000 });

const TO = "dang-uy-phuong-ngo-quyen";

async function project(): Promise<Files> {
  const files: Files = { ...updateProject(), [FILE]: await cityFile(PIECES) };
  for (const file of [CITY, WARD]) Reflect.deleteProperty(files, file);
  return files;
}

function run(files: Files, options: Partial<CloneFileOptions> = {}): Promise<CloneFileResult> {
  return cloneFile(createMemoryHost(files), { source: FILE, to: TO, ...options });
}

const codes = ({ diagnostics }: { diagnostics: { code: string }[] }): string[] =>
  diagnostics.map(({ code }) => code).filter((code) => code !== "unverified-authority");

describe("the child", () => {
  it.each([
    ["2027/btgdv-hai-phong-khoa-giao", "dang-uy-phuong-kien-an"],
    ["2027/btgdv-tan-giang-khoa-giao", "dang-uy-phuong-kien-an"],
  ])(
    "of the Word file of %s prints what the child of its data prints",
    async (id, to) => {
      const files: Files = { ...readProject(), [FILE]: await wordOf(id) };
      Reflect.deleteProperty(files, `data/documents/${id}.yaml`);
      const host = createMemoryHost(files);
      const fromFile = await cloneFile(host, { source: FILE, to });
      const data = createMemoryHost(readProject());
      const fromData = clone(data, { source: id, to });
      expect(fromFile).toMatchObject({ status: "written", exitCode: 0, id: fromData.id });
      expect(printed(host, fromFile.id ?? "")).toBe(printed(data, fromData.id ?? ""));
    },
    30_000,
  );

  it("can be built at once, and says what was imported and changed", async () => {
    const files = await project();
    const result = await run(files);
    expect(result).toMatchObject({ status: "written", exitCode: 0, source: PARENT, imported: { status: "written" } });
    expect(codes(result)).toEqual([]);
    const { documents } = await build(createMemoryHost(files), { wanted: [result.id ?? ""] });
    expect(documents).toMatchObject([{ status: "written" }]);
    expect(`${result.imported ? printImport(result.imported) : ""}\n${printClone(result)}`).toMatch(
      /^Đã nhập den\/huong-dan\.docx:\n[^]*Đã nhận ra[^]*\ndata\/documents\/.*: đã ghi\./u,
    );
  });

  it("of an issuer that is only proposed is made too, with what to do before it is built", async () => {
    const files = await project();
    files["den/chu.txt"] = UNKNOWN;
    const result = await run(files, { source: "den/chu.txt", to: "chi-bo-tram-y-te-phuong-ngo-quyen" });
    expect(result).toMatchObject({ status: "written", exitCode: 0 });
    expect(codes(result)).toContain("import-unknown-issuer");
    const { path = "" } = result.imported?.files.find(({ kind }) => kind === "organs") ?? {};
    expect(result.diagnostics.find(({ code }) => code === "import-unknown-issuer")?.fix).toContain(path);
    files[path.replace("data/proposals/", "data/")] = files[path] ?? "";
    const { documents, diagnostics } = await build(createMemoryHost(files), { wanted: [result.id ?? ""] });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(documents).toMatchObject([{ status: "written" }]);
  });
});

describe("all or nothing", () => {
  it.each<[string, Partial<CloneFileOptions>]>([
    ["an unknown organ", { to: "khong-co" }],
    ["the issuer itself", { to: "ban-tuyen-giao-dan-van-thanh-uy-hai-phong" }],
    ["a file that is not there", { source: "den/khong-co.docx" }],
    ["a dry run", { dryRun: true }],
  ])("%s: nothing is written", async (_, options) => {
    const files = await project();
    const before = { ...files };
    const result = await run(files, options);
    expect(files).toEqual(before);
    if (options.dryRun === true) expect(result).toMatchObject({ status: "written", imported: { status: "planned" } });
    else expect(result.exitCode).not.toBe(0);
  });

  it("a child that stands there keeps the import from being written", async () => {
    const files = await project();
    const { file = "" } = await run({ ...files });
    files[file] = "# của tôi\n";
    const before = { ...files };
    expect(await run(files)).toMatchObject({
      status: "exists",
      exitCode: 1,
      imported: { status: "failed", files: [] },
    });
    expect(files).toEqual(before);
  });

  it("a disk that fails halfway leaves nothing behind", async () => {
    const files = await project();
    const before = { ...files };
    const host = createMemoryHost(files);
    let writes = 0;
    const failing = {
      ...host,
      write(path: string, content: string | Uint8Array): void {
        writes += 1;
        if (writes === 3) throw new Error("ENOSPC");
        host.write(path, content);
      },
    };
    await expect(cloneFile(failing, { source: FILE, to: TO })).rejects.toThrow("ENOSPC");
    expect(files).toEqual(before);
  });
});

describe("an earlier import", () => {
  it("of the same file is used with what the officer put right in it", async () => {
    const files = await project();
    await run(files);
    files[PARENT_FILE] = String(files[PARENT_FILE]).replace("Đưa sách đến mọi nhà.", "Đưa sách đến từng nhà.");
    const standing = files[PARENT_FILE];
    const result = await run(files, { to: "dang-uy-phuong-kien-an" });
    expect(result).toMatchObject({ status: "written", imported: { status: "reused" } });
    expect(files[PARENT_FILE]).toBe(standing);
    expect(printed(createMemoryHost(files), result.id ?? "")).toContain("từng nhà");
  });

  it("with other words is left alone, with what can be done; --force keeps it beside", async () => {
    const files = await project();
    await run(files);
    files[FILE] = await cityFile(PIECES.slice(1));
    const before = { ...files };
    const refused = await run(files, { to: "dang-uy-phuong-kien-an" });
    expect(refused).toMatchObject({ status: "failed", exitCode: 1 });
    expect(codes(refused)).toEqual(["import-exists"]);
    expect(refused.diagnostics.map(({ fix }) => fix).join()).toContain("soan update");
    expect(files).toEqual(before);
    expect(await run(files, { to: "dang-uy-phuong-kien-an", force: true })).toMatchObject({ status: "written" });
    expect(files[`${PARENT_FILE}.cu-1`]).toBe(before[PARENT_FILE]);
  });
});

describe("rollover", () => {
  it("of a file imports it and writes the next year's data", async () => {
    const files = await project();
    const result = await rolloverFiles(createMemoryHost(files), { year: 2028, wanted: [FILE] });
    expect(result).toMatchObject({ exitCode: 0, imported: [{ status: "written", id: PARENT }] });
    expect(result.documents).toMatchObject([{ id: PARENT.replace("2027/", "2028/"), status: "written" }]);
    const next = printed(createMemoryHost(files), PARENT.replace("2027/", "2028/"));
    expect(next).toContain("công tác thư viện năm 2028");
    expect(next).not.toContain("2027");
  });

  it("of a file and an unknown document writes nothing", async () => {
    const files = await project();
    const before = { ...files };
    const result = await rolloverFiles(createMemoryHost(files), { year: 2028, wanted: [FILE, "2027/khong-co"] });
    expect(result.exitCode).not.toBe(0);
    expect(codes(result)).toContain("unknown-document");
    expect(files).toEqual(before);
  });
});

const UNKNOWN = `ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG
ĐẢNG ỦY PHƯỜNG AN MẪU
*
Số 15-HD/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
An Mẫu, ngày 20 tháng 6 năm 2027

HƯỚNG DẪN
tổ chức ngày hội đọc sách năm 2027

Thực hiện Chỉ thị số 25-CT/TW, ngày 25/10/2023 của Ban Bí thư, Đảng ủy phường An Mẫu hướng dẫn như sau:

I. MỤC ĐÍCH

1. Khuyến khích đọc sách ở cơ sở.

2. Phát huy thư viện cộng đồng.

Nơi nhận:
- Thường trực Thành ủy (để báo cáo);
- Lưu Văn phòng Đảng ủy.

T/M ĐẢNG ỦY
BÍ THƯ

Nguyễn Văn Mẫu
`;
