/** A data file follows its model: only the lines that differ are written anew. */
import { describe, expect, test } from "vitest";
import { createSource } from "../../../src/base/source.ts";
import { editDocument } from "../../../src/lineage/match/edit-document.ts";
import { readModel } from "../../../src/model/read-model.ts";
import type { Model } from "../../../src/model/types.ts";

const TEXT = `# yaml-language-server: $schema=../../schema/document.schema.json
template: huong-dan/cong-tac-nam
issuer: co-quan
year: 2027
about: công tác thư viện  # trích yếu
# hai phần
sections:
  - id: muc-dich
    title: MỤC ĐÍCH
    items:
      # giữ nguyên
      - id: mot
        paragraphs: ["Đưa sách đến mọi nhà."]

      - id: hai
        text: >-
          Việc làm
          phải thiết thực.
  - {id: thuc-hien, title: THỰC HIỆN, items: [{id: ba, text: Báo cáo.}]}
recipients: [Các chi bộ]
`;

function modelOf(text: string): Model {
  const { value, diagnostics } = readModel(createSource("thu.yaml", text));
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value.model;
}

/** The edited text; it must hold just what was wanted. */
function edited(change: (model: Model) => void): { text: string; anew: boolean } {
  const [before, after] = [modelOf(TEXT), modelOf(TEXT)];
  change(after);
  const result = editDocument(TEXT, before, after);
  expect(modelOf(result.text)).toEqual(after);
  return result;
}

const first = (model: Model) => model.sections[0] ?? never();
const itemAt = (model: Model, at: number) => first(model).items[at] ?? never();

describe("comments and the way of writing stay", () => {
  test("nothing changed", () => {
    expect(edited(() => undefined)).toEqual({ text: TEXT, anew: false });
  });

  test("one text", () => {
    const { text } = edited((model) => (itemAt(model, 1).paragraphs = ["Việc làm cụ thể."]));
    expect(text).toBe(TEXT.replace(/>-\n +Việc làm\n +phải thiết thực\./u, "Việc làm cụ thể."));
  });

  test("one paragraph written as a list becomes two", () => {
    const { text } = edited((model) => itemAt(model, 0).paragraphs.push("Lập tủ sách."));
    expect(text).toContain("      # giữ nguyên\n      - id: mot\n        paragraphs:");
  });

  test("a heading comes in, behind the id", () => {
    const { text } = edited((model) => (itemAt(model, 1).heading = "Yêu cầu"));
    expect(text).toContain("      - id: hai\n        heading: Yêu cầu\n        text: >-\n          Việc làm\n");
  });

  test("items change places with their comments, one goes, one comes", () => {
    const { text } = edited((model) => void first(model).items.reverse());
    expect(text.indexOf("- id: hai")).toBeLessThan(text.indexOf("# giữ nguyên\n      - id: mot"));
    const gone = edited((model) => void first(model).items.shift());
    expect(gone.text).not.toContain("Đưa sách");
    const come = edited((model) => first(model).items.push({ ...itemAt(model, 1), id: "moi", paragraphs: ["Mới."] }));
    expect(come.text).toContain("phải thiết thực.\n      - id: moi\n        text: Mới.\n");
  });

  test("the head", () => {
    const { text } = edited((model) => {
      model.about = "công tác đọc sách";
      model.number = "15";
    });
    expect(text).toBe(
      TEXT.replace("year: 2027\n", "year: 2027\nnumber: '15'\n").replace("công tác thư viện ", "công tác đọc sách "),
    );
  });
});

test("what cannot be edited in place is written anew, and says so", () => {
  const anchored = TEXT.replace("template: ", "template: &mau ").replace("công tác thư viện", "*mau");
  const before = modelOf(anchored);
  const after = { ...before, template: "huong-dan/khac" };
  const { text, anew } = editDocument(anchored, before, after);
  expect(anew).toBe(true);
  expect(modelOf(text)).toEqual(after);
});

function never(): never {
  throw new Error("not there");
}
