/** A new document builds at once; the file that is handed over is the one that `soan build` writes. */
import { describe, expect, test, vi } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { build } from "../../../src/tasks/build.ts";
import { handOver } from "../../../src/tasks/desk/hand-over.ts";
import { newDocument } from "../../../src/tasks/desk/new-document.ts";
import { undoWords } from "../../../src/tasks/desk/undo-words.ts";
import { clone } from "../../../src/tasks/clone.ts";
import { readProject } from "../whole-project.ts";

vi.setConfig({ testTimeout: 20_000 });

const sample = "2027/dang-uy-phuong-ngo-quyen-khoa-giao";

describe("a new document", () => {
  const files: Record<string, string | Uint8Array> = readProject();
  const host = createMemoryHost(files);

  test.each([
    ["huong-dan/cong-tac-nam", "dang-uy-phuong-ngo-quyen", "2027/dang-uy-phuong-ngo-quyen-cong-tac-thu-vien"],
    ["huong-dan/cong-tac-nam", "ban-tuyen-giao-dan-van-thanh-uy-hai-phong", ""],
    ["ke-hoach/trien-khai", "ubnd-phuong-ngo-quyen", ""],
  ])("%s of %s builds", async (template, issuer, wanted) => {
    const about = " công tác thư viện năm 2027: “sách”, {báo} ";
    const { id, problems } = await newDocument(host, { template, issuer, year: 2027, about });
    expect(problems).toEqual([]);
    if (wanted !== "") expect(id).toBe(wanted);
    const built = await build(host, { wanted: [id ?? ""] });
    expect(built.documents).toMatchObject([{ id, status: "written" }]);
    // A second one of the same name stands beside the first.
    const second = await newDocument(host, { template, issuer, year: 2027, about });
    expect(second.id).toBe(`${id ?? ""}-2`);
    expect(host.readText(`data/documents/${id ?? ""}.yaml`)).toContain("năm {{year}}");
  });

  test.each([
    [{ template: "huong-dan/khong-co" }, "unknown-template"],
    [{ template: "../data/x" }, "unknown-template"],
    [{ issuer: "khong-co" }, "unknown-organ"],
    [{ about: "  " }, "no-subject"],
  ])("%o is refused", async (wrong, code) => {
    const before = Object.keys(files);
    const request = { template: "huong-dan/cong-tac-nam", issuer: "dang-uy-phuong-ngo-quyen", year: 2027, about: "x" };
    expect(await newDocument(host, { ...request, ...wrong })).toMatchObject({ id: null, problems: [{ code }] });
    expect(Object.keys(files)).toEqual(before);
  });
});

describe("a file to hand over", () => {
  const files: Record<string, string | Uint8Array> = readProject();
  const host = createMemoryHost(files);
  const output = `output/${sample}.docx`;

  test("has the bytes of `soan build`, and the ledger knows it", async () => {
    const other: Record<string, string | Uint8Array> = readProject();
    await build(createMemoryHost(other), { wanted: [sample] });
    const handed = await handOver(host, { id: sample, as: "docx" });
    expect(handed).toEqual({ name: "dang-uy-phuong-ngo-quyen-khoa-giao.docx", bytes: other[output], problems: [] });
    expect(files["output/ledger.json"]).toBe(other["output/ledger.json"]);
    expect((await build(host, { wanted: [sample] })).documents).toMatchObject([{ status: "unchanged" }]);
  });

  test("the annotated copy is another file; the built one stays", async () => {
    const standing = files[output];
    const { name, bytes } = await handOver(host, { id: sample, as: "annotated" });
    expect(name).toBe("dang-uy-phuong-ngo-quyen-khoa-giao.ghi-chu.docx");
    expect(bytes?.length).toBeGreaterThan(1000);
    expect(files[output]).toBe(standing);
  });

  test("a PDF needs LibreOffice", async () => {
    expect(await handOver(host, { id: sample, as: "pdf" })).toMatchObject({ problems: [{ code: "no-libreoffice" }] });
    const office = createMemoryHost(files, "2026-12-01", (call) =>
      Promise.resolve(
        call.program === "soffice" && call.files["input.docx"] === files[output]
          ? { status: "done", output: new Uint8Array([37]) }
          : { status: "failed" },
      ),
    );
    const pdf = await handOver(office, { id: sample, as: "pdf" });
    expect(pdf).toEqual({ name: "dang-uy-phuong-ngo-quyen-khoa-giao.pdf", bytes: new Uint8Array([37]), problems: [] });
  });

  test("a file that was edited by hand is refused, or sent as it stands", async () => {
    const edited = Uint8Array.from([...(files[output] as Uint8Array), 0]);
    files[output] = edited;
    const refused = await handOver(host, { id: sample, as: "docx" });
    expect(refused).toMatchObject({ problems: [{ code: "output-edited", place: { file: output } }] });
    expect(refused.bytes).toBeUndefined();
    expect(await handOver(host, { id: sample, as: "docx", standing: true })).toMatchObject({ bytes: edited });
    expect(files[output]).toBe(edited);
  });

  test("errors of the data, a document that is not there", async () => {
    files["data/documents/2027/hong.yaml"] = "template: x\n";
    const failed = await handOver(host, { id: "2027/hong", as: "docx" });
    expect(failed.bytes).toBeUndefined();
    expect(failed.problems.length).toBeGreaterThan(2);
    expect(await handOver(host, { id: "2027/khong", as: "docx" })).toMatchObject({
      problems: [{ code: "unknown-document" }],
    });
    expect(await handOver(host, { id: "2027/hong", as: "docx", standing: true })).toMatchObject({
      problems: [{ code: "output-missing" }],
    });
  });
});

describe("words of a clone that are not wanted", () => {
  const parent = "2027/btgdv-hai-phong-khoa-giao";
  const to = "dang-uy-phuong-kien-an";

  test("stay as the superior has them: before the file is written, or after", async () => {
    const files: Record<string, string | Uint8Array> = readProject();
    const host = createMemoryHost(files);
    const seen = clone(host, { source: parent, to, dryRun: true });
    const change = seen.changes.find(({ from }) => from === "Tham mưu");
    if (!change) throw new Error("nothing to undo");
    const undo = [change];
    const without = clone(host, { source: parent, to, undo });
    expect(without.changes).toHaveLength(seen.changes.length - 1);
    const file = without.file ?? "";
    expect(files[file]).toContain(`  ${change.item ?? ""}:\n    undo:\n      - Tham mưu\n`);
    const written = files[file];
    clone(host, { source: parent, to, force: true });
    expect(files[file]).not.toContain("undo");
    const after = await undoWords(host, { id: without.id ?? "", item: change.item, from: change.from });
    expect(after.text).toBe(written);
    expect(after.model?.sections[1]?.items[0]?.heading).toMatch(/^Tham mưu/u);
  });
});
