/** `soan import` in a memory folder: what is written, what is refused, and that building the data gives the document back. */
import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { printImport } from "../../src/report/print-import.ts";
import { build } from "../../src/tasks/build.ts";
import { importFile } from "../../src/tasks/import.ts";
import { readFile } from "../../src/tasks/read-file.ts";
import { docText } from "../../src/tree/text.ts";
import { host as repository } from "../recognize/project.ts";

const LETTER = `THÀNH ỦY HẢI PHÒNG
BAN TUYÊN GIÁO VÀ DÂN VẬN
*
Số 15-HD/BTGDVTU

ĐẢNG CỘNG SẢN VIỆT NAM
Hải Phòng, ngày 20 tháng 6 năm 2027

HƯỚNG DẪN
tổ chức ngày hội đọc sách năm 2027

Thực hiện Chỉ thị số 25-CT/TW, ngày 25/10/2023 của Ban Bí thư, Ban Tuyên giáo và Dân vận Thành ủy hướng dẫn như sau:

I. MỤC ĐÍCH

1. Khuyến khích đọc sách ở cơ sở.

2. Phát huy thư viện cộng đồng.

II. NỘI DUNG

1. Việc phải làm

- Mở cửa thư viện vào buổi tối;

- Tặng sách cho học sinh.

Nơi nhận:
- Thường trực Thành ủy (để báo cáo);
- Các đảng ủy trực thuộc;
- Lưu Ban Tuyên giáo và Dân vận Thành ủy.

TRƯỞNG BAN

Nguyễn Văn Mẫu
`;

function project() {
  const files: Record<string, string> = { "den/huong-dan.txt": LETTER };
  for (const folder of ["data/directives", "data/organs", "templates"])
    for (const file of repository.list(folder)) files[file] = repository.readText(file) ?? "";
  for (const file of ["data/terms.yaml", "data/reviews.yaml"]) files[file] = repository.readText(file) ?? "";
  return createMemoryHost(files);
}

describe("soan import", () => {
  it("ghi dữ liệu mà soan build dùng được, in ra đúng văn bản", async () => {
    const host = project();
    const result = await importFile(host, { file: "den/huong-dan.txt" });
    expect(result).toMatchObject({ status: "written", exitCode: 0 });
    const [file] = result.files;
    expect(file?.path).toMatch(/^data\/documents\/2027\/ban-tuyen-giao-dan-van-thanh-uy-hai-phong-[a-z-]+\.yaml$/);
    expect(host.readText(file?.path ?? "")).toMatch(/^# yaml-language-server: \$schema=/);
    expect((await build(host, { wanted: [result.id ?? ""] })).exitCode).toBe(0);
    const built = await readFile(host, `output/${result.id ?? ""}.docx`);
    const source = await readFile(host, "den/huong-dan.txt");
    const expected = result.changes.reduce(
      (text, { before, after }) => (before === "" ? text : text.replace(before, after)),
      docText(source.value?.doc ?? failed()),
    );
    const added = new Set(result.changes.filter(({ before }) => before === "").map(({ after }) => after));
    const lines = docText(built.value?.doc ?? failed())
      .split("\n")
      .filter((line) => !added.has(line));
    expect(lines.join("\n")).toBe(expected);
  });

  it("không ghi đè khi chưa có --force, và khi ấy không ghi tệp nào", async () => {
    const host = project();
    const { files } = await importFile(host, { file: "den/huong-dan.txt" });
    const path = files[0]?.path ?? "";
    host.write(path, "đã sửa tay");
    const before = host.list("");
    const again = await importFile(host, { file: "den/huong-dan.txt" });
    expect(again).toMatchObject({ status: "exists", files: [], exitCode: 1 });
    expect(again.diagnostics.map(({ code }) => code)).toContain("import-exists");
    expect(host.readText(path)).toBe("đã sửa tay");
    expect(host.list("")).toEqual(before);
    expect(await importFile(host, { file: "den/huong-dan.txt", force: true })).toMatchObject({ status: "written" });
    expect(host.readText(path)).not.toBe("đã sửa tay");
  });

  it("đề nghị nằm ở tệp riêng, chưa có hiệu lực", async () => {
    const host = project();
    const unknown = "Kế hoạch số 71-KH/TU, ngày 02/4/2027 của Ban Thường vụ Thành ủy về phát triển văn hóa đọc";
    host.write("den/huong-dan.txt", LETTER.replace("2. Phát huy", `2. Thực hiện ${unknown}; phát huy`));
    const { files } = await importFile(host, { file: "den/huong-dan.txt", out: "tam" });
    expect(files.map(({ path }) => path.replace(/[^/]*\.yaml$/, "")).sort()).toEqual([
      "tam/",
      "tam/proposals/directives/",
    ]);
    const proposal = files.find(({ kind }) => kind === "directives")?.path ?? "";
    expect(host.readText(proposal)).toContain("71-KH/TU@2027-04-02");
  });

  it("hỏng giữa chừng thì trả lại như cũ", async () => {
    const host = project();
    host.write("den/huong-dan.txt", LETTER.replace("BAN TUYÊN GIÁO VÀ DÂN VẬN\n", "BAN THI ĐUA KHEN THƯỞNG\n"));
    // What was worked out may stay in output/.soan; nothing of the import may.
    const files = (): string[] => host.list("").filter((file) => !file.startsWith("output/.soan/"));
    const before = files();
    let writes = 0;
    const failing = {
      ...host,
      write(path: string, content: string | Uint8Array): void {
        writes += 1;
        if (writes === 2 && !path.startsWith("output/.soan/")) throw new Error("ENOSPC");
        host.write(path, content);
      },
    };
    await expect(importFile(failing, { file: "den/huong-dan.txt" })).rejects.toThrow("ENOSPC");
    expect(files()).toEqual(before);
  });

  it("tệp không có, tệp rỗng: lời giải thích, mã 1", async () => {
    const host = project();
    host.write("den/rong.txt", "");
    for (const file of ["den/khong-co.docx", "den/rong.txt"]) {
      const result = await importFile(host, { file });
      expect(result).toMatchObject({ status: "failed", files: [], exitCode: 1 });
      expect(result.diagnostics.length).toBeGreaterThan(0);
      expect(printImport(result)).toBe("");
    }
  });

  it("tệp không phải văn bản hành chính: từ chối, không ghi gì", async () => {
    const files = project();
    const before = files.list("");
    files.write(
      "den/ghi-chep.txt",
      "Chiều nay họp lúc 14 giờ.\n\nNhớ mang theo số liệu quý III và danh sách đại biểu.\n",
    );
    const { status, diagnostics, exitCode } = await importFile(files, { file: "den/ghi-chep.txt" });
    expect({ status, exitCode }).toEqual({ status: "failed", exitCode: 1 });
    expect(diagnostics.map(({ code }) => code)).toContain("import-not-official");
    expect(files.list("").filter((file) => file.startsWith("data/"))).toEqual(
      before.filter((file) => file.startsWith("data/")),
    );
  });

  it("bản tóm tắt nêu chỗ nhận ra, chỗ chưa chắc, chỗ không thấy", async () => {
    const host = project();
    host.write("den/huong-dan.txt", LETTER.replace("\nNguyễn Văn Mẫu\n", ""));
    const summary = printImport(await importFile(host, { file: "den/huong-dan.txt" }));
    expect(summary).toContain("Đã nhập den/huong-dan.txt:");
    expect(summary).toContain("- Số 15, ký hiệu HD/BTGDVTU");
    expect(summary).toContain("- signature.name: Họ tên người ký.");
  });
});

function failed(): never {
  throw new Error("nothing was read");
}
