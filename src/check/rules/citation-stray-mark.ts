/** A full stop, a semicolon or a comma that does not belong into a citation. */
import { fromDefects, mentionsOf } from "../citations.ts";
import type { CheckContext, Found, Rule } from "../types.ts";

const PLENUM_COMMA = /Hội nghị lần thứ (?:\d{1,2}|\p{L}+)(?:\s(?:một|hai|ba|tư))?(?<mark>,)\s+Ban Chấp hành/u;

export const citationStrayMark: Rule = {
  id: "citation-stray-mark",
  severity: "error",
  title: "Dấu câu thừa giữa câu dẫn văn bản",
  basis: "Cách dẫn văn bản: số và ký hiệu, ngày, cơ quan ban hành nối liền nhau.",
  examples: {
    bad: [
      "Thực hiện Chỉ thị số 42-CT/TW, ngày 16/4/2010. của Bộ Chính trị (khóa X).",
      "Thực hiện Nghị quyết số 29-NQ/TW, ngày 04/11/2013 của Hội nghị lần thứ 8, Ban Chấp hành Trung ương khóa XI.",
    ],
    good: [
      "Thực hiện Chỉ thị số 42-CT/TW, ngày 16/4/2010 của Bộ Chính trị (khóa X).",
      "Thực hiện Nghị quyết số 29-NQ/TW, ngày 04/11/2013 của Hội nghị lần thứ 8 Ban Chấp hành Trung ương khóa XI.",
    ],
  },
  check: (context) => [
    ...fromDefects(
      context,
      ["citation-stray-mark"],
      "Dấu câu này cắt rời ngày và cơ quan ban hành khỏi văn bản.",
      ({ line }, { start, end }) =>
        line.text[start] === "." && /^\s*của/u.test(line.text.slice(end)) ? "" : undefined,
    ),
    ...plenumCommas(context),
  ],
};

/** A plenum belongs to the committee that holds it: no comma comes between them. */
function plenumCommas(context: CheckContext): Found[] {
  return mentionsOf(context)
    .filter(({ nested }) => !nested)
    .flatMap(({ line, citation }): Found[] => {
      const found = PLENUM_COMMA.exec(line.text.slice(citation.start, citation.end));
      if (!found) return [];
      const start = citation.start + found.index + found[0].indexOf(",");
      return [
        {
          what: "Dấu phẩy thừa giữa tên hội nghị và Ban Chấp hành.",
          why: "“Hội nghị lần thứ … Ban Chấp hành Trung ương” là một tên liền nhau.",
          fix: "Bỏ dấu phẩy.",
          at: { path: line.path, start, end: start + 1 },
          severity: "style",
          edit: { replacement: "" },
        },
      ];
    });
}
