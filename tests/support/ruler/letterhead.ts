/** Letterhead and title in, their rows out. */
import type { Letterhead, Title } from "../../../src/tree/nodes.ts";
import { ruleRows } from "./marks.ts";
import { axisRows, locate, looksOf, of, type Printed, type Reading, textOf } from "./printed.ts";
import { axisOf, mm, numberRow, type Row, type Sheet, wordRow } from "./sheet.ts";

/** Two columns: each on one axis, both starting on one line. */
export function letterheadRows({ left, right }: Letterhead, sheet: Reading): Row[] {
  const leftLines = locate(left, sheet);
  const rightLines = locate(right, sheet);
  const organAxis = axisOf(of(leftLines, "organ"));
  const nationalAxis = axisOf(of(rightLines, "national"));
  return [
    ...looksOf([...leftLines, ...rightLines], sheet),
    ...axisRows(leftLines, "organ", organAxis),
    ...axisRows(rightLines, "national title", nationalAxis),
    ...ruleRows([...leftLines, ...rightLines], sheet),
    ...numberRows(textOf(leftLines, "number"), sheet),
    ...sizeRows(sheet),
    ...dateRows(leftLines, rightLines, sheet),
    numberRow("letterhead", "organ and national title on one line", "must", distance(leftLines, rightLines), mm(0)),
  ];
}

/** Name of the kind, subject and the mark below it, on the axis of the text area. */
export function titleRows({ lines }: Title, sheet: Reading): Row[] {
  const printed = locate(lines, sheet);
  const subject = textOf(printed, "subject") ?? "";
  const capital = /^\p{Lu}/u.test(subject);
  const { subjectCapital } = sheet.form.text;
  return [
    ...looksOf(printed, sheet),
    ...axisRows(printed, "text area", sheet.area.axis),
    ...ruleRows(printed, sheet),
    wordRow(
      "subject",
      "first letter",
      subjectCapital.force,
      capital ? "capital" : "small",
      subjectCapital.value ? "capital" : "small",
    ),
  ];
}

/** NĐ 30/2020, phụ lục I, II.4: place and date stand on the line of the number. */
function dateRows(left: readonly Printed[], right: readonly Printed[], { form }: Sheet): Row[] {
  const { datePlace } = form.letterhead;
  const [number, date] = [of(left, "number")[0], of(right, "place-date")[0]];
  if (datePlace.value !== "level-with-number") return [];
  return [
    numberRow(
      "place-date",
      "on the line of the number",
      datePlace.force,
      number && date && Math.abs(number.y - date.y),
      mm(0),
    ),
  ];
}

/** `Số 05-HD/ĐU`, `Số: 05/KH-SGDĐT`: prefix, number or room for it, kind and symbol with the form's signs between them. */
function numberRows(number: string | undefined, { form, doc }: Reading): Row[] {
  const { numberPrefix, numberSeparators, kinds } = form.text;
  const [before, after] = numberSeparators.value;
  const kind = kinds[doc.kind]?.abbreviation ?? "";
  const tail = `${before}${kind}${after}`;
  const at = number?.indexOf(tail) ?? -1;
  return [
    wordRow("number", "opening", numberPrefix.force, number?.slice(0, numberPrefix.value.length), numberPrefix.value),
    wordRow(
      "number",
      "signs around the kind",
      numberSeparators.force,
      at < 0 ? number : number?.slice(at, at + tail.length),
      tail,
    ),
  ];
}

/** NĐ 30/2020, phụ lục I, V, note: 13 goes with 14 and 14, 12 with 13 and 13. */
function sizeRows({ form }: Reading): Row[] {
  const { national, motto, "place-date": date } = form.looks;
  if (!motto) return [];
  const rule = "sizes go together (national, motto, date)";
  const found = `${national.size} ${motto.size} ${date.size}`;
  return [wordRow("letterhead", rule, "must", found, `${national.size} ${national.size + 1} ${national.size + 1}`)];
}

/** Between the first baselines of two columns. */
function distance(left: readonly Printed[], right: readonly Printed[]): number | undefined {
  const [a, b] = [left[0]?.lines[0]?.y, right[0]?.lines[0]?.y];
  return a === undefined || b === undefined ? undefined : Math.abs(a - b);
}
