import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { paintFor } from "../../src/report/paint.ts";
import { printBuild } from "../../src/report/print-build.ts";

test("one aligned line per document and a summary", () => {
  const text = printBuild({
    dryRun: false,
    documents: [
      { id: "2027/khoa-giao", output: "output/2027/khoa-giao.docx", status: "written", reason: "new", size: 31_412 },
      { id: "2027/x", output: "output/2027/x.docx", status: "failed", reason: "errors" },
      { id: "2027/ké-hoạch", output: "output/2027/ké-hoạch.docx", status: "failed", reason: "errors", older: true },
      {
        id: "2027/y",
        output: "output/2027/y.docx",
        status: "written",
        reason: "forced",
        size: 900,
        movedTo: "output/2027/y.tay-1.docx",
      },
    ],
  });
  expect(text).toBe(`TÀI LIỆU        TRẠNG THÁI  TỆP                            CỠ  VÌ SAO
2027/khoa-giao  đã soạn     output/2027/khoa-giao.docx  31 kB  văn bản mới
2027/x          có lỗi      –                                  xem lỗi ở trên
2027/ké-hoạch   có lỗi      output/2027/ké-hoạch.docx          xem lỗi ở trên; tệp Word cũ còn nguyên
2027/y          đã soạn     output/2027/y.docx           1 kB  soạn lại theo --force; bản sửa tay: output/2027/y.tay-1.docx

4 văn bản: 2 đã soạn, 2 có lỗi.
`);
});

test("a dry run says that nothing was written", () => {
  const text = printBuild({
    dryRun: true,
    documents: [{ id: "x", output: "output/x.docx", status: "written", reason: "new" }],
  });
  expect(text).toContain("sẽ soạn");
  expect(text).toContain("không tệp nào được ghi");
});

test("no document, no table", () => {
  expect(printBuild({ dryRun: false, documents: [] })).toBe("");
});

test("a stream that is no terminal gets no colours", () => {
  expect(paintFor(new PassThrough())("red", "lỗi")).toBe("lỗi");
});
