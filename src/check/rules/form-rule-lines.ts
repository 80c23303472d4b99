/** The star, the drawn lines, the five hyphens below organ, national title and subject. */
import type { Mark } from "../../form/schema.ts";
import type { LineRole } from "../../tree/nodes.ts";
import { linesDrawnElsewhere } from "../form/drawn-lines.ts";
import { spotOf } from "../form/finding.ts";
import { stretchesOf } from "../form/letters.ts";
import { onFile, type SeenFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import type { CheckedLine, Found, Rule } from "../types.ts";

interface Below {
  mark: "organ" | "national" | "subject";
  rule: LineRole;
  /** The lines that it stands below, the nearest first, and what they are called. */
  above: readonly (readonly [LineRole, string])[];
}

const MARKS: readonly Below[] = [
  { mark: "organ", rule: "organ-rule", above: [["organ", "tên cơ quan ban hành"]] },
  {
    mark: "national",
    rule: "national-rule",
    above: [
      ["motto", "Tiêu ngữ"],
      ["national", "tiêu đề bên phải"],
    ],
  },
  { mark: "subject", rule: "subject-rule", above: [["subject", "trích yếu"]] },
];

const HEAD = (mark: string): string =>
  `<?word?><document kind="huong-dan"><letterhead><left><line role="organ">BAN NỘI CHÍNH</line><line role="organ-rule">${mark}</line></left><right><line role="national">ĐẢNG CỘNG SẢN VIỆT NAM</line><line role="national-rule"></line></right></letterhead><p>Nội dung.</p></document>`;

export const formRuleLines: Rule = {
  id: "form-rule-lines",
  severity: "warning",
  title: "Dấu sao, đường kẻ hoặc năm gạch nối thiếu hoặc khác quy định",
  basis: "HD 05-HD/VPTW, trang 2, 6, 10 và 11; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.",
  examples: { bad: [HEAD(""), HEAD("-----")], good: [HEAD("*")] },
  check: onFile((file) =>
    MARKS.flatMap(({ mark, rule: role, above }) => {
      const rule = file.form.marks[mark];
      const [found] = above.flatMap(([one, name]) => {
        const line = lastOf(one, file);
        return line ? [{ line, name }] : [];
      });
      return !found || rule.force === "practice" || rule.kind === "none" ? [] : judge(found, role, rule, file);
    }),
  ),
};

interface Above {
  line: CheckedLine;
  name: string;
}

function judge({ line: above, name }: Above, role: LineRole, rule: Mark, file: SeenFile): Found[] {
  const printed = file.lines.filter((line) => line.role === role);
  const wanted = markWords(rule);
  const say = (line: CheckedLine, what: string): Found[] => [
    {
      what,
      why: basisWords(file.form, [rule.source]),
      fix: `${rule.kind === "text" ? "Gõ" : "Kẻ"} ${wanted} ở giữa, dưới ${name}.`,
      at: spotOf({ line }),
    },
  ];
  const wrong = printed.find(({ text }) => !isRight(text, rule));
  if (wrong?.text.trim() === "") return say(above, `Dưới ${name} đang là đường kẻ; quy định ${wanted}.`);
  if (wrong) return say(wrong, `Dưới ${name} đang là “${wrong.text.trim()}”; quy định ${wanted}.`);
  const mayBeDrawn = rule.kind === "line" && (isUnderlined(above, file) || linesDrawnElsewhere(file) > 0);
  return printed.length > 0 || mayBeDrawn ? [] : say(above, `Không thấy ${wanted} dưới ${name}.`);
}

/** A line may also be typed with the underline key. */
function isRight(text: string, rule: Mark): boolean {
  const typed = text.replace(/\s/gu, "");
  return rule.kind === "line" ? /^_*$/u.test(typed) : typed === rule.text;
}

function markWords({ kind, text }: Mark): string {
  if (kind === "line") return "một đường liền";
  return text.length === 1 ? `dấu “${text}”` : `${text.length} gạch nối “${text}”`;
}

function lastOf(role: LineRole, { lines }: SeenFile): CheckedLine | undefined {
  // The subject of a letter stands in the head, with nothing below it.
  const zones = role === "subject" ? ["title"] : ["head"];
  return lines.findLast((line) => line.role === role && zones.includes(line.zone));
}

function isUnderlined(line: CheckedLine, { look }: SeenFile): boolean {
  return stretchesOf(line, look.lines[line.path]).some((one) => one.look.underline);
}
