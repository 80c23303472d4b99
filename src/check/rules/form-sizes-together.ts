/** Quốc hiệu, tiêu ngữ and date rise and fall together in size. */
import { spotOf } from "../form/finding.ts";
import { stretchesOf } from "../form/letters.ts";
import { isWithin, limitsOf, numberWords } from "../form/limits.ts";
import { onFile, type SeenFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

const HEAD = (more: string): string =>
  `<?word ${more}?><document kind="ke-hoach"><letterhead><left><line role="organ">SỞ Y TẾ</line></left><right><line role="national">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</line><line role="motto">Độc lập - Tự do - Hạnh phúc</line><line role="place-date">Hải Phòng, ngày 15 tháng 01 năm 2027</line></right></letterhead><p>Nội dung.</p></document>`;

export const formSizesTogether: Rule = {
  id: "form-sizes-together",
  severity: "warning",
  title: "Cỡ chữ của Quốc hiệu, Tiêu ngữ, ngày tháng không tăng giảm cùng nhau",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục V, ghi chú.",
  examples: {
    bad: [HEAD("looks.national.size=12")],
    good: [HEAD(""), HEAD("looks.national.size=12; looks.motto.size=13; looks.place-date.size=13")],
  },
  check: onFile((file) => {
    const { form, lines } = file;
    const rule = form.otherRules["sizesTogether"];
    const wanted = form.looks.motto && form.looks.motto.size - form.looks.national.size;
    const [national, motto, date] = [sizeOf("national", file), sizeOf("motto", file), sizeOf("place-date", file)];
    const line = lines.find(({ role }) => role === "motto");
    if (!rule || wanted === undefined || national === undefined || motto === undefined || !line) return [];
    const isDateRight = date === undefined || date === motto;
    if (motto - national === wanted && isDateRight) return [];
    // A size that is wrong by itself has its own finding.
    if (!isAllowed("national", national, form) || !isAllowed("motto", motto, form)) return [];
    const found = [`Quốc hiệu ${numberWords(national)}`, `Tiêu ngữ ${numberWords(motto)}`];
    return [
      {
        what: `Cỡ chữ chưa thống nhất: ${[...found, ...(date === undefined ? [] : [`ngày tháng ${numberWords(date)}`])].join(", ")}.`,
        why: `Tiêu ngữ và ngày tháng cùng một cỡ, lớn hơn Quốc hiệu ${numberWords(wanted)} cỡ. ${basisWords(form, [rule.source])}`,
        fix: `Ví dụ: Quốc hiệu ${numberWords(form.looks.national.size)}, Tiêu ngữ và ngày tháng ${numberWords(form.looks.national.size + wanted)}.`,
        at: spotOf({ line }),
      },
    ];
  }),
};

function isAllowed(name: "national" | "motto", size: number, { looks }: SeenFile["form"]): boolean {
  const look = looks[name];
  return look !== undefined && isWithin(size, limitsOf({ value: look.size, min: look.min, max: look.max }), 0);
}

function sizeOf(role: "national" | "motto" | "place-date", { lines, look }: SeenFile): number | undefined {
  const line = lines.find((one) => one.role === role);
  return line && stretchesOf(line, look.lines[line.path])[0]?.look.sizePt;
}
