/** A capital after a semicolon where a verb goes on. */
import { lowerFirst } from "../../base/text/case.ts";
import { runningLines } from "../language/spelled-lines.ts";
import { maskRanges } from "../mask.ts";
import { commaList } from "../language/word-file.ts";
import type { CheckedLine, Rule } from "../types.ts";

const AFTER = /;\s+(?<words>\p{Lu}\p{Ll}*\s\p{Ll}+)/gu;

export const capitalAfterSemicolon: Rule = {
  id: "capital-after-semicolon",
  severity: "warning",
  title: "Viết hoa sau dấu chấm phẩy",
  basis: "Nghị định 30/2020/NĐ-CP, Phụ lục II: chỉ viết hoa đầu câu; dấu chấm phẩy không kết thúc câu.",
  examples: {
    bad: [
      "Đưa nghị quyết vào đời sống; Phối hợp nâng cao chất lượng tuyên truyền.",
      "Phân công người phụ trách; Báo cáo kết quả về Ban Xây dựng Đảng.",
    ],
    good: ["Đưa nghị quyết vào đời sống; phối hợp tuyên truyền; Nghị quyết Đại hội được quán triệt."],
  },
  check(context) {
    const verbs = new Set(commaList(context.words.capitals.verbs));
    return runningLines(context).flatMap((line) =>
      [...withoutNames(line).matchAll(AFTER)].flatMap(({ 0: found, index, groups }) => {
        const words = (groups?.words ?? "").replace(/\s+/gu, " ");
        if (!verbs.has(words.toLowerCase())) return [];
        const start = index + found.length - (groups?.words ?? "").length;
        const end = start + words.indexOf(" ");
        return [
          {
            what: `“${words}” viết hoa sau dấu chấm phẩy.`,
            why: "Dấu chấm phẩy không kết thúc câu, chữ sau nó viết thường.",
            fix: `Viết “${lowerFirst(words)}”, hoặc thay dấu chấm phẩy bằng dấu chấm.`,
            at: { path: line.path, start, end },
            edit: { replacement: lowerFirst(line.text.slice(start, end)) },
          },
        ];
      }),
    );
  },
};

/** A single capital word is no name yet: `Báo cáo` is not a newspaper. */
function withoutNames({ text, cited, quoted, names }: CheckedLine): string {
  const whole = names.filter(({ start, end }) => text.slice(start, end).includes(" "));
  return maskRanges(text, [...cited, ...quoted, ...whole]);
}
