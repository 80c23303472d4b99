/** A first mention with issuer but without date: number and symbol alone are not unique. */
import { directiveOf, fromDefects, keyOf, mentionsOf, nameOf } from "../citations.ts";
import { termOn } from "../../registry/terms.ts";
import type { CheckContext, Found, Rule, Spot } from "../types.ts";

const WHY = "Số và ký hiệu có thể trùng nhau giữa các khóa, các năm.";

export const citationMissingDate: Rule = {
  id: "citation-missing-date",
  severity: "warning",
  title: "Văn bản được dẫn lần đầu thiếu ngày ban hành",
  basis: "HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP: lần đầu dẫn đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu.",
  examples: {
    bad: [
      "Thực hiện Nghị quyết số 45-NQ/TW của Bộ Chính trị (khóa XII) về xây dựng và phát triển thành phố Hải Phòng.",
      "Thực hiện Nghị quyết số 20-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng (khóa XII).\nThực hiện Nghị quyết số 20-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa XI).",
    ],
    good: [
      "Thực hiện Chỉ thị số 11-CT/TW, ngày 13/4/2007 của Bộ Chính trị (khóa X).\nTiếp tục thực hiện Chỉ thị số 11-CT/TW của Bộ Chính trị (khóa X).",
    ],
  },
  check: (context) => [
    ...fromDefects(context, ["citation-missing-date"], WHY).filter(({ at }) => !isSureInTitle(at, context)),
    ...namesakes(context),
  ],
};

/** Number and symbol stand above with a date, but of another khóa: this is another text, named here for the first time. */
function namesakes(context: CheckContext): Found[] {
  const numbered = mentionsOf(context).filter(({ citation, nested }) => citation.form === "numbered" && !nested);
  return numbered.flatMap(({ line, citation }, index) => {
    const { date, term, issuer } = citation.parts;
    if (date !== undefined || term === undefined || issuer === undefined) return [];
    const dates = numbered
      .slice(0, index)
      .flatMap(({ citation: other }) => (keyOf(other) === keyOf(citation) ? (other.parts.date ?? []) : []));
    const terms = dates.map((one) => termOn(context.registry.terms, one)?.id);
    if (terms.length === 0 || terms.some((one) => one === undefined || one === term)) return [];
    return [
      {
        what: `${nameOf(citation)} khóa ${term} thiếu ngày ban hành.`,
        why: `Ở trên đã dẫn một văn bản khác cùng số và ký hiệu, khóa ${terms.at(-1) ?? ""}.`,
        fix: "Ghi thêm ngày ban hành theo bản gốc.",
        at: { path: line.path, start: citation.start, end: citation.end },
      },
    ];
  });
}

/** Inside the title of another text the date may be left out where number and symbol mean one text only. */
function isSureInTitle({ path, start }: Spot, context: CheckContext): boolean {
  const mention = mentionsOf(context).find(
    ({ line, citation, nested }) => nested && line.path === path && citation.start === start,
  );
  const directive = mention && directiveOf(mention.citation, context.registry);
  return directive !== undefined && (directive.namesakes ?? []).length === 0;
}
