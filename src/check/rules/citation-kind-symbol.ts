/** A kind that its own symbol, or the registry, does not bear out: `Chương trình hành động số 31-NQ/TU`. */
import { fromDefects } from "../citations.ts";
import type { Rule } from "../types.ts";

export const citationKindSymbol: Rule = {
  id: "citation-kind-symbol",
  severity: "error",
  title: "Tên loại không khớp với ký hiệu của văn bản được dẫn",
  basis: "HD 05-HD/VPTW, mục ký hiệu tên loại; NĐ 30/2020/NĐ-CP, Phụ lục III; danh mục văn bản.",
  examples: {
    bad: ["Tổng kết 10 năm thực hiện Chương trình hành động số 31-NQ/TU, ngày 18/9/2014 của Ban Thường vụ Tỉnh ủy."],
    good: [
      "Thực hiện Quy định số 124-QĐ/TW, ngày 02/02/2018 của Ban Bí thư.",
      "Thực hiện Quyết định số 238-QĐ/TW, ngày 30/9/2020 của Ban Bí thư.",
    ],
  },
  check(context) {
    const found = fromDefects(
      context,
      ["citation-kind-symbol", "citation-kind-differs", "citation-symbol-differs"],
      "Ký hiệu văn bản mang chữ viết tắt của tên loại và của cơ quan ban hành.",
    );
    // The reader may see one slip twice: by the symbol itself and by the registry.
    return found.filter(
      ({ at }, index) => !found.slice(0, index).some((one) => one.at.path === at.path && one.at.start === at.start),
    );
  },
};
