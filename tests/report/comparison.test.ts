/** A comparison as officers read it: on a terminal and as a page. */
import { describe, expect, test } from "vitest";
import type { ComparisonView } from "../../src/report/comparison-words.ts";
import { htmlComparison } from "../../src/report/html-comparison.ts";
import { printComparison } from "../../src/report/print-comparison.ts";

const line = (text: string, label = ""): { label: string; text: string } => ({ label, text });

const view: ComparisonView = {
  before: "cu.docx",
  after: "moi.docx",
  redline: "vet-sua.docx",
  comparison: {
    lines: { before: 40, after: 41, same: 36 },
    changes: [
      {
        kind: "reworded",
        part: "Nơi nhận",
        where: "Nơi nhận",
        before: [line("Các sở <ngành>;", "-")],
        after: [line("Các xã <ngành>;", "-")],
        runs: [
          { op: "same", text: "Các " },
          { op: "removed", text: "sở" },
          { op: "added", text: "xã" },
          { op: "same", text: " <ngành>;" },
        ],
        carried: 0,
      },
      {
        kind: "moved",
        part: "Mục II",
        where: "Mục II.1",
        from: "Mục II.3",
        before: [line("Giáo dục", "3.")],
        after: [line("Giáo dục", "1.")],
        runs: [{ op: "same", text: "Giáo dục" }],
        carried: 4,
      },
      {
        kind: "renumbered",
        part: "Mục II",
        where: "Mục II, ý (1)",
        before: [line("Y tế", "a)")],
        after: [line("Y tế", "(1)")],
        runs: [{ op: "same", text: "Y tế" }],
        carried: 0,
      },
      {
        kind: "merged",
        part: "Mục II",
        where: "Mục II.2",
        before: [line("Một."), line("Hai.")],
        after: [line("Một. Hai.")],
        runs: [
          { op: "same", text: "Một." },
          { op: "removed", text: "\n" },
          { op: "same", text: " Hai." },
        ],
        carried: 0,
      },
    ],
  },
};

describe("as text", () => {
  test("grouped by place, with marks that need no colour", () => {
    expect(printComparison(view)).toBe(
      [
        "Bản trước: cu.docx",
        "Bản sau:   moi.docx",
        "Ký hiệu: [-chữ bị bỏ-], {+chữ thêm vào+}.",
        "",
        "Nơi nhận",
        "  sửa chữ",
        "    - Các [-sở-]{+xã+} <ngành>;",
        "",
        "Mục II",
        "  chuyển chỗ: Mục II.1; từ Mục II.3 đến Mục II.1; cùng 4 dòng bên dưới",
        "    1. Giáo dục",
        "  đánh số lại: Mục II, ý (1); số cũ “a)”, số mới “(1)”",
        "    (1) Y tế",
        "  nhập đoạn: Mục II.2",
        "    Một.[-¶",
        "    -] Hai.",
        "",
        "4 chỗ khác nhau: sửa chữ 1, chuyển chỗ 1, nhập đoạn 1, đánh số lại 1.",
        "Bản có vết sửa để xem trong Word: vet-sua.docx",
        "",
      ].join("\n"),
    );
  });

  test("equal documents", () => {
    const comparison = { lines: { before: 3, after: 3, same: 3 }, changes: [] };
    expect(printComparison({ ...view, comparison, redline: null })).toContain("Hai văn bản giống nhau từng chữ.");
  });
});

describe("as a page", () => {
  const page = htmlComparison(view);

  test("words of the documents are text, never markup", () => {
    expect(page).toContain("Các <del>sở</del><ins>xã</ins> &lt;ngành&gt;;");
    expect(page).not.toContain("<ngành>");
  });

  test("is one file in Vietnamese that can be walked through by headings", () => {
    expect(page).toContain('<html lang="vi">');
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect([...page.matchAll(/<h2 id="(\w+)">([^<]+)/g)].map(([, id, part]) => [id, part])).toEqual([
      ["p1", "Nơi nhận"],
      ["p2", "Mục II"],
    ]);
  });

  test("says by signs what the colours say", () => {
    expect(page).toContain('del::before{content:"[−"}');
    expect(page).toContain("text-decoration:line-through");
  });
});
