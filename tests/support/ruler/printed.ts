/** Lines of the tree found on the pages, and the rows that every kind of line shares: look and axis. */
import type { LookName } from "../../../src/form/schema.ts";
import type { Line, LineRole } from "../../../src/tree/nodes.ts";
import type { PageText, PrintedLine } from "../page-text.ts";
import { markOf } from "./marks.ts";
import { axisOf, fontName, lookRows, mm, numberRow, type Row, type Sheet, wordRow, wordsOf } from "./sheet.ts";

/** A sheet being read from its first page to its last. */
export interface Reading extends Sheet {
  text: PageText;
}

/** A line of the tree and where it is printed. */
export interface Printed {
  line: Line;
  text: string;
  lines: PrintedLine[];
}

/** Finds lines in printed order; the letterhead is looked for from the start, for its columns may be printed row by row. */
export function locate(lines: readonly Line[], sheet: Reading): Printed[] {
  const inHead = lines.some(({ role }) => role === "organ" || role === "national");
  return lines.map((line) => {
    const text = wordsOf(line.children, sheet.doc);
    const lines = text === "" ? [] : (sheet.text.find(text, { fromStart: inHead }) ?? []);
    return { line, text, lines };
  });
}

/** Size, weight, slant, font and case of each line that prints words. */
export function looksOf(printed: readonly Printed[], { form }: Sheet, positionAlone = false): Row[] {
  return printed
    .filter(({ line, text }) => !markOf(line.role) && text !== "")
    .flatMap(({ line, text, lines }) => {
      const name: LookName = line.role === "position" && positionAlone ? "position-alone" : line.role;
      const look = form.looks[name];
      return look ? lookRows(line.role, look, fontName(form.font.value), lines, text) : [];
    });
}

/** Centred lines stand on one axis; only lines that the form centres are judged. */
export function axisRows(printed: readonly Printed[], axisName: string, axis: number | undefined): Row[] {
  return printed
    .filter(({ lines }) => lines.length > 0)
    .map(({ line, lines }) =>
      axis === undefined
        ? wordRow(line.role, `axis = ${axisName}`, "must", undefined, "")
        : numberRow(line.role, `axis = ${axisName}`, "must", axisOf(lines), mm(axis)),
    );
}

/** Printed lines of one role. */
export function of(printed: readonly Printed[], role: LineRole): PrintedLine[] {
  return printed.filter(({ line }) => line.role === role).flatMap(({ lines }) => lines);
}

/** Words of the first line of one role. */
export function textOf(printed: readonly Printed[], role: LineRole): string | undefined {
  return printed.find(({ line }) => line.role === role)?.text;
}
