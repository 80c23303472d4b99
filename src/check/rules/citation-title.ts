/** Words of a title that are not those of the registry, shown word by word. */
import { kindAndSymbolOf } from "../../registry/describe.ts";
import type { TitleDifference } from "../title-differences.ts";
import { judgeTitles, type JudgedTitle } from "../titles.ts";
import type { Found, Rule } from "../types.ts";

export const citationTitle: Rule = {
  id: "citation-title",
  severity: "warning",
  title: "Trích yếu của văn bản được dẫn sai, thiếu hoặc thừa từ",
  basis: "Danh mục văn bản (data/directives): trích yếu chép đúng từng từ như bản gốc.",
  examples: {
    bad: [
      "Thực hiện Chỉ thị số 24-CT/TW, ngày 04/7/2008 của Ban Bí thư (khóa X) về “Phát triển nền Đông y Việt Nam trong tình hình mới”.",
    ],
    good: [
      "Thực hiện Chỉ thị số 24-CT/TW, ngày 04/7/2008 của Ban Bí thư (khóa X) về “Phát triển nền Đông y Việt Nam và Hội Đông y Việt Nam trong tình hình mới”.",
      "Thực hiện Chỉ thị số 24-CT/TW, ngày 04/7/2008 của Ban Bí thư (khóa X) về phát triển nền Đông y Việt Nam và Hội Đông y Việt Nam.",
    ],
  },
  check: (context) =>
    judgeTitles(context).flatMap((title) =>
      title.differences.filter(({ kind }) => kind === "words").map((difference) => describe(title, difference)),
    ),
};

function describe({ mention, directive }: JudgedTitle, { start, end, printed, official }: TitleDifference): Found {
  const name = kindAndSymbolOf(directive);
  const after = mention.line.text.slice(start, end);
  const what =
    printed === ""
      ? `Trích yếu của ${name} thiếu “${official}” sau “${after}”.`
      : official === ""
        ? `Trích yếu của ${name} thừa “${printed}”.`
        : `Trích yếu của ${name} ghi “${printed}”, bản gốc là “${official}”.`;
  return {
    what,
    why: `Theo danh mục văn bản: “${directive.title}”${directive.verified === "yes" ? "" : " (mục này chưa kiểm chứng đầy đủ)"}.`,
    fix: "Đối chiếu với bản gốc và sửa cho khớp.",
    at: { path: mention.line.path, start, end },
    ...(directive.verified === "no" ? { severity: "style" } : {}),
  };
}
