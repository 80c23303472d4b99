/** The line of place and date: the comma, and zeros before small numbers. */
import type { Form } from "../../form/schema.ts";
import { spotOf } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { numberRule } from "../form/other-rules.ts";
import { basisWords } from "../form/sources.ts";
import type { CheckedLine, Found, Rule } from "../types.ts";

const HEAD = (date: string): string =>
  `<?word?><document kind="huong-dan"><letterhead><left><line role="organ">BAN NỘI CHÍNH</line></left><right><line role="national">ĐẢNG CỘNG SẢN VIỆT NAM</line><line role="place-date">${date}</line></right></letterhead><p>Nội dung.</p></document>`;

export const formPlaceDate: Rule = {
  id: "form-place-date",
  severity: "warning",
  title: "Dòng địa danh và ngày tháng viết khác quy định",
  basis: "HD 05-HD/VPTW, trang 9 và 10; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.",
  examples: {
    bad: [HEAD("Hải Phòng ngày 15 tháng 01 năm 2027"), HEAD("Hải Phòng, ngày 5 tháng 2 năm 2027")],
    good: [HEAD("Hải Phòng, ngày 05 tháng 02 năm 2027"), HEAD("Hải Phòng, ngày      tháng 3 năm 2027")],
  },
  check: onFile(({ form, lines }) =>
    lines
      .filter(({ role }) => role === "place-date")
      .flatMap((line) => [...missingComma(line, form), ...thin(line, form)]),
  ),
};

function missingComma(line: CheckedLine, form: Form): Found[] {
  const found = /(?<=[\p{L}\d])\s+ngày/u.exec(line.text);
  if (!found) return [];
  return [
    {
      what: "Sau địa danh thiếu dấu phẩy.",
      why: basisWords(form, [form.letterhead.datePlace.source]),
      fix: "Viết dấu phẩy sau địa danh, trước chữ “ngày”.",
      at: spotOf({ line, range: { start: found.index, end: found.index + found[0].length } }),
      edit: { replacement: ", ngày" },
    },
  ];
}

function thin(line: CheckedLine, form: Form): Found[] {
  const parts = [
    [/(?<=ngày\s+)\d(?=\s+tháng)/u, numberRule(form, "dayPaddedBelow"), "Ngày"],
    [/(?<=tháng\s+)\d(?=\s+năm)/u, numberRule(form, "monthPaddedBelow"), "Tháng"],
  ] as const;
  return parts.flatMap(([pattern, rule, name]): Found[] => {
    const found = pattern.exec(line.text);
    if (!found || !rule || Number(found[0]) >= rule.value) return [];
    const right = `0${found[0]}`;
    return [
      {
        what: `${name} “${found[0]}” viết thiếu số 0 ở trước.`,
        why: basisWords(form, [rule.source]),
        fix: `Viết “${right}”.`,
        at: spotOf({ line, range: { start: found.index, end: found.index + 1 } }),
        edit: { replacement: right },
      },
    ];
  });
}
