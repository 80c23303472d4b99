/**
 * The head of page 1 in, a borderless two-column table out: organ left, national title right.
 * The right column is as wide as its widest line and ends at the margin; the left block is as wide as its own widest line.
 */
import type { Letterhead, Line } from "../../tree/nodes.ts";
import type { Form, LookName } from "../../form/schema.ts";
import { mmToTwips } from "../units.ts";
import type { StyleId, WordParagraph, WordTable } from "../word.ts";
import type { Frame } from "./frame.ts";
import { balanceLines, lineWidth, plainText } from "./line-text.ts";
import { ruleParagraph } from "./rule.ts";
import { composeRuns } from "./runs.ts";

const styles: Partial<Record<Line["role"], StyleId>> = {
  superior: "Superior",
  organ: "Organ",
  number: "Number",
  draft: "Draft",
  national: "National",
  motto: "Motto",
  "place-date": "PlaceDate",
};

/** Half a millimetre, so that no reader's rounding breaks a line that just fits. */
const slack = 28;

interface Column {
  width: number;
  indent: { left: number; right: number };
}

/** Lays the letterhead out; with `level-with-number` the number and the date share a second row. */
export function composeLetterhead(head: Letterhead, frame: Frame): WordTable {
  const { form, textWidth } = frame;
  const rightWidth = widest(form, head.right);
  const leftWidth = textWidth - rightWidth;
  const block = Math.min(
    leftWidth,
    Math.max(
      mmToTwips(form.letterhead.leftMinMm.value),
      widest(form, head.left, leftWidth) + mmToTwips(form.letterhead.leftRoomMm.value),
    ),
  );
  const left: Column = { width: block, indent: { left: 0, right: leftWidth - block } };
  const right: Column = { width: rightWidth, indent: { left: 0, right: 0 } };
  const secondRow = form.letterhead.datePlace.value === "level-with-number" ? isBelow : () => false;
  const cells = (inRow: (line: Line) => boolean): WordParagraph[][] => [
    head.left.filter(inRow).flatMap((line, index, lines) => composeLine(line, lines[index - 1], left, frame)),
    head.right.filter(inRow).flatMap((line, index, lines) => composeLine(line, lines[index - 1], right, frame)),
  ];
  const rows = [cells((line) => !secondRow(line)), cells(secondRow)].filter((row) =>
    row.some((cell) => cell.length > 0),
  );
  return { kind: "table", look: "plain", columns: [leftWidth, rightWidth], rows };
}

function isBelow(line: Line): boolean {
  return line.role === "number" || line.role === "draft" || line.role === "place-date";
}

function composeLine(line: Line, above: Line | undefined, column: Column, frame: Frame): WordParagraph[] {
  const { form } = frame;
  if (line.role === "organ-rule" || line.role === "national-rule") {
    const mark = line.role === "organ-rule" ? form.marks.organ : form.marks.national;
    const mine =
      line.role === "organ-rule"
        ? ({ text: "OrganMark", line: "OrganLine" } as const)
        : ({ text: "NationalLine", line: "NationalLine" } as const);
    const aboveWidth = above
      ? Math.max(...brokenLines(above, column.width, form).map((text) => lineWidth(form, above.role as LookName, text)))
      : 0;
    return ruleParagraph(line, mark, mine, aboveWidth, column, frame);
  }
  const style = styles[line.role];
  if (!style) return [];
  const runs = composeRuns(line.children, frame);
  const lines = brokenLines(line, column.width, form);
  const broken =
    lines.length > 1
      ? lines.flatMap((text, index) => [
          ...(index ? [{ kind: "break" } as const] : []),
          { kind: "text", text } as const,
        ])
      : runs;
  return [{ kind: "paragraph", style, indent: column.indent, runs: broken }];
}

function brokenLines(line: Line, width: number, form: Form): string[] {
  return balanceLines(plainText(line.children), (text) => lineWidth(form, line.role, text), width);
}

function widest(form: Form, lines: readonly Line[], limit = Infinity): number {
  const widths = lines.flatMap((line) =>
    brokenLines(line, limit, form).map((text) => lineWidth(form, line.role as LookName, text)),
  );
  return Math.ceil(Math.max(0, ...widths)) + slack;
}
