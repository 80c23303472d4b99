/** An appendix in, the rows of its head and of its group headings out. */
import type { Appendix } from "../../../src/tree/nodes.ts";
import { ruleRows } from "./marks.ts";
import { axisRows, locate, looksOf, type Reading } from "./printed.ts";
import { axisOf, fontName, lookRows, mm, numberRow, type Row, wordRow, wordsOf } from "./sheet.ts";

/** The head starts a page and stands on the axis of the text area; so do the groups. */
export function appendixRows({ lines, children }: Appendix, sheet: Reading): Row[] {
  const printed = locate(lines, sheet);
  const groups = children.flatMap((child) => (child.type === "group" ? [wordsOf(child.heading, sheet.doc)] : []));
  const page = printed[0]?.lines[0]?.page;
  const before = sheet.pages
    .find(({ number }) => number === page)
    ?.pieces.filter(({ y }) => y < (printed[0]?.lines[0]?.y ?? 0) - 1 && y > sheet.area.top);
  return [
    ...looksOf(printed, sheet),
    ...axisRows(printed, "text area", sheet.area.axis),
    ...ruleRows(printed, sheet),
    wordRow("appendix", "starts a page", "must", before?.length === 0 ? "yes" : "no", "yes"),
    ...groups.flatMap((text) => {
      const found = sheet.text.find(text) ?? [];
      return [
        ...lookRows("group", sheet.form.looks.group, fontName(sheet.form.font.value), found, text),
        numberRow("group", "axis = text area", sheet.form.looks.group.force, axisOf(found), mm(sheet.area.axis)),
      ];
    }),
  ];
}
