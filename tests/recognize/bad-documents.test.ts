/** Documents that are not what the recogniser expects: it says so, keeps every word, and never throws. */
import { describe, expect, it } from "vitest";
import { recognize } from "../../src/recognize/recognize.ts";
import { requiredSlots } from "../../src/registry/schema/organ.ts";
import { walkTexts } from "../../src/model/walk-texts.ts";
import { readText } from "../../src/tree/text-reader/read-text.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import { docText } from "../../src/tree/text.ts";
import { patterns, registry, renderModel, withOrgans } from "./project.ts";

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

  it("phần, mục, phụ lục chỉ có tên: giữ lại với khoảng trống, soạn được, và nói ra", () => {
    const outcome = recogniseText(
      `HƯỚNG DẪN\nvề việc thử\n\nBan Tổ chức hướng dẫn như sau:\n\nI. MỤC ĐÍCH\n\n1. Làm tốt.\n\n2.\n\n3. Làm đủ.\n\nII. NỘI DUNG${SIGNED}\nPHỤ LỤC\nDANH MỤC VĂN BẢN\n`,
    );
    const { model, organs, findings } = outcome.value ?? failed();
    const printed = docText(renderModel({ ...model, year: 2027 }, withOrgans(organs)));
    expect(printed).toMatch(/\n2\. \.{5}\n3\. Làm đủ\.\nII\. NỘI DUNG\n\.{5,6}\n/u);
    expect(printed).toMatch(/DANH MỤC VĂN BẢN\n(?:.*\n){1,2}\.{5}\n$/u);
    const told = findings.filter(({ what }) => what.includes("không có nội dung")).map(({ path }) => path);
    expect(told).toEqual(["sections[0].items[1]", "sections[1]", "appendices[0]"]);
  });

  it("cơ quan chưa có trong danh mục: mục đề nghị có đủ từ để soạn được ngay", () => {
    const head = (superior: string, organ: string, symbol: string): string =>
      `${superior}\n${organ}\nSố: 32a/KH-${symbol}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Hưng, ngày 08 tháng 3 năm 2027\n\nKẾ HOẠCH\nTổ chức hè năm 2027\n\n`;
    for (const [superior, organ, symbol] of [
      ["UBND XÃ AN HƯNG", "PHÒNG VĂN HÓA - XÃ HỘI", "VHXH"],
      ["HỘI NÔNG DÂN THÀNH PHỐ HẢI PHÒNG", "BAN CHẤP HÀNH HỘI NÔNG DÂN XÃ AN HƯNG", "HND"],
      ["UBND THÀNH PHỐ HẢI PHÒNG", "CHI CỤC THỬ NGHIỆM", "CCTN"],
    ] as const) {
      const outcome = recogniseText(`${head(superior, organ, symbol)}I. MỤC ĐÍCH\n\nLàm tốt.${SIGNED}`);
      const { model, organs } = outcome.value ?? failed();
      const [issuer] = organs;
      expect(model.number).toBe("32a");
      expect(requiredSlots(issuer ?? failed()).filter((slot) => issuer?.slots[slot] === undefined)).toEqual([]);
      expect(docText(renderModel(model, withOrgans(organs)))).toContain(`Số: 32a/KH-${symbol}\n`);
    }
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
