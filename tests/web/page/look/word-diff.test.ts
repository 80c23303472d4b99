/** Marks of changed words: nothing is lost or invented on either side, and what did not change is not marked. */
import { test as law, fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { align } from "../../../../src/web/page/look/align.ts";
import { wordDiff } from "../../../../src/web/page/look/word-diff.ts";

const words = fc.array(fc.constantFrom("các", "đảng", "ủy", "xã,", "phường", "năm", "2027."), { maxLength: 14 });
const side = (before: string, after: string, hidden: "before" | "after"): string[] =>
  wordDiff(before, after)
    .filter(({ of }) => of !== hidden)
    .flatMap(({ text }) => text.split(/\s+/u).filter((word) => word !== ""));

describe("marked words", () => {
  law.prop([words, words], { seed: 7 })("each side reads as it was", (a, b) => {
    expect(side(a.join(" "), b.join(" "), "after")).toEqual(a);
    expect(side(a.join(" "), b.join(" "), "before")).toEqual(b);
  });

  law.prop([words], { seed: 8 })("a text against itself has no mark", (a) => {
    expect(wordDiff(a.join(" "), a.join(" ")).filter(({ of }) => of !== "both")).toEqual([]);
  });

  test("marks the words that were replaced, and only these", () => {
    expect(
      wordDiff("Giáo dục: tham mưu thực hiện chủ trương đổi mới", "Giáo dục: lãnh đạo thực hiện chủ trương đổi mới"),
    ).toEqual([
      { text: "Giáo dục: ", of: "both" },
      { text: "tham mưu ", of: "before" },
      { text: "lãnh đạo ", of: "after" },
      { text: "thực hiện chủ trương đổi mới ", of: "both" },
    ]);
  });

  test("one or two words in common between two changes are read with them", () => {
    const pieces = wordDiff("đảng ủy xã trực thuộc Thành ủy báo cáo", "chi bộ cơ sở trực thuộc Đảng ủy báo cáo");
    expect(pieces.map(({ text, of }) => `${of}:${text.trim()}`)).toEqual([
      "before:đảng ủy xã trực thuộc Thành",
      "after:chi bộ cơ sở trực thuộc Đảng",
      "both:ủy báo cáo",
    ]);
  });

  test("the space behind a word is no change", () => {
    expect(wordDiff("một hai", "một  hai ").filter(({ of }) => of !== "both")).toEqual([]);
  });
});

describe("aligned lists", () => {
  test("keep the longest run that both have", () => {
    expect(align(["a", "b", "c", "d"], ["b", "x", "d"]).map(({ text, of }) => `${of}:${text}`)).toEqual([
      "before:a",
      "both:b",
      "before:c",
      "after:x",
      "both:d",
    ]);
  });

  test("too long to compare, the middle is told as changed, and the ends stay", () => {
    const many = (name: string): string[] => [
      "đầu",
      ...Array.from({ length: 2100 }, (_, at) => `${name}${at}`),
      "cuối",
    ];
    const aligned = align(many("a"), many("b"));
    expect(aligned.filter(({ of }) => of === "both").map(({ text }) => text)).toEqual(["đầu", "cuối"]);
    expect(aligned).toHaveLength(2 + 2 * 2100);
  });
});
