import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { composeDocument } from "../../src/docx/compose/document.ts";
import { balanceLines, lineWidth } from "../../src/docx/compose/line-text.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import type { WordTable } from "../../src/docx/word.ts";
import { formOf, line, sampleDoc } from "./trees.ts";

const widthOf = (text: string): number => text.length;

describe("balanceLines", () => {
  it("parts two lines before a word that must stay whole", () => {
    const lines = balanceLines("ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG", widthOf, 22, ["thành phố"]);
    expect(lines).toEqual(["ĐẢNG BỘ", "THÀNH PHỐ HẢI PHÒNG"]);
  });

  it("keeps what fits and breaks the rest into even lines", () => {
    expect(balanceLines("BAN TUYÊN GIÁO", widthOf, 20)).toEqual(["BAN TUYÊN GIÁO"]);
    expect(balanceLines("ĐẢNG UỶ CÁC CƠ QUAN ĐẢNG THÀNH PHỐ HẢI PHÒNG", widthOf, 26)).toEqual([
      "ĐẢNG UỶ CÁC CƠ QUAN ĐẢNG",
      "THÀNH PHỐ HẢI PHÒNG",
    ]);
  });

  property.prop([
    fc.array(fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom("Ạ", "B") }), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.integer({ min: 1, max: 40 }),
  ])("loses no word and fits unless one word alone is too long", (words, limit) => {
    const lines = balanceLines(words.join(" "), widthOf, limit);
    expect(lines.join(" ")).toBe(words.join(" "));
    if (Math.max(...words.map(widthOf)) <= limit) expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(limit);
  });
});

function headOf(doc: Doc): WordTable {
  const [blocks = []] = composeDocument(doc, formOf(doc.form)).sections;
  return blocks.find((block) => block.kind === "table") as WordTable;
}

describe("the letterhead", () => {
  it("gives the national title exactly its width and a rule as long as its text", () => {
    const form = formOf("hd05-2026");
    const table = headOf(sampleDoc(form));
    const right = table.rows[0]?.[1] ?? [];
    const rule = right.find((one) => one.style === "NationalLine");
    const length = (table.columns[1] ?? 0) - (rule?.indent?.left ?? 0) - (rule?.indent?.right ?? 0);
    expect(Math.abs(length - lineWidth(form, "national", "ĐẢNG CỘNG SẢN VIỆT NAM"))).toBeLessThanOrEqual(1);
  });

  it("breaks a long organ name evenly and keeps the number under it", () => {
    const form = formOf("hd05-2026");
    const doc = sampleDoc(form);
    const head = doc.children[0];
    if (head?.type !== "letterhead") throw new Error("no letterhead");
    head.left = [line("organ", "ĐẢNG UỶ CÁC CƠ QUAN ĐẢNG THÀNH PHỐ HẢI PHÒNG"), line("number", "Số 01-HD/ĐU")];
    const table = headOf(doc);
    const [organ, number] = table.rows[0]?.[0] ?? [];
    expect(organ?.runs.map((run) => (run.kind === "text" ? run.text : "|")).join("")).toBe(
      "ĐẢNG UỶ CÁC CƠ QUAN ĐẢNG|THÀNH PHỐ HẢI PHÒNG",
    );
    expect(number?.indent).toEqual(organ?.indent);
  });
});
