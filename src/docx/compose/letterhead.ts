/**
 * The head of page 1 in, a borderless two-column table out: organ left, national title right.
 * The right column is as wide as its widest line and ends at the margin; the left block is as wide as its own widest line.
 */
import type { Letterhead, Line } from "../../tree/nodes.ts";
import { mmToTwips } from "../units.ts";
import type { StyleId, WordParagraph, WordTable } from "../word.ts";
import type { Frame } from "./frame.ts";
import { centredLines, centredRuns } from "./centred.ts";
import { lineWidth } from "./line-text.ts";
import { ruleParagraph } from "./rule.ts";

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
  const rightWidth = widest(head.right, frame);
  const leftWidth = textWidth - rightWidth;
  const block = Math.min(
    leftWidth,
    Math.max(
      mmToTwips(form.letterhead.leftMinMm.value),
      widest(head.left, frame, leftWidth) + mmToTwips(form.letterhead.leftRoomMm.value),
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

const ruleStyles = {
  "organ-rule": { text: "OrganMark", line: "OrganLine" },
  "national-rule": { text: "NationalLine", line: "NationalLine" },
} as const;

function composeLine(line: Line, above: Line | undefined, column: Column, frame: Frame): WordParagraph[] {
  const { form } = frame;
  if (line.role === "organ-rule" || line.role === "national-rule") {
    const mark = line.role === "organ-rule" ? form.marks.organ : form.marks.national;
    const aboveWidth = above ? Math.max(...lineWidths(above, column.width, frame)) : 0;
    return ruleParagraph(line, mark, ruleStyles[line.role], aboveWidth, column, frame);
  }
  const style = styles[line.role];
  const runs = centredRuns(line.children, line.role, column.width, frame);
  return style ? [{ kind: "paragraph", style, indent: column.indent, runs }] : [];
}

function lineWidths(line: Line, width: number, frame: Frame): number[] {
  return centredLines(line.children, line.role, width, frame).map((text) => lineWidth(frame.form, line.role, text));
}

function widest(lines: readonly Line[], frame: Frame, limit = Infinity): number {
  return Math.ceil(Math.max(0, ...lines.flatMap((line) => lineWidths(line, limit, frame)))) + slack;
}
