/** Plenum resolutions named in different ways: `Nghị quyết Trung ương 8`, `Nghị quyết Hội nghị Trung ương 6`. */
import { mentionsOf } from "../citations.ts";
import { splitByMajority } from "../majority.ts";
import type { Rule } from "../types.ts";

export const citationPlenumWording: Rule = {
  id: "citation-plenum-wording",
  severity: "style",
  title: "Nghị quyết của hội nghị Trung ương gọi tên không thống nhất",
  basis: "Đối chiếu trong chính văn bản: các câu dẫn cùng loại viết như nhau.",
  examples: {
    bad: [
      "Thực hiện Nghị quyết Trung ương 8 (khóa XI) và Nghị quyết Trung ương 7 (khóa X).\nThực hiện Nghị quyết Hội nghị Trung ương 6 (khóa XI).",
    ],
    good: ["Thực hiện Nghị quyết Trung ương 8 (khóa XI) và Nghị quyết Trung ương 7 (khóa X)."],
  },
  check(context) {
    const plenums = mentionsOf(context).flatMap(({ line, citation }) => {
      if (citation.form !== "plenum") return [];
      const words = /^[^(“"]*?(?=\s*(?:lần thứ\s+)?\d)/u.exec(line.text.slice(citation.start, citation.end))?.[0];
      return words === undefined ? [] : [{ line, citation, words: words.toLowerCase() }];
    });
    const split = splitByMajority(
      plenums,
      ({ words }) => words,
      ({ citation: { parts } }) => `${parts.plenum ?? ""} ${parts.term ?? ""}`,
    );
    return (split?.others ?? []).map(({ line, citation: { start, end, parts } }) => ({
      what: `“${line.text.slice(start, start + (split?.others[0]?.words.length ?? 0))} ${parts.plenum ?? ""}” gọi tên khác với các nghị quyết cùng loại.`,
      why: `Các chỗ khác viết “${split?.most ?? ""} …”.`,
      fix: "Gọi tên theo một cách trong cả văn bản.",
      at: { path: line.path, start, end: Math.min(end, start + 60) },
    }));
  },
};
