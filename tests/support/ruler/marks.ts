/** Stars, hyphens, drawn lines and underlines: is the mark there, how long is the line, on which axis. */
import { textWidth } from "../../../src/form/font-metrics.ts";
import type { Form } from "../../../src/form/schema.ts";
import type { LineRole } from "../../../src/tree/nodes.ts";
import type { PrintedLine } from "../page-text.ts";
import type { Rule } from "../pdf.ts";
import type { Printed } from "./printed.ts";
import { axisOf, mm, mmPerPoint, numberRow, type Row, type Sheet, tolerance, wordRow } from "./sheet.ts";

const ruleRoles: Partial<Record<LineRole, keyof Form["marks"]>> = {
  "organ-rule": "organ",
  "national-rule": "national",
  "subject-rule": "subject",
  "appendix-rule": "appendix",
};

/** The form's mark that a line of this role prints, if it prints one. */
export function markOf(role: LineRole): keyof Form["marks"] | undefined {
  return ruleRoles[role];
}

/** A printed mark is found as text; a drawn line is found below the text above it, as long as its share of that text. */
export function ruleRows(printed: readonly Printed[], sheet: Sheet): Row[] {
  return printed.flatMap(({ line, text, lines }, index) => {
    const markName = markOf(line.role);
    if (!markName) return [];
    const mark = sheet.form.marks[markName];
    if (mark.kind === "none") return [];
    if (mark.kind === "text")
      return [wordRow(line.role, "mark", mark.force, lines.length > 0 ? text : undefined, mark.text)];
    const above = printed[index - 1]?.lines ?? [];
    const rule = ruleBelow(above, sheet);
    const widest = Math.max(...above.map(({ x, right }) => right - x));
    const [low, high] = [mark.min ?? mark.share ?? 1, mark.max ?? mark.share ?? 1];
    return [
      numberRow(line.role, "length as a share of the text above", mark.force, rule && rule.width / widest, {
        low,
        high,
        slack: tolerance.share,
        unit: "×",
      }),
      numberRow(line.role, "axis = text above", "must", rule && rule.x + rule.width / 2, mm(axisOf(above) ?? 0)),
    ];
  });
}

/** The line under Nơi nhận is as long as the words; the colon stands outside it. */
export function underlineRows(label: PrintedLine | undefined, { form, pages }: Sheet): Row[] {
  const look = form.looks["recipients-label"];
  const rule =
    label &&
    pages[label.page - 1]?.rules.find(({ x, y }) => Math.abs(x - label.x) < 1 && y > label.y && y < label.y + 1.5);
  if (!look.underline) return [wordRow("recipients-label", "underline", look.force, rule ? "line" : "none", "none")];
  const width = textWidth(form.metrics, form.text.recipientsLabel.value, look) * mmPerPoint;
  return [numberRow("recipients-label", "underline as long as the words", look.force, rule?.width, mm(width, 0.6))];
}

function ruleBelow(lines: readonly PrintedLine[], { pages }: Sheet): Rule | undefined {
  const last = lines.at(-1);
  if (!last) return undefined;
  const axis = (last.x + last.right) / 2;
  const near = pages[last.page - 1]?.rules.filter(
    ({ x, y, width }) => y > last.y && y < last.y + 5 && x < axis && x + width > axis,
  );
  return near?.sort((a, b) => a.y - b.y)[0];
}
