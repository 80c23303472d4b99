/** The comma before `ngày`: there in some citations, missing in others. */
import { dateJoint, ownRange } from "../citation-marks.ts";
import { keyOf, mentionsOf, nameOf } from "../citations.ts";
import { firstOfEachLine, splitByMajority } from "../majority.ts";
import type { Rule } from "../types.ts";

export const citationComma: Rule = {
  id: "citation-comma",
  severity: "style",
  title: "Dấu phẩy trước “ngày” trong câu dẫn văn bản không thống nhất",
  basis:
    "Văn bản của Đảng ghi “số …, ngày …”; văn bản hành chính nhà nước ghi “số … ngày …”; trong một văn bản chỉ theo một cách.",
  examples: {
    bad: [
      "Thực hiện Chỉ thị số 05-CT/TW, ngày 23/6/2021 và Chỉ thị số 06-CT/TW, ngày 24/6/2021 của Ban Bí thư.\nTiếp tục thực hiện Chỉ thị số 07-CT/TW ngày 06/7/2021 của Ban Bí thư.",
    ],
    good: [
      "Thực hiện Chỉ thị số 05-CT/TW, ngày 23/6/2021 và Chỉ thị số 06-CT/TW, ngày 24/6/2021 của Ban Bí thư.",
      "Thực hiện Chỉ thị số 05-CT/TW ngày 23/6/2021 và Chỉ thị số 06-CT/TW ngày 24/6/2021 của Ban Bí thư.",
    ],
  },
  check(context) {
    const dated = mentionsOf(context).flatMap(({ line, citation }) => {
      const joint = dateJoint(line, ownRange(citation));
      const key = citation.form === "numbered" ? keyOf(citation) : undefined;
      return joint && key !== undefined ? [{ line, citation, joint, key }] : [];
    });
    const preferred = context.doc.regime === "party";
    const split = splitByMajority(
      dated,
      ({ joint }) => joint.comma,
      ({ key }) => key,
      preferred,
    );
    return firstOfEachLine(split?.others ?? []).map(({ line, citation, joint: { start, end } }) => ({
      what: split?.most
        ? `${nameOf(citation)}: thiếu dấu phẩy trước “ngày”.`
        : `${nameOf(citation)}: thừa dấu phẩy trước “ngày”.`,
      why: `Phần lớn văn bản được dẫn ở đây viết ${split?.most ? "có" : "không có"} dấu phẩy trước “ngày”.`,
      fix: `Viết thống nhất “số …${split?.most ? "," : ""} ngày …” trong cả văn bản.`,
      at: { path: line.path, start, end },
      ...(split?.most === preferred ? { edit: { replacement: rewrite(line.text.slice(start, end), preferred) } } : {}),
    }));
  },
};

function rewrite(written: string, comma: boolean): string {
  return `${comma ? "," : ""} ${written.replace(/^,?\s*/u, "")}`;
}
