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
    good: [
      "Thực hiện Chỉ thị số 19-CT/TW, ngày 05/11/2012 của Ban Bí thư.",
      "ĐẢNG BỘ TỈNH TÂN GIANG\nĐẢNG ỦY XÃ HƯNG AN\n*\nSố 05-HD/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHƯỚNG DẪN\n",
    ],
  },
  // The head cites nothing: above the number stands the organ's name.
  check: ({ lines, ...context }) =>
    fromDefects(
      { ...context, lines: lines.filter(({ zone }) => zone !== "head") },
      ["citation-kind-broken"],
      "Ký hiệu cho biết tên loại của văn bản.",
      ({ line, citation }, { start, end }) =>
        citation.parts.kind && `${citation.parts.kind}${/\s$/u.test(line.text.slice(start, end)) ? " " : ""}`,
    ),
};
