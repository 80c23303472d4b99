/** Letters of other alphabets that look like Vietnamese ones: Ð for Đ, Cyrillic а for a. */
import { spelledLines } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

const WORD = /[\p{L}\p{M}\uff10-\uff19]+/gu;
const LATIN = /\p{Script=Latin}/u;
const FULL_WIDTH = /[\uff01-\uff5e]/gu;

// Letters outside the Latin blocks, and the two that stand in them.
const ANY = /[ÐðƉɖ\u0370-\u04ff\uff01-\uff5e]/u;

export const lookAlikeLetter: Rule = {
  id: "look-alike-letter",
  severity: "error",
  title: "Chữ của bảng chữ cái khác trông giống chữ Việt",
  basis: "Bộ mã Unicode tiếng Việt theo TCVN 6909:2001.",
  examples: {
    bad: [
      '<document kind="huong-dan"><p>Tăng cường sự lãnh đạo của Ðảng.</p></document>',
      '<document kind="huong-dan"><p>Công tác gi\u0430o ban định kỳ.</p></document>',
    ],
    good: ["Tăng cường sự lãnh đạo của Đảng.", "Hệ số α và β của mô hình."],
  },
  check: (context) =>
    spelledLines(context)
      .filter(({ text }) => ANY.test(text))
      .flatMap((line) =>
        [...line.text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
          const right = rewrite(word, context.words.lookalikes);
          if (right === word || !LATIN.test(right) || (!LATIN.test(word) && word.length < 2)) return [];
          return [
            {
              what: `“${word}” có chữ không thuộc bảng chữ cái tiếng Việt, chỉ trông giống.`,
              why: "Máy tìm “" + right + "” sẽ không thấy chữ này.",
              fix: `Gõ lại “${right}”.`,
              at: { path: line.path, start: index, end: index + word.length },
              edit: { replacement: right },
            },
          ];
        }),
      ),
};

function rewrite(word: string, lookalikes: ReadonlyMap<string, string>): string {
  let right = "";
  for (const letter of word) right += lookalikes.get(letter) ?? letter;
  return right.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
