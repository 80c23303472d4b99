/** A list that does not begin with its first number, or whose `2.1.` stands under `3.` */
import type { CheckContext, Found, Rule } from "../types.ts";
import { bareLabel } from "../where.ts";
import { unitLists, type UnitList } from "../unit-lists.ts";

export const numberingFirst: Rule = {
  id: "numbering-first",
  severity: "warning",
  title: "Số thứ tự không bắt đầu từ 1, hoặc không theo số của mục chứa nó",
  basis: "HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP: mục, khoản, điểm đánh số liên tục từ đầu.",
  examples: {
    bad: [
      "I. MỤC ĐÍCH\n\n2. Mục đích thứ nhất của đợt này là học tập.\n\n3. Mục đích thứ hai là làm theo.\n\nII. YÊU CẦU\n\n1. Yêu cầu thứ nhất là thiết thực.",
    ],
    good: ["I. MỤC ĐÍCH\n\n1. Mục đích thứ nhất của đợt này là học tập.\n\n2. Mục đích thứ hai là làm theo."],
  },
  check: (context) => unitLists(context.doc).flatMap((list) => judgeFirst(list, context)),
};

function judgeFirst({ units, holder }: UnitList, { lines }: CheckContext): Found[] {
  return units.flatMap(({ unit, number, outer }, index): Found[] => {
    const line = lines.find((one) => one.unit === unit);
    const { label } = unit.numbering;
    const around = holder && bareLabel(holder.numbering.label).split(".").at(-1);
    const astray = outer.length > 0 && /^\d+$/u.test(around ?? "") && Number(around) !== outer.at(-1);
    if (!line || (!astray && (index > 0 || number === undefined || number <= 1))) return [];
    return [
      {
        what: astray
          ? `Số thứ tự “${label}” không theo số của mục chứa nó (${holder?.numbering.label ?? ""}).`
          : `Danh sách bắt đầu bằng “${label}”, không phải số đầu tiên.`,
        why: "Số thứ tự phải liên tục từ đầu thì mới viện dẫn được từng mục.",
        fix: "Đánh lại số thứ tự; nếu mất một mục thì bổ sung.",
        at: { path: line.path, start: 0, end: Math.min(line.text.length, 60) },
      },
    ];
  });
}
