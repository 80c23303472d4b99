/** Documents that are not what the recogniser expects: it says so, keeps every word, and never throws. */
import { describe, expect, it } from "vitest";
import { recognize } from "../../src/recognize/recognize.ts";
import { walkTexts } from "../../src/model/walk-texts.ts";
import { readText } from "../../src/tree/text-reader/read-text.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import { patterns, registry } from "./project.ts";

const EMPTY: Doc = {
  type: "document",
  kind: "",
  regime: "party",
  form: "",
  properties: { title: "", organ: "", keywords: [], year: 0 },
  children: [],
  appendices: [],
  footnotes: [],
};

const SIGNED = "\n\nNơi nhận:\n- Đảng ủy phường;\n- Lưu VT.\n\nTRƯỞNG BAN\n\nNguyễn Văn Mẫu\n";

function recogniseText(text: string) {
  const { value } = readText(text, "thu.txt");
  return recognize(value ?? EMPTY, { registry, patterns, name: "thu.txt" });
}

const codes = (outcome: ReturnType<typeof recognize>): string[] => outcome.diagnostics.map(({ code }) => code);

describe("văn bản không như mong đợi", () => {
  it("rỗng: không có dữ liệu, có lời giải thích", () => {
    const outcome = recognize(EMPTY, { registry, patterns, name: "rong.docx" });
    expect(outcome.value).toBeUndefined();
    expect(codes(outcome)).toEqual(["import-empty"]);
  });

  it("không có phần I, II: nội dung vào một phần, không mất chữ", () => {
    const outcome = recogniseText(
      `HƯỚNG DẪN\nvề việc thử\n\nBan Tổ chức hướng dẫn như sau:\n\n1. Việc thứ nhất.\n\n2. Việc thứ hai.${SIGNED}`,
    );
    expect(codes(outcome)).toContain("import-no-sections");
    const words = walkTexts(outcome.value?.model ?? failed()).map(({ text }) => text);
    expect(words).toEqual(
      expect.arrayContaining(["Việc thứ nhất.", "Việc thứ hai.", "Ban Tổ chức hướng dẫn như sau:"]),
    );
  });

  it("mất đầu trang: nói rõ và vẫn nhận ra", () => {
    const outcome = recogniseText(
      `HƯỚNG DẪN\nvề việc thử\n\nBan Tổ chức hướng dẫn như sau:\n\nI. MỤC ĐÍCH\n\nLàm tốt.${SIGNED}`,
    );
    expect(codes(outcome)).toContain("import-no-letterhead");
    expect(outcome.value?.model.sections.map(({ title }) => title)).toEqual(["MỤC ĐÍCH"]);
  });

  it("hai văn bản trong một tệp", () => {
    const one =
      "HƯỚNG DẪN\nvề việc thử\n\nBan Tổ chức hướng dẫn như sau:\n\nI. MỤC ĐÍCH\n\nLàm tốt.\n\nII. NỘI DUNG\n\nLàm đủ.\n\n";
    expect(codes(recogniseText(`${one}${one}${SIGNED}`))).toContain("import-several-documents");
  });

  it("tiếng Anh", () => {
    const outcome = recogniseText(
      "PLAN\nfor the year 2027\n\nThe office issues the following plan:\n\nI. PURPOSE\n\nDo it well and on time, everywhere.\n",
    );
    expect(codes(outcome)).toContain("import-not-vietnamese");
  });

  it("văn bản chưa có trong danh mục thành đề nghị, chữ giữ nguyên", () => {
    const cited = "Chỉ thị số 99-CT/TU, ngày 01/3/2024 của Ban Thường vụ Tỉnh ủy về tăng cường việc thử";
    const outcome = recogniseText(
      `HƯỚNG DẪN\nvề việc thử\n\nBan Tổ chức hướng dẫn như sau:\n\nI. MỤC ĐÍCH\n\nThực hiện ${cited}.${SIGNED}`,
    );
    expect(outcome.value?.proposals).toMatchObject([
      {
        id: "99-CT/TU@2024-03-01",
        kind: "Chỉ thị",
        issuer: "Ban Thường vụ Tỉnh ủy",
        connector: "về",
        title: "tăng cường việc thử",
        verified: "no",
      },
    ]);
    expect(JSON.stringify(outcome.value?.model)).toContain(cited);
  });

  it("trái với danh mục: báo, không sửa", () => {
    const wrong = "Nghị quyết số 57-NQ/TW, ngày 22/12/2023 của Bộ Chính trị";
    const outcome = recogniseText(
      `HƯỚNG DẪN\nvề việc thử\n\nBan Tổ chức hướng dẫn như sau:\n\nI. MỤC ĐÍCH\n\nThực hiện ${wrong}.${SIGNED}`,
    );
    expect(codes(outcome)).toContain("citation-date-differs");
    expect(JSON.stringify(outcome.value?.model)).toContain(wrong);
    expect(outcome.value?.proposals).toEqual([]);
  });
});

function failed(): never {
  throw new Error("nothing was recognised");
}
