/** The grammar of syllables: what it takes, what it refuses, and that it takes all that its tables allow. */
import { fc, test as property } from "@fast-check/vitest";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createSource } from "../../../src/base/source.ts";
import { setToneMarks } from "../../../src/base/text/tone-marks.ts";
import { parseYaml } from "../../../src/base/yaml.ts";
import { createSyllableTest } from "../../../src/check/language/syllable.ts";
import { syllablesSchema } from "../../../src/check/language/words-schema.ts";

const file = path.resolve(import.meta.dirname, "../../../data/words/syllables.yaml");
const tables = syllablesSchema.parse(parseYaml(createSource(file, fs.readFileSync(file, "utf8"))).data);
const isSyllable = createSyllableTest(tables);

const RIGHT =
  "hòa hoà thủy thuỷ khỏe khoẻ quý quả quyền quốc quân giờ giữa già gì giếng giết khuỷu khuya nghiêng ngoằn ngoèo huỳnh kỹ lý mỹ sỹ tỷ hy vy " +
  "xoong boong thuở yêu ý y uống ướt được xuyên quạt tuýp kiu gia ngụy nguỵ xoáy tiến ngoài nguyễn chuyển hươu rượu quều khuấy buýt uỵch";
const WRONG =
  "th thưc hoat tổchức nghành ngiêm kàn cế ngế gế quoc hưóng hướg tiếg bôc tiêt thủơ đựơc quóan hòă bâ băn̂ kư kổ ghà ngha zô fa jam wa đươc chưc " +
  "vịên nhuỵen lịên thuợc ứơc trươc cac";

describe("single syllables", () => {
  it.each(RIGHT.split(" "))("takes %s", (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(WRONG.split(" ").map((word) => word.normalize("NFC")))("refuses %s", (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

const SHARP_AND_HEAVY = ["\u0301", "\u0323"];
const ALL_TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

/** Tone on the letter that every primer puts it on: the vowel with a hat or horn, else by the shape of the rime. */
function write(onset: string, rime: string, tone: string): string {
  const letters = [...rime];
  const marked = letters.findLastIndex((letter) => "ăâêôơư".includes(letter));
  const vowels = letters.filter((letter) => "aăâeêioôơuưy".includes(letter)).length;
  const plain = vowels === 1 || (vowels === 2 && vowels === letters.length) ? 0 : 1;
  const at = marked >= 0 ? marked : plain;
  return (onset + letters.map((letter, index) => (index === at ? letter + tone : letter)).join("")).normalize("NFC");
}

const rimes = Object.values(tables.rimes).flat();
const FRONT = /^[eêi]/u;

const syllable = fc
  .record({
    onset: fc.constantFrom("", ...tables.onsets.filter((onset) => onset !== "qu")),
    rime: fc.constantFrom(...rimes),
    tone: fc.nat(5),
  })
  .filter(({ onset, rime }) => {
    if (tables.back.includes(onset)) return !FRONT.test(rime);
    return !tables.front.includes(onset) || FRONT.test(rime);
  })
  .map(({ onset, rime, tone }) => {
    const isStopped = tables.stopped.some((end) => rime.endsWith(end));
    const tones = isStopped ? SHARP_AND_HEAVY : ALL_TONES;
    return write(onset, rime, tones[tone % tones.length] ?? "");
  });

property.prop([syllable])("takes every onset with every rime and tone it may have, in both styles", (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(setToneMarks(word, "old"))).toBe(true);
  expect(isSyllable(setToneMarks(word, "new"))).toBe(true);
});

property.prop([
  fc.constantFrom(...rimes.filter((rime) => /[cpt]$|ch$/u.test(rime))),
  fc.constantFrom("", "\u0300", "\u0303", "\u0309"),
])("refuses every other tone on a rime that stops", (rime, tone) => {
  expect(isSyllable(write("t", rime, tone))).toBe(false);
});
