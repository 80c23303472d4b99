/** `soan update` over a project: what follows, what stays, conflicts as files and as print, kept revisions, chains, faults. */
import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { printUpdate } from "../../src/report/print-update.ts";
import { build } from "../../src/tasks/build.ts";
import { rollover } from "../../src/tasks/rollover.ts";
import { update, type UpdateResult } from "../../src/tasks/update.ts";
import { city, CITY, cityWith, updateProject, ward, WARD, type Files } from "./update-case.ts";

function run(files: Files, options: Parameters<typeof update>[1] = { all: true }): UpdateResult {
  return update(createMemoryHost(files), options);
}

const bases = (files: Files): string[] => Object.keys(files).filter((file) => file.startsWith("data/bases/"));
const codes = ({ diagnostics }: { diagnostics: { code: string }[] }): string[] =>
  diagnostics.map(({ code }) => code).filter((code) => code !== "unverified-authority");
const bodyOf = (text: string): string => text.slice(text.indexOf("year: "));

describe("one child", () => {
  test("the first update only notes the revision; a second one changes nothing", () => {
    const files = updateProject();
    expect(run(files)).toMatchObject({ exitCode: 0, documents: [{ id: "2027/phuong", status: "updated" }] });
    const [base = ""] = bases(files);
    const name = /([0-9a-f]{64})\.yaml$/.exec(base)?.[1] ?? "";
    expect(files[WARD]).toBe(ward.replace("thanh-pho\n", `thanh-pho\nbase: ${name}\n`));
    const after = { ...files };
    expect(run(files)).toMatchObject({ exitCode: 0, documents: [{ status: "unchanged" }], removedBases: [] });
    expect(files).toEqual(after);
  });

  test("what the child left alone follows, what it wrote stays", async () => {
    const files = updateProject();
    run(files);
    const [old = ""] = bases(files);
    files[CITY] = cityWith(
      ["Việc làm phải thiết thực.", "Việc làm phải thiết thực, tiết kiệm."],
      ["Phục vụ bạn đọc", "Bạn đọc"],
    );
    const standing = files[WARD] ?? "";
    const result = run(files);
    expect(result).toMatchObject({ exitCode: 0, removedBases: [old] });
    expect(bases(files)).toHaveLength(1);
    expect(bodyOf(files[WARD] ?? "")).toBe(bodyOf(standing));
    expect(result.documents[0]?.items.map(({ key, became }) => `${became} ${key}`).sort()).toEqual([
      "followed ban-doc",
      "followed yeu-cau",
      "kept nha-van-hoa",
      "kept so-hoa",
      "kept tu-sach",
    ]);
    const built = await build(createMemoryHost(files), { wanted: ["2027/phuong"], dryRun: true });
    expect(built).toMatchObject({ exitCode: 0, documents: [{ status: "written" }] });
  });

  test("a conflict shows all three texts, in the file and in print", () => {
    const files = updateProject();
    run(files);
    files[CITY] = cityWith(
      ["Mỗi nơi có một tủ sách.", "Mỗi nơi có hai tủ sách."],
      ["Số hóa tài liệu quý.", "Số hóa mọi tài liệu."],
      ["      - id: ban-doc\n        heading: Phục vụ bạn đọc\n        text: Mở cửa cả ngày nghỉ.\n", ""],
    );
    const result = run(files);
    expect(result).toMatchObject({ exitCode: 1, documents: [{ status: "conflicts" }] });
    expect(bodyOf(files[WARD] ?? "")).toBe(`year: 2027
changes:
  nha-van-hoa:
    after: tu-sach   # ngay sau bạn đọc
    heading: Nhà văn hóa
    text: Mở phòng đọc ở nhà văn hóa.
conflicts:
  # bàn trong họp Thường vụ
  tu-sach:
    mine:
      text: Mỗi khu dân cư có một tủ sách.
    theirs:
      text: Mỗi nơi có hai tủ sách.
    base:
      text: Mỗi nơi có một tủ sách.
  so-hoa:
    mine: removed
    theirs:
      heading: Số hóa
      text: Số hóa mọi tài liệu.
    base:
      heading: Số hóa
      text: Số hóa tài liệu quý.
`);
    expect(printUpdate({ ...result, removedBases: [] }))
      .toBe(`data/documents/2027/phuong.yaml (theo 2027/thanh-pho): còn xung đột.
  Xung đột, phải chọn (2)
    - dòng 13: tu-sach “Tủ sách cơ sở”: đoạn văn
        của mình:   Mỗi khu dân cư có một tủ sách.
        cấp trên:   Mỗi nơi có hai tủ sách.
        bản cũ:     Mỗi nơi có một tủ sách.
    - dòng 20: so-hoa “Số hóa”: bỏ mục
        của mình:   (bỏ mục)
        cấp trên:   Số hóa / Số hóa mọi tài liệu.
        bản cũ:     Số hóa / Số hóa tài liệu quý.
  Theo cấp trên (1)
    - ban-doc “Phục vụ bạn đọc”: bỏ mục
  Giữ của mình (1)
    - nha-van-hoa “Nhà văn hóa”: mục mới
  Của mình, phải đổi chỗ hoặc đổi mã (1)
    - nha-van-hoa “Nhà văn hóa”: “ban-doc” không còn nên đặt cạnh “tu-sach”.
  Mở tệp, ở khóa conflicts giữ lại một trong các khối mine, theirs, base của mỗi mục rồi xóa các khối kia;
  muốn ghép hai bên thì sửa chữ trong khối giữ lại. Xong thì chạy lại soan update.

1 văn bản: 1 còn xung đột.
`);
    const after = { ...files };
    run(files);
    expect(files).toEqual(after);
  });

  test("an open conflict does not build; deleting blocks settles it", async () => {
    const files = updateProject();
    run(files);
    files[CITY] = cityWith(["Mỗi nơi có một tủ sách.", "Mỗi nơi có hai tủ sách."]);
    run(files);
    const host = createMemoryHost(files);
    expect(codes(await build(host, { wanted: ["2027/phuong"], dryRun: true }))).toEqual(["open-conflict"]);
    files[WARD] = (files[WARD] ?? "").replace(/ {4}theirs:[^]*$/u, "");
    expect(await build(host, { wanted: ["2027/phuong"], dryRun: true })).toMatchObject({ exitCode: 0 });
    expect(run(files)).toMatchObject({ exitCode: 0, documents: [{ status: "updated" }] });
    expect(files[WARD]).not.toContain("conflicts");
    expect(files[WARD]).toContain(
      "  # bàn trong họp Thường vụ\n  tu-sach:\n    text: Mỗi khu dân cư có một tủ sách.\n",
    );
  });

  test("a dry run writes nothing and says the same", () => {
    const files = updateProject();
    const before = { ...files };
    const planned = run(files, { all: true, dryRun: true });
    expect(files).toEqual(before);
    expect({ ...planned, dryRun: false }).toEqual(run(files));
  });
});

describe("chains", () => {
  const cell = `extends: 2027/phuong
issuer: dang-uy-xa-kien-thuy
year: 2027
changes:
  nha-van-hoa:
    text: Phòng đọc của xã.
`;
  const CELL = "data/documents/2027/a-xa.yaml";

  test("a child of a child follows what its superior becomes in the same run", () => {
    const files = updateProject({ [CELL]: cell });
    run(files);
    files[CITY] = cityWith(["Việc làm phải thiết thực.", "Việc làm phải tiết kiệm."]);
    const { documents } = run(files);
    expect(documents.map(({ id, status }) => `${id} ${status}`)).toEqual(["2027/a-xa updated", "2027/phuong updated"]);
    expect(documents[0]?.items).toMatchObject([
      { key: "nha-van-hoa", became: "kept" },
      { key: "yeu-cau", became: "followed" },
    ]);
    expect(bases(files)).toHaveLength(2);
  });

  test("build stands on the kept revision and tells that the superior has moved on", async () => {
    const files = updateProject();
    run(files);
    const host = createMemoryHost(files);
    const id = { wanted: ["2027/phuong"] };
    await build(host, id);
    expect(await build(host, id)).toMatchObject({ documents: [{ status: "unchanged", reason: "unchanged" }] });
    files[CITY] = cityWith(["Việc làm phải thiết thực.", "Việc làm phải tiết kiệm."]);
    const moved = await build(host, id);
    expect(moved).toMatchObject({ exitCode: 0, documents: [{ status: "unchanged", reason: "same-bytes" }] });
    expect(codes(moved)).toEqual(["superior-changed"]);
    expect(codes(await build(host, id))).toEqual(["superior-changed"]);
    run(files);
    expect(await build(host, id)).toMatchObject({ documents: [{ status: "written", reason: "document-changed" }] });
  });
});

describe("faults", () => {
  const withChange = (lines: string): Files => updateProject({ [WARD]: `${ward}${lines}` });

  test.each([
    ["unknown-part", "  tu-sahc: {text: Chữ.}\n", "tu-sach"],
    ["unknown-anchor", "  moi: {after: ban-dock, text: Chữ.}\n", "ban-doc"],
    ["cyclic-place", "  mot: {after: hai, text: Chữ.}\n  hai: {after: mot, text: Chữ.}\n", ""],
    ["key-not-here", "  ban-doc: {title: Chữ}\n", "heading"],
    ["inside-removed", "  moi: {in: so-hoa, text: Chữ.}\n", ""],
    ["no-title", "  phan-moi: {after: noi-dung, intro: Chữ.}\n", ""],
    ["wrong-place", "  footnote/x: {after: ban-doc, text: Chữ.}\n", ""],
    ["unknown-key", "  ban-doc: {heding: Chữ}\n", "heading"],
  ])("%s has its line", async (code, lines, meant) => {
    const files = withChange(lines);
    const { diagnostics, documents } = await build(createMemoryHost(files), { wanted: ["2027/phuong"], dryRun: true });
    expect(documents).toMatchObject([{ status: "failed" }]);
    const found = diagnostics.filter((one) => one.code === code);
    expect(found[0]).toMatchObject({ place: { file: WARD, line: ward.split("\n").length } });
    expect(found[0]?.fix).toContain(meant);
    const before = files[WARD];
    expect(run(files)).toMatchObject({ exitCode: 1, documents: [{ status: "failed" }] });
    expect(files[WARD]).toBe(before);
  });

  test.each([
    ["unknown-superior", { [WARD]: ward.replace("thanh-pho", "thanh-phoo") }],
    ["extends-itself", { [WARD]: ward.replace("thanh-pho", "phuong") }],
    ["faulty-superior", { [CITY]: city.replace("year: 2027\n", "") }],
    ["unknown-organ", { [WARD]: ward.replace("ngo-quyen", "ngo-quyenn") }],
    ["lost-base", { [WARD]: ward.replace("issuer", `base: ${"a".repeat(64)}\nissuer`) }],
  ])("%s", async (code, own: Files) => {
    const files = updateProject(own);
    const built = await build(createMemoryHost(files), { wanted: ["2027/phuong"], dryRun: true });
    expect(built.diagnostics.find((one) => one.code === code)).toMatchObject({
      severity: "error",
      place: { file: WARD },
    });
    expect(codes(run(files))).toContain(code);
  });

  test("a fault in a text points into the file that holds the text", async () => {
    const files = updateProject({
      [CITY]: cityWith(["Việc làm phải thiết thực.", 'Theo {{cite "khong-co"}}.']),
      [WARD]: ward.replace("Mở phòng đọc", 'Theo {{cite "cung-khong"}} mở'),
    });
    const { diagnostics } = await build(createMemoryHost(files), { wanted: ["2027/phuong"], dryRun: true });
    const lines = diagnostics
      .filter(({ code }) => code === "unknown-directive")
      .map(({ place }) => `${place?.file ?? ""}:${place?.line ?? 0}`);
    expect(lines).toEqual([`${CITY}:20`, `${WARD}:13`]);
  });

  test("a document that extends nothing, a wrong name", () => {
    expect(run(updateProject(), { wanted: ["2027/thanh-pho"] })).toMatchObject({
      exitCode: 0,
      documents: [{ status: "whole" }],
    });
    expect(run(updateProject(), { wanted: ["2027/khong-co"] })).toMatchObject({ exitCode: 2 });
  });
});

describe("rollover of a child", () => {
  test("its own texts move on, it stands under the superior's new document", () => {
    const files = updateProject({ [WARD]: ward.replace("Mở phòng đọc", "Năm 2027 mở phòng đọc") });
    run(files);
    const { documents, exitCode } = rollover(createMemoryHost(files), { year: 2028 });
    expect(exitCode).toBe(0);
    expect(documents.map(({ id, status }) => `${id} ${status}`)).toEqual([
      "2028/phuong written",
      "2028/thanh-pho written",
    ]);
    expect(files["data/documents/2028/phuong.yaml"]).toBe(
      ward.replaceAll("2027", "2028").replace("Mở phòng đọc", "Năm 2028 mở phòng đọc"),
    );
  });

  test("without the superior's new document it is told what to run", () => {
    const files = updateProject();
    const result = rollover(createMemoryHost(files), { year: 2028, wanted: ["2027/phuong"] });
    expect(codes(result)).toEqual(["no-new-superior"]);
    expect(files).not.toHaveProperty("data/documents/2028/phuong.yaml");
  });
});
