/** Numbers of several appendices: Arabic in the Party's documents, Roman in the State's. */
import { once } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

const NUMBERS = {
  arabic: { pattern: /\s\d+\s*[.:–-]?$/u, words: "số La Mã", right: "chữ số Ả Rập (1, 2, 3)" },
  roman: { pattern: /\s[IVXLC]+\s*[.:–-]?$/u, words: "chữ số Ả Rập", right: "số La Mã (I, II, III)" },
} as const;

const APPENDICES = (...labels: string[]): string =>
  `<?word?><document kind="huong-dan"><p>Kèm theo 2 phụ lục.</p>${labels.map((label, index) => `<appendix id="a${index}"><line role="appendix-label">${label}</line><p>Nội dung.</p></appendix>`).join("")}</document>`;

export const formAppendixNumber: Rule = {
  id: "form-appendix-number",
  severity: "warning",
  title: "Số thứ tự phụ lục viết khác quy định",
  basis: "HD 05-HD/VPTW, trang 25: chữ số Ả Rập; NĐ 30/2020/NĐ-CP, Phụ lục I, mục III: chữ số La Mã.",
  examples: { bad: [APPENDICES("Phụ lục I", "Phụ lục II")], good: [APPENDICES("Phụ lục 1", "Phụ lục 2")] },
  check: onFile(({ form, lines }) => {
    const rule = form.text.appendixNumber;
    const { pattern, words, right } = NUMBERS[rule.value];
    const other = NUMBERS[rule.value === "arabic" ? "roman" : "arabic"].pattern;
    const labels = lines.filter(({ role }) => role === "appendix-label").map((line) => ({ line }));
    const wrong = labels.filter(({ line }) => other.test(line.text) && !pattern.test(line.text));
    if (rule.force === "practice" || labels.length < 2) return [];
    return once(wrong, (all) => ({
      what: `${all.length} phụ lục đánh số bằng ${words}; quy định ${right}.`,
      why: basisWords(form, [rule.source]),
      fix: `Đánh số phụ lục bằng ${right}.`,
    }));
  }),
};
