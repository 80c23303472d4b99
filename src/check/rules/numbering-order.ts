/** Numbers that repeat, skip or go back: 1, 2, 2; b after đ. */
import type { CheckContext, CheckedLine, Found, Rule } from "../types.ts";
import { unitLists, type NumberedUnit, type UnitList } from "../unit-lists.ts";

/** Officers who count a b c d e skip đ by habit of the keyboard. */
const D_BAR = 5;

export const numberingOrder: Rule = {
  id: "numbering-order",
  severity: "error",
  title: "Số thứ tự bị trùng, nhảy hoặc lộn",
  basis:
    "HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP: mục, khoản, điểm đánh số liên tục; điểm theo bảng chữ cái tiếng Việt (a, b, c, d, đ, e).",
  examples: {
    bad: [
      "I. MỤC ĐÍCH\n\n1. Mục đích thứ nhất của đợt này là học tập.\n\n2. Mục đích thứ hai là làm theo.\n\n2. Mục đích thứ ba là nêu gương.",
      "I. MỤC ĐÍCH\n\n1. Mục đích thứ nhất của đợt này là học tập.\n\n3. Mục đích thứ hai là làm theo.",
    ],
    good: [
      "I. MỤC ĐÍCH\n\n1. Mục đích thứ nhất của đợt này là học tập.\n\n2. Mục đích thứ hai là làm theo.\n\nII. YÊU CẦU\n\n1. Yêu cầu thứ nhất là thiết thực.\n\n2. Yêu cầu thứ hai là tiết kiệm.",
    ],
  },
  check: (context) => unitLists(context.doc).flatMap((list) => judgeList(list, context)),
};

function judgeList({ family, units }: UnitList, context: CheckContext): Found[] {
  const found: Found[] = [];
  let before: NumberedUnit | undefined;
  for (const one of units) {
    const { number } = one;
    const last = before?.number;
    before = one;
    if (number === undefined || number === 0 || last === undefined || number === last + 1) continue;
    // A list that starts anew further down is another list.
    if (number === 1 && last > 1) continue;
    const line = context.lines.find(({ unit }) => unit === one.unit);
    if (line)
      found.push(
        describe(line, one, { last, isDBar: family === "letter" && last + 1 === D_BAR && number === D_BAR + 1 }),
      );
  }
  return found;
}

function describe(
  line: CheckedLine,
  { unit, number = 0 }: NumberedUnit,
  { last, isDBar }: { last: number; isDBar: boolean },
): Found {
  const { label } = unit.numbering;
  const what =
    number === last
      ? `Số thứ tự “${label}” bị trùng với mục ngay trước.`
      : number < last
        ? `Số thứ tự “${label}” đứng sau số lớn hơn.`
        : `Số thứ tự “${label}” nhảy cách, thiếu số ở trước.`;
  return {
    what: isDBar ? "Sau điểm d) phải là điểm đ)." : what,
    why: isDBar
      ? "Các điểm đánh theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e."
      : "Số thứ tự phải liên tục thì mới viện dẫn được từng mục.",
    fix: "Đánh lại số thứ tự từ chỗ này.",
    at: { path: line.path, start: 0, end: Math.min(line.text.length, 60) },
    ...(isDBar ? { severity: "style" } : {}),
  };
}
