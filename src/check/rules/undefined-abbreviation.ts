/** An abbreviation that the document does not explain and that is not common. */
import { explainedIn, findAbbreviations } from "../language/abbreviations.ts";
import { runningLines } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

export const undefinedAbbreviation: Rule = {
  id: "undefined-abbreviation",
  severity: "style",
  title: "Chữ viết tắt chưa được giải thích",
  basis:
    "Nghị định 30/2020/NĐ-CP: viết tắt phải được giải thích ở lần đầu; chữ phổ biến ghi trong data/words/abbreviations.yaml.",
  examples: {
    bad: ["Các phòng phối hợp với TTVHTT tổ chức tuyên truyền."],
    good: [
      "UBND phường phối hợp với Trung tâm Văn hóa - Thể thao (TTVHTT); TTVHTT tổ chức tuyên truyền.",
      "Trung tâm Văn hóa - Thể thao (sau đây viết tắt là TTVHTT) chủ trì; TTVHTT báo cáo.",
    ],
  },
  check(context) {
    const explained = explainedIn(context.lines.map(({ text }) => text));
    const { abbreviations } = context.words;
    const seen = new Set<string>();
    return findAbbreviations(runningLines(context)).flatMap(({ line, text, start, end }) => {
      const isKnown = abbreviations.has(text) || explained.has(text) || seen.has(text);
      seen.add(text);
      if (isKnown) return [];
      return [
        {
          what: `“${text}” chưa được giải thích.`,
          why: "Nơi khác nhận văn bản có thể không biết chữ viết tắt này.",
          fix: `Viết đầy đủ ở lần đầu rồi thêm “(sau đây viết tắt là ${text})”.`,
          at: { path: line.path, start, end },
        },
      ];
    });
  },
};
