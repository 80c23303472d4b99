/** Commas, dashes and capitals of a title that are not those of the registry: one remark for a title. */
import { kindAndSymbolOf } from "../../registry/describe.ts";
import type { TitleDifference } from "../title-differences.ts";
import { judgeTitles, type JudgedTitle } from "../titles.ts";
import type { CheckedLine, Found, Rule } from "../types.ts";

export const citationTitleMarks: Rule = {
  id: "citation-title-marks",
  severity: "style",
  title: "Dấu câu, chữ hoa trong trích yếu của văn bản được dẫn khác bản gốc",
  basis: "Danh mục văn bản (data/directives): trích yếu chép đúng như bản gốc.",
  examples: {
    bad: [
      "Thực hiện Chỉ thị số 38-CT/TW, ngày 07/9/2009 của Ban Bí thư (khóa X) về “Đẩy mạnh công tác Bảo hiểm y tế trong tình hình mới”.",
      "Thực hiện Chỉ thị số 11-CT/TW, ngày 13/4/2007 của Bộ Chính trị (khóa X) về “Tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học khuyến tài, xây dựng xã hội học tập”.",
    ],
    good: [
      "Thực hiện Chỉ thị số 38-CT/TW, ngày 07/9/2009 của Ban Bí thư (khóa X) về “Đẩy mạnh công tác bảo hiểm y tế trong tình hình mới”.",
      "Thực hiện Nghị quyết số 20-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng (khóa XII) về “Tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân trong tình hình mới”.",
    ],
  },
  check: (context) => judgeTitles(context).flatMap((title) => describe(title) ?? []),
};

function describe({ mention: { line }, directive, differences }: JudgedTitle): Found | undefined {
  const marks = differences.filter((one) => one.kind === "marks" || (one.kind === "case" && matters(one, line)));
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return undefined;
  const pairs = marks.map(({ printed, official }) => `“${printed}” (bản gốc: “${official}”)`).join(", ");
  return {
    what: `Trích yếu của ${kindAndSymbolOf(directive)} khác bản gốc về dấu câu hoặc chữ hoa: ${pairs}.`,
    why: `Theo danh mục văn bản: “${directive.title}”${directive.verified === "no" ? " (mục này chưa kiểm chứng)" : ""}.`,
    fix: "Đối chiếu với bản gốc và sửa cho khớp.",
    at: { path: line.path, start: first.start, end: last.end },
  };
}

/** Nhân dân has a capital since NĐ 30/2020, and names of organs follow the rule of today, whatever the old title prints. */
function matters({ printed, start, end }: TitleDifference, { text, names }: CheckedLine): boolean {
  if (/^(?:nhân|dân)$/iu.test(printed) && /Nhân dân/u.test(text.slice(Math.max(0, start - 5), end + 4))) return false;
  return !names.some(
    (name) =>
      name.start <= start &&
      end <= name.end &&
      (text.slice(name.start, name.end).match(/(?<!\p{L})\p{Lu}/gu) ?? []).length > 1,
  );
}
