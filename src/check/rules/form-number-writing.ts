/** The line of number and symbol: how it opens, the signs around the kind, two digits. */
import type { Form } from "../../form/schema.ts";
import { spotOf } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { numberRule } from "../form/other-rules.ts";
import { basisWords } from "../form/sources.ts";
import type { CheckedLine, Found, Rule } from "../types.ts";

const NUMBER = /^(?<prefix>\p{L}+\s*[:.]?)\s*(?<number>\d*)[\s.…_]*(?<sign>[-–/])\s*(?<rest>.+)$/u;

const HEAD = (number: string): string =>
  `<?word?><document kind="huong-dan"><letterhead><left><line role="organ">BAN NỘI CHÍNH</line><line role="number">${number}</line></left><right><line role="national">ĐẢNG CỘNG SẢN VIỆT NAM</line></right></letterhead><p>Nội dung.</p></document>`;

export const formNumberWriting: Rule = {
  id: "form-number-writing",
  severity: "warning",
  title: "Dòng số và ký hiệu viết khác quy định",
  basis: "HD 05-HD/VPTW, trang 7 đến trang 9; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.",
  examples: {
    bad: [HEAD("Số: 05-HD/BNCTU"), HEAD("Số 05/HD-BNCTU"), HEAD("Số 5-HD/BNCTU")],
    good: [HEAD("Số 05-HD/BNCTU"), HEAD("Số      -HD/BNCTU"), HEAD("Số 127-QC/BTCTU-BNCTU")],
  },
  check: onFile(({ form, lines }) =>
    lines.filter(({ role }) => role === "number").flatMap((line) => judge(line, form)),
  ),
};

function judge(line: CheckedLine, form: Form): Found[] {
  const { numberPrefix, numberSeparators } = form.text;
  const padding = numberRule(form, "numberPadding");
  const found = NUMBER.exec(line.text);
  const { prefix = "", number = "", sign = "", rest = "" } = found?.groups ?? {};
  const [first, second] = numberSeparators.value;
  const at = found?.index ?? 0;
  if (!found) return [];
  const wanted = numberPrefix.value.trim();
  const start = line.text.indexOf(number, prefix.length);
  return [
    ...(prefix.replace(/\s/gu, "") === wanted
      ? []
      : [
          {
            what: `“${prefix}” viết đúng là “${wanted}”.`,
            why: basisWords(form, [numberPrefix.source]),
            fix: wanted.endsWith(":") ? "Thêm dấu hai chấm sau chữ “Số”." : "Viết “Số”, không có dấu hai chấm.",
            at: spotOf({ line, range: { start: at, end: at + prefix.length } }),
            edit: { replacement: wanted },
          },
        ]),
    ...(sign === first && rest.includes(second)
      ? []
      : [
          {
            what: `Số và ký hiệu “${line.text.trim()}” dùng dấu nối khác quy định.`,
            why: `Sau số là dấu “${first}”, trước tên cơ quan là dấu “${second}”. ${basisWords(form, [numberSeparators.source])}`,
            fix: `Viết theo thứ tự: số, “${first}”, tên loại, “${second}”, cơ quan.`,
            at: spotOf({ line }),
          },
        ]),
    ...(padding && number !== "" && number.length < padding.value
      ? [
          {
            what: `Số “${number}” viết thiếu số 0 ở trước.`,
            why: basisWords(form, [padding.source]),
            fix: `Viết “${number.padStart(padding.value, "0")}”.`,
            at: spotOf({ line, range: { start, end: start + number.length } }),
            edit: { replacement: number.padStart(padding.value, "0") },
          },
        ]
      : []),
  ];
}
