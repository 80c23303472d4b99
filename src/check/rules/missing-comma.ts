/** Two words of equal rank without the comma between them: trọng tâm trọng điểm. */
import { findJoints, jointsOf } from "../language/joints.ts";
import { runningLines, tokensOf, touchesAny } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

export const missingComma: Rule = {
  id: "missing-comma",
  severity: "style",
  title: "Thiếu dấu phẩy giữa hai từ ngang hàng",
  basis: "Các từ cùng bậc trong một phép liệt kê cách nhau bằng dấu phẩy (data/words/enumerations.yaml).",
  examples: {
    bad: ["Lựa chọn nhiệm vụ trọng tâm trọng điểm.", "Lồng ghép các chương trình kế hoạch của ngành."],
    good: ["Lựa chọn nhiệm vụ trọng tâm, trọng điểm.", "Chương trình kế hoạch hóa gia đình được duy trì."],
  },
  check(context) {
    const index = jointsOf(context.words.enumerations);
    return runningLines(context).flatMap((line) => {
      const tokens = tokensOf(line);
      return findJoints(tokens, index, "space").flatMap((after) => {
        const [first, second] = [tokens[after - 1], tokens[after]];
        if (!first || !second || touchesAny(first.start, second.end, line.quoted)) return [];
        const start = tokens[after - 2]?.start ?? first.start;
        const end = tokens[after + 1]?.end ?? second.end;
        const right = `${line.text.slice(start, first.end)}, ${line.text.slice(second.start, end)}`;
        return [
          {
            what: `Thiếu dấu phẩy: “${right}”.`,
            why: "Hai từ ngang hàng đứng liền nhau thì cách nhau bằng dấu phẩy.",
            fix: `Viết “${right}”.`,
            at: { path: line.path, start, end },
            edit: { replacement: right },
          },
        ];
      });
    });
  },
};
