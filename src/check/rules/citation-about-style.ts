/** The word `về` before a quoted title: về “X”, “Về X” and “về X” side by side. */
import { aboutJoint, ownRange, type AboutStyle } from "../citation-marks.ts";
import { keyOf, mentionsOf } from "../citations.ts";
import { firstOfEachLine, splitByMajority } from "../majority.ts";
import type { Rule } from "../types.ts";

const SHOWN: Readonly<Record<AboutStyle, string>> = {
  "about-outside": "về “…”",
  "capital-inside": "“Về …”",
  "small-inside": "“về …”",
};

export const citationAboutStyle: Rule = {
  id: "citation-about-style",
  severity: "style",
  title: "Chữ “về” trước trích yếu khi ở trong, khi ở ngoài ngoặc kép",
  basis: "Thói quen trình bày: trong một văn bản chỉ theo một cách.",
  examples: {
    bad: [
      "Thực hiện Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư về “Giảm nghèo bền vững” và Chỉ thị số 24-CT/TW, ngày 04/7/2008 của Ban Bí thư về “Đông y”.\nThực hiện Chỉ thị số 52-CT/TW, ngày 27/9/2019 của Ban Bí thư “Về gia đình”.",
    ],
    good: [
      "Thực hiện Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư “Về giảm nghèo bền vững”.",
      "Thực hiện Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư về “Giảm nghèo bền vững”.",
    ],
  },
  check(context) {
    const titled = mentionsOf(context).flatMap(({ line, citation }) => {
      const joint = citation.parts.quoted ? aboutJoint(line, ownRange(citation)) : undefined;
      return joint ? [{ line, joint, key: keyOf(citation) ?? line.path }] : [];
    });
    const split = splitByMajority(
      titled,
      ({ joint }) => joint.style,
      ({ key }) => key,
    );
    return firstOfEachLine(split?.others ?? []).map(({ line, joint: { start, end, style } }) => ({
      what: `Trích yếu ở đây viết ${SHOWN[style]}, các chỗ khác viết ${split ? SHOWN[split.most] : ""}.`,
      why: "Cách viết trích yếu trong ngoặc kép phải thống nhất trong cả văn bản.",
      fix: `Viết ${split ? SHOWN[split.most] : ""}.`,
      at: { path: line.path, start, end },
    }));
  },
};
