/** Who is who in two versions of a document: sure pairs, questions, answers; never two parts for one id. */
import { describe, expect, test } from "vitest";
import { toTree } from "../../../src/lineage/child/tree.ts";
import { matchParts, NO_ANSWERS } from "../../../src/lineage/match/match-parts.ts";
import type { Answers, Matching } from "../../../src/lineage/match/types.ts";
import { EMPTY, EMPTY_ITEM } from "../../../src/model/child/empty-parts.ts";
import type { Item, Model } from "../../../src/model/types.ts";

type Line = [id: string, heading: string | null, text: string, items?: Item[]];

function item([id, heading, text, items = []]: Line): Item {
  return { ...EMPTY_ITEM, id, heading, paragraphs: text === "" ? [] : [text], items };
}

function model(...sections: Line[][]): Model {
  return {
    ...EMPTY,
    sections: sections.map((lines, at) => ({
      id: `phan-${at + 1}`,
      label: null,
      title: `PHẦN ${at + 1}`,
      intro: [],
      bullets: [],
      reviews: null,
      items: lines.map(item),
      table: null,
      closing: [],
    })),
  };
}

function match(old: Model, fresh: Model, answers: Answers = NO_ANSWERS): Matching {
  return matchParts(toTree(old), toTree(fresh), answers);
}

const SHELF = "Mỗi nơi có một tủ sách để mọi người cùng đọc, cùng góp.";
const HOURS = "Mở cửa cả ngày nghỉ và buổi tối, ưu tiên học sinh, người cao tuổi.";
const SCAN = "Số hóa tài liệu quý, đưa lên trang tin để người đọc ở xa dùng được.";

describe("sure", () => {
  test("a heading reworded, a text shortened, an item moved to another section", () => {
    const old = model(
      [
        ["tu-sach", "Tủ sách cơ sở", SHELF],
        ["ban-doc", "Phục vụ bạn đọc", HOURS],
      ],
      [["so-hoa", null, SCAN]],
    );
    const fresh = model(
      [["so-hoa-tai-lieu", null, SCAN]],
      [
        ["gio-mo", "Giờ mở cửa", HOURS],
        ["tu-sach-moi", "Tủ sách cơ sở", "Mỗi khu dân cư lập một tủ."],
      ],
    );
    const { same, questions, added, gone } = match(old, fresh);
    expect(Object.fromEntries(same)).toMatchObject({
      "so-hoa-tai-lieu": "so-hoa",
      "gio-mo": "ban-doc",
      "tu-sach-moi": "tu-sach",
    });
    expect({ questions, added, gone }).toEqual({ questions: [], added: [], gone: [] });
  });

  test("an item whose heading says nothing is known by what is inside it", () => {
    const inner = [item(["a", null, SHELF]), item(["b", null, HOURS])];
    const now = [item(["c", null, SHELF]), item(["d", null, HOURS])];
    const { same } = match(model([["x", "Việc chung", "", inner]]), model([["y", "Nhiệm vụ", "", now]]));
    expect(Object.fromEntries(same)).toMatchObject({ y: "x", c: "a", d: "b" });
  });

  test("cited in full or in short it is the same text", () => {
    const cite = (mention: string): string => `{{cite "29-NQ/TW@2013-11-04"${mention}}}`;
    const { same } = match(model([["a", null, cite("")]]), model([["b", null, cite(' "short"')]]));
    expect(same.get("b")).toBe("a");
  });

  test("what is like nothing is new, what nothing is like is gone", () => {
    const { added, gone, questions } = match(model([["a", null, SHELF]]), model([["b", null, HOURS]]));
    expect({ added, gone, questions }).toEqual({ added: ["b"], gone: ["a"], questions: [] });
  });
});

describe("asked about", () => {
  const first = "Báo cáo kết quả quý một về Ban trước ngày 15 tháng 3, có số liệu kèm theo.";
  const second = "Báo cáo kết quả quý ba về Ban trước ngày 15 tháng 9, có số liệu kèm theo.";
  const now = "Báo cáo kết quả hằng quý về Ban trước ngày 15 tháng cuối quý, có số liệu kèm theo.";
  const old = model([
    ["quy-mot", null, first],
    ["quy-ba", null, second],
  ]);
  const fresh = model([["hang-quy", null, now]]);

  test("two nearly equal items, one left", () => {
    const { same, questions } = match(old, fresh);
    expect(same.has("hang-quy")).toBe(false);
    expect(questions).toMatchObject([{ key: "hang-quy", candidates: [{ key: "quy-mot" }, { key: "quy-ba" }] }]);
  });

  test("two texts with the very same words, one left", () => {
    const twins = model([
      ["a", null, SHELF],
      ["b", null, HOURS],
      ["c", null, SHELF],
    ]);
    expect(match(twins, model([["x", null, SHELF]])).questions).toMatchObject([
      { key: "x", candidates: [{ likeness: 1 }, { likeness: 1 }] },
    ]);
  });

  test("an item split in two", () => {
    const whole = model([["a", null, `${HOURS} ${SCAN}`]]);
    const { questions, same } = match(
      whole,
      model([
        ["x", null, HOURS],
        ["y", null, SCAN],
      ]),
    );
    expect(questions.map(({ key }) => key)).toEqual(["x", "y"]);
    expect([...same.values()]).toEqual(["phan-1"]);
  });

  test("an answer settles it, for this part and for the others", () => {
    const taken = match(old, fresh, { same: new Map([["hang-quy", "quy-ba"]]), fresh: new Set() });
    expect(taken).toMatchObject({ questions: [], gone: ["quy-mot"], added: [] });
    expect(taken.same.get("hang-quy")).toBe("quy-ba");
    const refused = match(old, fresh, { same: new Map(), fresh: new Set(["hang-quy"]) });
    expect(refused).toMatchObject({ questions: [], gone: ["quy-mot", "quy-ba"], added: ["hang-quy"] });
  });
});

test("twins that stand where they stood keep their ids", () => {
  const twins = model(
    [
      ["a", null, SHELF],
      ["a-2", null, SHELF],
      ["a-3", null, SHELF],
    ],
    [["b", null, HOURS]],
  );
  expect(Object.fromEntries(match(twins, twins).same)).toMatchObject({ a: "a", "a-2": "a-2", "a-3": "a-3", b: "b" });
});
