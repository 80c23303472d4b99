/** What a batch prints: summary, status, page, progress. */
import { expect, test } from "vitest";
import { htmlSummary, type PageView } from "../../src/report/html-summary.ts";
import { printStatus } from "../../src/report/print-status.ts";
import { printSummary } from "../../src/report/print-summary.ts";
import { createProgress, progressText } from "../../src/report/progress.ts";

const row = (name: string, status: "written" | "unchanged" | "held" | "failed", reason: string) => ({
  name,
  status,
  reason,
  province: "Tân Giang",
  output: `output/thu/tan-giang/${name}.docx`,
});

const view: PageView = {
  batch: "thu",
  title: "Đợt thử <1>",
  dryRun: false,
  provinces: [{ province: "Tân Giang", total: 4, written: 1, unchanged: 1, held: 1, failed: 1 }],
  documents: [
    row("Xã A", "written", "parent-changed"),
    row("Xã B", "unchanged", "unchanged"),
    row("Xã C", "held", "edited"),
    row("Xã D", "failed", "errors"),
  ],
  left: [{ output: "output/thu/tan-giang/Xã E.docx", name: "Xã E", province: "Tân Giang" }],
  diagnostics: [{ code: "x", severity: "error", what: "Sai <thẻ>.", fix: "Sửa.", place: { file: "a.yaml", line: 2 } }],
};

test("the summary: a line per province, the reasons, the units that need somebody", () => {
  expect(printSummary(view)).toBe(`Đợt thử <1>

TỈNH, THÀNH PHỐ  ĐÃ SOẠN  KHÔNG ĐỔI  GIỮ LẠI  CÓ LỖI  TỔNG SỐ
Tân Giang              1          1        1       1        4

1 đã soạn: văn bản gốc đã đổi.
1 không đổi.
1 giữ lại: tệp Word đã sửa tay.
1 có lỗi.

Xã C (Tân Giang)  tệp Word đã sửa tay               output/thu/tan-giang/Xã C.docx
Xã D (Tân Giang)  có lỗi, xem ở trên                output/thu/tan-giang/Xã D.docx
Xã E (Tân Giang)  đơn vị không còn trong danh sách  output/thu/tan-giang/Xã E.docx
`);
});

test("the page: no markup from data, relative links, the same for what was written now or before", () => {
  const page = htmlSummary(view);
  expect(page).toContain("<h1>Đợt thử &lt;1&gt;</h1>");
  expect(page).toContain("Sai &lt;thẻ&gt;.");
  expect(page).toContain('href="tan-giang/X%C3%A3%20A.docx"');
  expect(page).toContain("<h2>Không còn trong danh sách</h2>");
  expect(page).not.toMatch(/https?:|<script/);
  const [first, ...others] = view.documents;
  const again = {
    ...view,
    documents: [{ ...(first ?? expect.fail()), status: "unchanged" as const, reason: "unchanged" }, ...others],
  };
  expect(htmlSummary(again)).toBe(page);
});

test("the ledger: failed first, counted by province", () => {
  const counts = { group: "Tân Giang", total: 2, failed: 1, held: 0, edited: 0, missing: 0, left: 0, written: 1 };
  const outputs = [
    { output: "output/thu/b.docx", state: "failed" as const, reason: "unknown-organ" },
    { output: "output/thu/a.docx", state: "written" as const, reason: "new" },
  ];
  expect(printStatus({ books: [{ batch: "thu", groups: [counts], outputs }] })).toBe(`Đợt soạn thu: 2 văn bản
TỈNH, THÀNH PHỐ  CÓ LỖI  GIỮ LẠI  ĐÃ SỬA TAY  KHÔNG CÒN TỆP  NGOÀI DANH SÁCH  ĐÃ SOẠN  TỔNG SỐ
Tân Giang             1        –           –              –                –        1        2

có lỗi  output/thu/b.docx  unknown-organ
`);
  expect(printStatus({ books: [] })).toMatch(/^Chưa có sổ theo dõi/);
});

test("progress: rate and time left; one line on a terminal, ten plain lines elsewhere, none for a short run", () => {
  expect(progressText({ done: 1200, total: 3355, failed: 2 }, 2000)).toBe(
    "1.200/3.355 (35 %), 600 văn bản/giây, còn khoảng 4 giây, 2 có lỗi",
  );
  const print = (total: number, isTTY: boolean): string[] => {
    const lines: string[] = [];
    let time = 0;
    const progress = createProgress({ isTTY, write: (text) => lines.push(text) }, () => (time += 5));
    for (let done = 1; done <= total; done += 1) progress.update({ done, total, failed: 0 });
    progress.end();
    return lines;
  };
  expect(print(1000, false)).toHaveLength(10);
  expect(print(100, false)).toEqual([]);
  const drawn = print(100, true);
  expect(drawn.length).toBeLessThan(10);
  expect(drawn.every((text) => text.startsWith("\r"))).toBe(true);
});
