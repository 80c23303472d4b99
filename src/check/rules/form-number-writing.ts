/** The line of number and symbol: how it opens, the signs around the kind, two digits. */
import type { Form } from "../../form/schema.ts";
import { spotOf } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { numberRule } from "../form/other-rules.ts";
import { basisWords } from "../form/sources.ts";
import type { CheckedLine, Found, Rule } from "../types.ts";

const NUMBER = /^(?<prefix>\p{L}+\s*[:.]?)(?<room>\s*)(?<number>\d*)(?<gap>[\s.…_]*)(?<sign>[-–/])\s*(?<rest>.+)$/u;

const HEAD = (number: string): string =>
  `<?word?><document kind="huong-dan"><letterhead><left><line role="organ">BAN NỘI CHÍNH</line><line role="number">${number}</line></left><right><line role="national">ĐẢNG CỘNG SẢN VIỆT NAM</line></right></letterhead><p>Nội dung.</p></document>`;

export const formNumberWriting: Rule = {
  id: "form-number-writing",
  severity: "warning",
  title: "Dòng số và ký hiệu viết khác quy định",
  basis: "HD 05-HD/VPTW, trang 7 đến trang 9; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.",
  examples: {
    bad: [HEAD("Số:      -HD/BNCTU"), HEAD("Số: 05-HD/BNCTU"), HEAD("Số 05/HD-BNCTU"), HEAD("Số 5-HD/BNCTU")],
    good: [HEAD("Số 05-HD/BNCTU"), HEAD("Số      -HD/BNCTU"), HEAD("Số 127-QC/BTCTU-BNCTU")],
  },
  check: onFile(({ form, lines }) =>
    lines.filter(({ role }) => role === "number").flatMap((line) => judge(line, form)),
  ),
};

interface Fault {
  why: string;
  source: string;
}

/** One finding for the whole line; its right form is certain when kind and organ can be told apart. */
function judge(line: CheckedLine, form: Form): Found[] {
  const found = NUMBER.exec(line.text.trim())?.groups;
  if (!found) return [];
  const { prefix = "", room = "", number = "", gap = "", sign = "", rest = "" } = found;
  const { numberPrefix, numberSeparators } = form.text;
  const padding = numberRule(form, "numberPadding");
  const [first, second] = numberSeparators.value;
  const opening = numberPrefix.value.trim();
  const isThin = padding !== undefined && number !== "" && number.length < padding.value;
  const isJoinedRight = sign === first && rest.includes(second);
  const faults: Fault[] = [
    ...(prefix.replace(/\s/gu, "") === opening
      ? []
      : [{ why: `mở đầu bằng “${opening}”`, source: numberPrefix.source }]),
    ...(isThin ? [{ why: "số dưới 10 thêm số 0 ở trước", source: padding.source }] : []),
    ...(isJoinedRight
      ? []
      : [{ why: `sau số là dấu “${first}”, trước cơ quan là dấu “${second}”`, source: numberSeparators.source }]),
  ];
  if (faults.length === 0) return [];
  const symbol = isJoinedRight ? rest : rejoined(rest, second);
  const digits = number === "" ? `${room}${gap}` : ` ${number.padStart(padding?.value ?? 0, "0")}`;
  const right = symbol === undefined ? undefined : `${opening}${digits}${first}${symbol}`;
  const reasons = faults.map(({ why }) => why).join("; ");
  return [
    {
      what: `“${line.text.trim()}” viết khác quy định${right === undefined ? "" : `; đúng ra là “${right}”`}.`,
      why: `Số và ký hiệu: ${reasons}. ${basisWords(
        form,
        faults.map(({ source }) => source),
      )}`,
      ...(right === undefined ? {} : { fix: `Viết “${right}”.`, edit: { replacement: right } }),
      at: spotOf({ line }),
    },
  ];
}

/** Kind and organ with the right sign between them; undefined when there are more than two parts. */
function rejoined(rest: string, sign: string): string | undefined {
  const parts = rest.split(/[-–/]/u);
  return parts.length === 2 ? parts.join(sign) : undefined;
}
