/** `khóa XI` in some citations, `(khóa XI)` in others. */
import { ownRange, termJoint } from "../citation-marks.ts";
import { keyOf, mentionsOf } from "../citations.ts";
import { firstOfEachLine, splitByMajority } from "../majority.ts";
import type { Rule } from "../types.ts";

export const citationTermStyle: Rule = {
  id: "citation-term-style",
  severity: "style",
  title: "Khóa của cơ quan ban hành khi để trong ngoặc đơn, khi không",
  basis: "Thói quen trình bày: trong một văn bản chỉ theo một cách.",
  examples: {
    bad: [
      "Thực hiện Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư (khóa XIII) và Chỉ thị số 40-CT/TW, ngày 15/6/2004 của Ban Bí thư (khóa IX).\nThực hiện Chỉ thị số 24-CT/TW, ngày 04/7/2008 của Ban Bí thư khóa X.",
    ],
    good: ["Thực hiện Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư (khóa XIII)."],
  },
  check(context) {
    const termed = mentionsOf(context).flatMap(({ line, citation }) => {
      const joint = citation.form === "congress" ? undefined : termJoint(line, ownRange(citation));
      return joint ? [{ line, joint, key: keyOf(citation) ?? line.text.slice(citation.start, citation.end) }] : [];
    });
    const split = splitByMajority(
      termed,
      ({ joint }) => joint.brackets,
      ({ key }) => key,
    );
    return firstOfEachLine(split?.others ?? []).map(({ line, joint: { start, end } }) => {
      const bare = line.text.slice(start, end).replace(/[()]/gu, "");
      const right = split?.most ? `(${bare})` : bare;
      return {
        what: `“${line.text.slice(start, end)}” viết khác với các chỗ còn lại.`,
        why: `Phần lớn văn bản được dẫn ở đây viết khóa ${split?.most ? "trong ngoặc đơn" : "không có ngoặc đơn"}.`,
        fix: `Viết “${right}”.`,
        at: { path: line.path, start, end },
      };
    });
  },
};
