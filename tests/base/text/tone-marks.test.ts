import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { setToneMarks, setToneMarksOutsideQuotes } from "../../../src/base/text/tone-marks.ts";

const pairs: [old: string, modern: string][] = [
  ["hòa", "hoà"],
  ["khỏe", "khoẻ"],
  ["thủy", "thuỷ"],
  ["ủy", "uỷ"],
  ["Ủy ban", "Uỷ ban"],
  ["ỦY BAN", "UỶ BAN"],
  ["KHÓA", "KHOÁ"],
  ["tuyên hóa", "tuyên hoá"],
  ["tọa đàm", "toạ đàm"],
  ["lũy kế", "luỹ kế"],
  ["tùy", "tuỳ"],
  ["họa", "hoạ"],
  ["xòe", "xoè"],
  ["lóe", "loé"],
  ["(Đảng ủy)", "(Đảng uỷ)"],
  ["Thành ủy, huyện ủy.", "Thành uỷ, huyện uỷ."],
];

const same = [
  "toàn",
  "quý",
  "quỹ",
  "QUÝ",
  "huỳnh",
  "hoàn",
  "khuỷu",
  "quả",
  "của",
  "mùa",
  "toán",
  "khoái",
  "ngoằn ngoèo",
  "thuyền",
  "quà",
  "đọc",
  "hoa",
  "thuy",
  "16-HD/BTGDVTU",
];

describe("setToneMarks", () => {
  test.each(pairs)("%s ↔ %s", (old, modern) => {
    expect(setToneMarks(old, "new")).toBe(modern);
    expect(setToneMarks(modern, "old")).toBe(old);
    expect(setToneMarks(modern, "new")).toBe(modern);
    expect(setToneMarks(old, "old")).toBe(old);
  });

  test.each(same)("%s is the same in both styles", (word) => {
    expect([setToneMarks(word, "new"), setToneMarks(word, "old")]).toEqual([word, word]);
  });

  const syllables = fc
    .array(fc.constantFrom(...pairs.flat(), ...same, "“", '"', " "), { maxLength: 30 })
    .map((words) => words.join(" "));

  property.prop([syllables])("old → new → old gives the same as old", (text) => {
    expect(setToneMarks(setToneMarks(text, "new"), "old")).toBe(setToneMarks(text, "old"));
  });

  property.prop([syllables])("a style that is set stays set", (text) => {
    expect(setToneMarks(setToneMarks(text, "new"), "new")).toBe(setToneMarks(text, "new"));
  });

  test("is linear", () => {
    const text = "Ủy ban hòa giải thủy lợi, quý ".repeat(20_000);
    const start = performance.now();
    expect(setToneMarks(text, "new")).toContain("Uỷ ban hoà giải thuỷ lợi, quý");
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("setToneMarksOutsideQuotes", () => {
  test("quoted words stay as they were written", () => {
    expect(setToneMarksOutsideQuotes('hòa “hòa” hòa "hòa" hòa', "new")).toEqual({
      text: 'hoà “hòa” hoà "hòa" hoà',
      open: null,
    });
  });

  test("an open quote is carried to the next text", () => {
    const first = setToneMarksOutsideQuotes("ủy “về hòa", "new");
    const second = setToneMarksOutsideQuotes(" bình” ủy", "new", first.open);
    expect([first.text, second.text, second.open]).toEqual(["uỷ “về hòa", " bình” uỷ", null]);
  });

  test("a closing mark that nothing opened is text", () => {
    expect(setToneMarksOutsideQuotes("hòa” hòa", "new")).toEqual({ text: "hoà” hoà", open: null });
  });
});
