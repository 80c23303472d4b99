/** A comma inside a fixed phrase: ứng dụng công nghệ, thông tin. */
import { findJoints, jointsOf } from "../language/joints.ts";
import { runningLines, tokensOf, touchesAny } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

export const strayComma: Rule = {
  id: "stray-comma",
  severity: "error",
  title: "Dấu phẩy lọt vào giữa cụm từ",
  basis: "Cụm từ liền một khối không có dấu phẩy ở giữa (data/words/unbroken.yaml).",
  examples: {
    bad: ["Đẩy mạnh ứng dụng công nghệ, thông tin trong quản lý."],
    good: ["Đẩy mạnh ứng dụng công nghệ thông tin; phát triển khoa học, công nghệ, thông tin và truyền thông."],
  },
  check(context) {
    const index = jointsOf(context.words.unbroken);
    return runningLines(context).flatMap((line) => {
      const tokens = tokensOf(line);
      return findJoints(tokens, index, "comma").flatMap((after) => {
        const [first, second] = [tokens[after - 1], tokens[after]];
        if (!first || !second || touchesAny(first.start, second.end, line.quoted)) return [];
        return [
          {
            what: `Thừa dấu phẩy giữa “${first.text}” và “${second.text}”.`,
            why: "Đây là một cụm từ liền nhau, dấu phẩy cắt nó làm hai.",
            fix: "Bỏ dấu phẩy.",
            at: { path: line.path, start: first.start, end: second.end },
            edit: { replacement: `${first.text} ${second.text}` },
          },
        ];
      });
    });
  },
};
