/** A kind word with a letter lost: `Chỉ th số 19-CT/TW`. */
import { fromDefects } from "../citations.ts";
import type { Rule } from "../types.ts";

export const citationKindBroken: Rule = {
  id: "citation-kind-broken",
  severity: "error",
  title: "Tên loại của văn bản được dẫn bị viết sai",
  basis: "Chính tả; tên loại văn bản theo QĐ 399-QĐ/TW và NĐ 30/2020/NĐ-CP, Điều 7.",
  examples: {
    bad: ["Thực hiện Chỉ th số 19-CT/TW, ngày 05/11/2012 của Ban Bí thư."],
    good: ["Thực hiện Chỉ thị số 19-CT/TW, ngày 05/11/2012 của Ban Bí thư."],
  },
  check: (context) =>
    fromDefects(
      context,
      ["citation-kind-broken"],
      "Ký hiệu cho biết tên loại của văn bản.",
      ({ line, citation }, { start, end }) =>
        citation.parts.kind && `${citation.parts.kind}${/\s$/u.test(line.text.slice(start, end)) ? " " : ""}`,
    ),
};
