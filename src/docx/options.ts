/** Parts of a `WordFile` in, the options that the `docx` package takes for them out; both writers go through here. */
import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LevelSuffix,
  TableCell,
  TableLayoutType,
  TableRow,
  Table,
  VerticalAlignTable,
  WidthType,
  type ILevelsOptions,
  type IParagraphOptions,
  type ISectionPropertiesOptions,
  type Paragraph,
} from "docx";
import { textWidth } from "../form/font-metrics.ts";
import type { Form } from "../form/schema.ts";
import { mmToTwips, ptToEighths, ptToTwips } from "./units.ts";
import type { WordList, WordParagraph, WordTable } from "./word.ts";

/** Options of a paragraph without its runs. `listReference` stands for the list that numbers it. */
export function paragraphOptions(paragraph: WordParagraph, listReference = paragraph.list): IParagraphOptions {
  const { style, keepNext, indent, before, after } = paragraph;
  const room = before !== undefined || after !== undefined;
  return {
    style,
    ...(keepNext ? { keepNext: true } : {}),
    ...(listReference === undefined
      ? {}
      : { numbering: { reference: listReference, level: 0, instance: 0, custom: true } }),
    ...(indent ? { indent } : {}),
    ...(room
      ? {
          spacing: {
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
          },
        }
      : {}),
  };
}

/** One level of a list: label, a space, and the indents of the text it stands in. */
export function levelOptions(list: WordList, form: Form): ILevelsOptions {
  const formats = {
    upperRoman: LevelFormat.UPPER_ROMAN,
    decimal: LevelFormat.DECIMAL,
    lowerLetter: LevelFormat.LOWER_LETTER,
    bullet: LevelFormat.BULLET,
  };
  const hang = ptToTwips(textWidth(form.metrics, `${list.text} `, form.looks.recipient));
  const indent =
    list.place === "recipient"
      ? { left: hang, hanging: hang }
      : { left: 0, firstLine: list.place === "body" ? mmToTwips(form.body.indentMm.value) : 0 };
  return {
    level: 0,
    format: formats[list.format],
    text: list.text,
    start: list.start,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    style: { paragraph: { indent } },
  };
}

/** A table whose cells hold the given paragraphs. Plain tables have no border and no cell margin, so columns are exact. */
export function makeTable(table: WordTable, form: Form, cells: readonly (readonly (readonly Paragraph[])[])[]): Table {
  const ruled = table.look === "ruled";
  const border = ruled
    ? { style: BorderStyle.SINGLE, size: ptToEighths(form.table.borderPt.value), color: form.color.value }
    : { style: BorderStyle.NONE, size: 0, color: "auto" };
  const borders = { top: border, bottom: border, left: border, right: border };
  const side = ruled ? mmToTwips(form.table.cellMm.value) : 0;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: table.columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: table.columns,
    borders: { ...borders, insideHorizontal: border, insideVertical: border },
    margins: { left: side, right: side, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: cells.map(
      (row, rowIndex) =>
        new TableRow({
          cantSplit: true,
          ...(ruled && rowIndex === 0 ? { tableHeader: true } : {}),
          children: row.map(
            (children, column) =>
              new TableCell({
                width: { size: table.columns[column] ?? 0, type: WidthType.DXA },
                borders,
                ...(ruled && rowIndex === 0 ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

/** Page geometry of the main part, or of an appendix with a page-number series of its own. */
export function sectionOptions({ page }: Form, part: "main" | "appendix"): ISectionPropertiesOptions {
  return {
    titlePage: true,
    page: {
      size: { width: mmToTwips(page.widthMm.value), height: mmToTwips(page.heightMm.value) },
      margin: {
        top: mmToTwips(page.topMm.value),
        bottom: mmToTwips(page.bottomMm.value),
        left: mmToTwips(page.leftMm.value),
        right: mmToTwips(page.rightMm.value),
        header: mmToTwips(page.headerMm.value),
        footer: mmToTwips(page.footerMm.value),
        gutter: 0,
      },
      ...(part === "appendix" ? { pageNumbers: { start: 1 } } : {}),
    },
  };
}
