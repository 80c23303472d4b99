/** Phrases with one right way of capitals: cấp ủy đảng, cơ quan nhà nước, lần thứ tư. */
import { setToneMarks } from "../../base/text/tone-marks.ts";
import { runningLines, touchesAny } from "../language/spelled-lines.ts";
import { wordPlaces } from "../language/word-places.ts";
import type { CheckedLine, Rule } from "../types.ts";

export const fixedCapitals: Rule = {
  id: "fixed-capitals",
  severity: "style",
  title: "Viết hoa, viết thường khác cách viết quen dùng",
  basis: "Hướng dẫn của Đảng và Nghị định 30/2020/NĐ-CP, Phụ lục II về viết hoa (data/words/capitals.yaml).",
  examples: {
    bad: ["Tham mưu cấp ủy Đảng, chính quyền cùng cấp.", "Cuộc cách mạng công nghiệp lần thứ Tư."],
    good: ["Tham mưu cấp ủy đảng, chính quyền cùng cấp.", "Các cấp ủy của Đảng tại cơ quan nhà nước."],
  },
  check(context) {
    const fixed = Object.entries(context.words.capitals.fixed).sort((a, b) => b[0].length - a[0].length);
    return runningLines(context).flatMap((line) => {
      const text = setToneMarks(line.text, "old");
      const taken: { start: number; end: number }[] = [];
      return fixed.flatMap(([wrong, right]) =>
        wordPlaces(text, wrong).flatMap((start) => {
          const end = start + wrong.length;
          const isOut =
            touchesAny(start, end, taken) || touchesAny(start, end, line.quoted) || opensSentence(line, start, right);
          if (isOut) return [];
          taken.push({ start, end });
          return [
            {
              what: `“${wrong}” viết là “${right}”.`,
              why: "Chữ viết hoa ở đây làm đổi nghĩa hoặc trái với cách viết chung.",
              fix: `Viết “${right}”.`,
              at: { path: line.path, start, end },
              edit: { replacement: right },
            },
          ];
        }),
      );
    });
  },
};

/** The first word of a sentence is capital whatever it is. */
function opensSentence({ text }: CheckedLine, start: number, right: string): boolean {
  return (
    right.charAt(0) === right.charAt(0).toLowerCase() &&
    text.charAt(start) !== right.charAt(0) &&
    /(?:^|[.!?:…]\s*)$/u.test(text.slice(0, start))
  );
}
