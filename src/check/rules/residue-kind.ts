/** A document that calls itself by another kind: `Hướng dẫn này` in a plan. */
import type { Rule } from "../types.ts";

const KINDS: Readonly<Record<string, string>> = {
  "huong-dan": "Hướng dẫn",
  "ke-hoach": "Kế hoạch",
  "chuong-trinh": "Chương trình",
  "cong-van": "Công văn",
  "nghi-quyet": "Nghị quyết",
  "chi-thi": "Chỉ thị",
  "thong-tri": "Thông tri",
  "quyet-dinh": "Quyết định",
  "de-an": "Đề án",
};
const ITSELF = new RegExp(`(?<!\\p{L})(?<kind>${Object.values(KINDS).join("|")}) này(?!\\p{L})`, "gu");

export const residueKind: Rule = {
  id: "residue-kind",
  severity: "error",
  title: "Văn bản tự gọi mình bằng tên loại khác",
  basis: "Đối chiếu trong chính văn bản: tên loại ở đầu và trong bài phải là một.",
  examples: {
    bad: [
      "KẾ HOẠCH\nCông tác khoa giáo năm 2027\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Các chi bộ căn cứ Hướng dẫn này để triển khai thực hiện.",
    ],
    good: [
      "KẾ HOẠCH\nCông tác khoa giáo năm 2027\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Các chi bộ căn cứ Kế hoạch này để triển khai thực hiện.",
      "KẾ HOẠCH\nCông tác khoa giáo năm 2027\n\nThực hiện Hướng dẫn số 58-HD/BTGTU, ngày 17/01/2027 của Ban Tuyên giáo và Dân vận Tỉnh ủy; bám sát Hướng dẫn này, đơn vị xây dựng kế hoạch.",
    ],
  },
  check({ doc, lines }) {
    const own = KINDS[doc.kind];
    if (own === undefined) return [];
    return lines.flatMap((line) =>
      [...line.masked.matchAll(ITSELF)].flatMap((match) => {
        const kind = match.groups?.["kind"] ?? "";
        // A text of that kind that was just cited is meant.
        if (kind === own || line.citations.some(({ parts, start }) => parts.kind === kind && start < match.index))
          return [];
        return [
          {
            what: `Còn “${match[0]}”, trong khi văn bản này là ${own.toLowerCase()}.`,
            why: "Cụm từ này sót lại từ văn bản được dùng làm mẫu.",
            fix: `Sửa thành “${own} này”.`,
            at: { path: line.path, start: match.index, end: match.index + match[0].length },
          },
        ];
      }),
    );
  },
};
