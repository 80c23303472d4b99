/** `soan update --parent`: what a corrected file does to the superior's data and to the child, what is asked, what is refused. */
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { printParentUpdate } from "../../src/report/print-parent-update.ts";
import { printUpdate } from "../../src/report/print-update.ts";
import { clone } from "../../src/tasks/clone.ts";
import { updateFile, type UpdateFileOptions, type UpdateFileResult } from "../../src/tasks/update-file.ts";
import { printed, wordOf, type Files } from "./file-case.ts";
import { CHILD, CHILD_FILE, cityFile, clonedProject, PARENT_FILE, PIECES, type Piece } from "./update-file-case.ts";
import { readProject } from "./whole-project.ts";

// Whole projects are read, built and written.
vi.setConfig({ testTimeout: 60_000 });

const CORRECTED = "den/ban-sua.docx";
const [SHELF, READERS, SCAN, SCHOOL] = PIECES as [Piece, Piece, Piece, Piece];

async function run(
  files: Files,
  pieces: readonly Piece[],
  options: Partial<UpdateFileOptions> = {},
): Promise<UpdateFileResult> {
  files[CORRECTED] = await cityFile(pieces);
  return updateFile(createMemoryHost(files), { wanted: [CHILD], parent: CORRECTED, ...options });
}

const codes = ({ diagnostics }: { diagnostics: { code: string }[] }): string[] =>
  diagnostics.map(({ code }) => code).filter((code) => code !== "unverified-authority");
const idsIn = (text: unknown): string[] => [...String(text).matchAll(/^ {6}- id: (\S+)$/gmu)].map(([, id = ""]) => id);
const without = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== CORRECTED));

/** The project in which the ward has changed two items. */
async function changedProject(): Promise<Files> {
  const files = await clonedProject();
  files[CHILD_FILE] = `${String(files[CHILD_FILE])}changes:
  # bàn trong họp Thường vụ
  phuc-vu-ban-doc:
    text: Mở cửa đến 21 giờ.
  nha-van-hoa:
    after: so-hoa
    text: Mở phòng đọc ở nhà văn hóa.
`;
  return files;
}

describe("a corrected file", () => {
  it("without any change writes nothing", async () => {
    const files = await clonedProject();
    const before = { ...files };
    const result = await run(files, PIECES);
    expect(result).toMatchObject({
      exitCode: 0,
      parent: { status: "unchanged" },
      documents: [{ status: "unchanged" }],
    });
    expect(without(files)).toEqual(before);
  });

  it("a heading reworded, an item moved: ids, the child's own words and comments stay", async () => {
    const files = await changedProject();
    const before = idsIn(files[PARENT_FILE]);
    files[PARENT_FILE] = String(files[PARENT_FILE]).replace("  - id: to-chuc", "  # phần cuối\n  - id: to-chuc");
    const standing = files[PARENT_FILE];
    const result = await run(files, [SCAN, SHELF, { ...READERS, heading: "Giờ mở cửa" }, SCHOOL]);
    expect(result).toMatchObject({ exitCode: 0, parent: { status: "updated", kept: [{ key: "phuc-vu-ban-doc" }] } });
    expect([...idsIn(files[PARENT_FILE])].sort()).toEqual([...before].sort());
    expect(files[PARENT_FILE]).toContain("  # phần cuối\n");
    expect(files[`${PARENT_FILE}.cu-1`]).toBe(standing);
    expect(files[CHILD_FILE]).toContain("# bàn trong họp Thường vụ");
    const text = printed(createMemoryHost(files), CHILD);
    expect(text).toMatch(
      /1\. Số hoá\n[^]*2\. Mở phòng đọc[^]*3\. Tủ sách cơ sở\n[^]*4\. Giờ mở cửa\nMở cửa đến 21 giờ\./u,
    );
  });

  it("a second run changes nothing", async () => {
    const files = await changedProject();
    const pieces = [SHELF, { ...READERS, heading: "Giờ mở cửa" }, SCAN];
    await run(files, pieces);
    const before = { ...files };
    expect(await run(files, pieces)).toMatchObject({ parent: { status: "unchanged" } });
    expect(without(files)).toEqual(without(before));
  });

  it("an item taken out that the child had changed is a conflict, not a loss", async () => {
    const files = await changedProject();
    const result = await run(files, [SHELF, SCAN, SCHOOL]);
    expect(result).toMatchObject({
      exitCode: 1,
      parent: { status: "updated", gone: [{ key: "phuc-vu-ban-doc" }] },
      documents: [{ status: "conflicts" }],
    });
    expect(files[CHILD_FILE]).toContain("Mở cửa đến 21 giờ.");
  });

  it("is only looked at in a dry run", async () => {
    const files = await changedProject();
    const before = { ...files };
    const result = await run(files, [SHELF, READERS, SCAN], { dryRun: true });
    expect(result).toMatchObject({ dryRun: true, parent: { status: "updated" }, documents: [{ status: "updated" }] });
    expect(without(files)).toEqual(before);
  });

  it("updates the other children only with --all", async () => {
    const files = await clonedProject();
    const host = createMemoryHost(files);
    const other = clone(host, { source: CHILD, to: "chi-bo-tram-y-te-phuong-ngo-quyen" });
    const sibling = clone(host, { source: PARENT_FILE, to: "dang-uy-phuong-kien-an" });
    const again = { ...files };
    const alone = await run(files, [SHELF, READERS, SCAN]);
    expect(alone.documents.map(({ id }) => id)).toEqual([CHILD]);
    const all = await run(again, [SHELF, READERS, SCAN], { all: true });
    expect(all.documents.map(({ id }) => id).sort()).toEqual([CHILD, sibling.id].sort());
    expect(all.documents.map(({ id }) => id)).not.toContain(other.id);
  });

  it("tells corrections in the superior's data that it undoes", async () => {
    const files = await clonedProject();
    files[PARENT_FILE] = String(files[PARENT_FILE]).replace("Đưa sách đến mọi nhà.", "Đưa sách tới tận nhà.");
    const result = await run(files, [SHELF, READERS, SCAN]);
    expect(result.parent?.undone).toMatchObject([{ key: "dua-sach-moi-nha" }]);
    expect(files[PARENT_FILE]).toContain("Đưa sách đến mọi nhà.");
    expect(files[`${PARENT_FILE}.cu-1`]).toContain("Đưa sách tới tận nhà.");
  });
});

describe("doubts", () => {
  const split: Piece[] = [
    SHELF,
    { heading: "Ngày nghỉ", text: "Mở cửa cả ngày nghỉ và buổi tối." },
    { heading: "Ưu tiên", text: "Ưu tiên học sinh, người cao tuổi." },
    SCAN,
    SCHOOL,
  ];

  it("an item split in two is asked about, and nothing is written", async () => {
    const files = await changedProject();
    const before = { ...files };
    const result = await run(files, split);
    expect(result).toMatchObject({ exitCode: 1, documents: [], parent: { status: "asked" } });
    expect(without(files)).toEqual(before);
    await expect(result.parent ? printParentUpdate(result.parent, false) : "").toMatchFileSnapshot(golden("split"));
  });

  it("two nearly equal items of which one is left are asked about", async () => {
    const quarter = (name: string, month: number): Piece => ({
      text: `Báo cáo kết quả quý ${name} về Ban trước ngày 15 tháng ${month}, có số liệu kèm theo.`,
    });
    const files = await clonedProject([SHELF, quarter("một", 3), quarter("ba", 9)]);
    const text = "Báo cáo kết quả hằng quý về Ban trước ngày 15 tháng cuối quý, có số liệu kèm theo.";
    const result = await run(files, [SHELF, { text }]);
    expect(result.parent?.questions.map(({ candidates }) => candidates.length)).toEqual([2]);
    await expect(result.parent ? printParentUpdate(result.parent, false) : "").toMatchFileSnapshot(golden("twins"));
  });

  it("the answers decide, and the child follows", async () => {
    const files = await clonedProject();
    files[CHILD_FILE] =
      `${String(files[CHILD_FILE])}changes:\n  nha-van-hoa:\n    after: phuc-vu-ban-doc\n    text: Mở phòng đọc.\n`;
    const result = await run(files, split, { same: ["phuc-vu-ban-doc=ngay-nghi"], fresh: ["uu-tien"] });
    expect(result).toMatchObject({ exitCode: 0, parent: { status: "updated", added: [{ key: "uu-tien" }] } });
    expect(idsIn(files[PARENT_FILE])).toContain("phuc-vu-ban-doc");
    expect(printed(createMemoryHost(files), CHILD)).toMatch(/2\. Ngày nghỉ\n[^]*3\. Mở phòng đọc\.\n4\. Ưu tiên\n/u);
    await expect(
      `${result.parent ? printParentUpdate(result.parent, false) : ""}\n${printUpdate(result).replace(/[0-9a-f]{64}/gu, "…")}`,
    ).toMatchFileSnapshot(golden("answered"));
  });

  it("answers that name nothing, or one part twice, are refused", async () => {
    const files = await changedProject();
    const before = { ...files };
    const wrong = await run(files, split, { same: ["khong-co=ngay-nghi"], fresh: ["chua-co"] });
    expect(codes(wrong)).toEqual(["unknown-answer", "unknown-answer"]);
    const twice = await run(files, split, { same: ["phuc-vu-ban-doc=ngay-nghi"], fresh: ["ngay-nghi"] });
    expect(codes(twice)).toEqual(["answered-twice"]);
    expect(without(files)).toEqual(before);
  });
});

describe("a superior's document of the project's own data", () => {
  it.each([
    ["2027/btgdv-hai-phong-khoa-giao", "dang-uy-phuong-kien-an"],
    ["2027/dang-uy-ubnd-hai-phong-khoa-giao", "dang-uy-so-giao-duc-dao-tao-hai-phong"],
    ["2027/so-gddt-hai-phong-ke-hoach", "truong-thpt-ngo-quyen-hai-phong"],
    ["2027/dang-uy-xa-kien-thuy-khoa-giao", "chi-bo-tram-y-te-xa-kien-thuy"],
  ])("%s: its own print changes nothing; a reworded heading changes one line", async (id, to) => {
    const files: Files = { ...readProject(), [CORRECTED]: await wordOf(id) };
    const file = `data/documents/${id}.yaml`;
    const host = createMemoryHost(files);
    const { id: child = "" } = clone(host, { source: id, to });
    const options = { wanted: [child], parent: CORRECTED };
    expect(await updateFile(host, options)).toMatchObject({ parent: { status: "unchanged" } });
    const before = String(files[file]);
    const edited = before.replace(/( {8}heading: )(?=\S)/u, "$1Việc ");
    expect(edited).not.toBe(before);
    files[CORRECTED] = await wordOf(id, edited);
    expect(await updateFile(host, options)).toMatchObject({ parent: { status: "updated", added: [], gone: [] } });
    const old = new Set(before.split("\n"));
    const fresh = String(files[file])
      .split("\n")
      .filter((line) => !old.has(line));
    expect(fresh.length).toBeLessThanOrEqual(3);
    expect(fresh.join(" ")).toMatch(/^# Nhập từ tệp \S+, mã nội dung \w+\. +heading: (?:>- +)?Việc \S/u);
  });
});

describe("refused", () => {
  it.each([
    ["no child named", { wanted: [] }, "one-child"],
    ["a document that extends nothing", { wanted: [PARENT_FILE] }, "not-a-child"],
    ["an unknown document", { wanted: ["2027/khong-co"] }, "unknown-document"],
    ["a file that is not there", { parent: "den/khong-co.docx" }, "file-missing"],
  ])("%s", async (_, options, code) => {
    const files = await clonedProject();
    const before = { ...files };
    const result = await run(files, PIECES, options);
    expect(codes(result)).toContain(code);
    expect(result.exitCode).not.toBe(0);
    expect(without(files)).toEqual(before);
  });

  it("answers without a file", async () => {
    const files = await clonedProject();
    const result = await updateFile(createMemoryHost(files), { wanted: [CHILD], fresh: ["x"] });
    expect(result).toMatchObject({ exitCode: 2, diagnostics: [{ code: "answers-without-file" }] });
  });

  it("a file that is another document", async () => {
    const files = await clonedProject();
    files[CORRECTED] = await wordOf("2027/so-gddt-hai-phong-ke-hoach");
    const before = { ...files };
    const result = await updateFile(createMemoryHost(files), { wanted: [CHILD], parent: CORRECTED });
    expect(codes(result)).toContain("other-document");
    expect(files).toEqual(before);
  });
});

function golden(name: string): string {
  return path.resolve(import.meta.dirname, "../cases/update-file", `${name}.txt`);
}
