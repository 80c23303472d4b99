/** A form in, the named styles of its Word files out: an officer who changes a style changes every paragraph of it. */
import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from "docx";
import type { Form, Look, LookName } from "../form/schema.ts";
import { mmToTwips, ptToHalfPoints, ptToTwips } from "./units.ts";
import type { StyleId } from "./word.ts";

/** `flow` styles carry running text in the body's rhythm; `line` styles stand alone with single spacing; `rule` draws a line. */
type Kind = "flow" | "heading" | "line" | "rule" | "cell" | "end";

const table: Record<StyleId, { name: string; look: LookName; kind: Kind }> = {
  Superior: { name: "Cơ quan cấp trên", look: "superior", kind: "line" },
  Organ: { name: "Cơ quan ban hành", look: "organ", kind: "line" },
  OrganMark: { name: "Dấu sao", look: "organ-rule", kind: "line" },
  OrganLine: { name: "Đường kẻ dưới cơ quan", look: "organ-rule", kind: "rule" },
  Number: { name: "Số và ký hiệu", look: "number", kind: "line" },
  Draft: { name: "Dấu dự thảo", look: "draft", kind: "line" },
  National: { name: "Tiêu đề, quốc hiệu", look: "national", kind: "line" },
  Motto: { name: "Tiêu ngữ", look: "motto", kind: "line" },
  NationalLine: { name: "Đường kẻ dưới tiêu đề", look: "national-rule", kind: "rule" },
  PlaceDate: { name: "Địa danh và ngày tháng", look: "place-date", kind: "line" },
  Kind: { name: "Tên loại", look: "kind", kind: "line" },
  Author: { name: "Tác giả", look: "author", kind: "line" },
  Subject: { name: "Trích yếu", look: "subject", kind: "line" },
  SubjectMark: { name: "Gạch nối dưới trích yếu", look: "subject-rule", kind: "line" },
  SubjectLine: { name: "Đường kẻ dưới trích yếu", look: "subject-rule", kind: "rule" },
  Basis: { name: "Căn cứ", look: "basis", kind: "flow" },
  BodyText: { name: "Nội dung", look: "body", kind: "flow" },
  Heading1: { name: "Heading 1", look: "section", kind: "heading" },
  Heading2: { name: "Heading 2", look: "item", kind: "heading" },
  Heading3: { name: "Heading 3", look: "subitem", kind: "heading" },
  Heading4: { name: "Heading 4", look: "point", kind: "heading" },
  Assignment: { name: "Phân công", look: "assignment", kind: "flow" },
  Authority: { name: "Quyền hạn ký", look: "authority", kind: "line" },
  Position: { name: "Chức vụ", look: "position", kind: "line" },
  PositionAlone: { name: "Chức vụ ký trực tiếp", look: "position-alone", kind: "line" },
  SignerName: { name: "Họ tên người ký", look: "name", kind: "line" },
  RecipientsLabel: { name: "Nơi nhận", look: "recipients-label", kind: "line" },
  Recipient: { name: "Tên nơi nhận", look: "recipient", kind: "line" },
  AppendixLabel: { name: "Phụ lục", look: "appendix-label", kind: "line" },
  AppendixTitle: { name: "Tên phụ lục", look: "appendix-title", kind: "line" },
  AppendixAttached: { name: "Kèm theo", look: "appendix-attached", kind: "line" },
  AppendixMark: { name: "Gạch nối dưới phụ lục", look: "appendix-rule", kind: "line" },
  AppendixLine: { name: "Đường kẻ dưới phụ lục", look: "appendix-rule", kind: "rule" },
  GroupHeading: { name: "Tên nhóm", look: "group", kind: "line" },
  FootnoteText: { name: "footnote text", look: "footnote", kind: "line" },
  PageNumber: { name: "Số trang", look: "page-number", kind: "line" },
  TableHead: { name: "Đầu bảng", look: "table", kind: "cell" },
  TableText: { name: "Nội dung bảng", look: "table", kind: "cell" },
  TableCentre: { name: "Số trong bảng", look: "table", kind: "cell" },
  Thin: { name: "Dòng mảnh", look: "body", kind: "end" },
};

/** How the words of a style look where nothing else is said. Size in pt. */
export interface StyleLook {
  size: number;
  bold: boolean;
  italic: boolean;
  align: "left" | "center" | "right" | "justify";
  /** True for a paragraph that is a drawn line. */
  ruled: boolean;
}

/** The look of a style in a form, for drawing its paragraphs. */
export function lookOfStyle(id: StyleId, form: Form): StyleLook {
  const { look: name, kind } = table[id];
  const look = form.looks[name] ?? form.looks.body;
  const own = look.align === "both" ? "justify" : (look.align ?? "left");
  const inCell = id === "TableText" ? "left" : "center";
  return {
    size: look.size,
    bold: look.bold || id === "TableHead",
    italic: look.italic,
    align: kind === "cell" ? inCell : own,
    ruled: kind === "rule",
  };
}

const builtIn = {
  Heading1: "heading1",
  Heading2: "heading2",
  Heading3: "heading3",
  Heading4: "heading4",
  FootnoteText: "footnoteText",
} as const;

/** Styles and document defaults of a form, as the `docx` package takes them. */
export function stylesOf(form: Form): IStylesOptions {
  const font = form.font.value;
  const run = { font: { ascii: font, hAnsi: font, cs: font, eastAsia: font }, color: form.color.value };
  const defaults: Record<string, StyleOptions> = {};
  const named: IParagraphStyleOptions[] = [];
  for (const [id, entry] of Object.entries(table) as [StyleId, (typeof table)[StyleId]][]) {
    const options = styleOptions(id, entry.kind, form.looks[entry.look] ?? form.looks.body, form);
    if (id in builtIn) defaults[builtIn[id as keyof typeof builtIn]] = { ...options, run: { ...run, ...options.run } };
    else named.push({ id, name: entry.name, basedOn: "Normal", quickFormat: true, ...options });
  }
  const language = { value: form.language.value, eastAsia: form.language.value };
  return {
    default: { document: { run: { ...run, size: ptToHalfPoints(form.looks.body.size), language } }, ...defaults },
    paragraphStyles: named,
  };
}

interface StyleOptions {
  paragraph: NonNullable<IParagraphStyleOptions["paragraph"]>;
  run: NonNullable<IParagraphStyleOptions["run"]>;
}

function styleOptions(id: StyleId, kind: Kind, look: Look, form: Form): StyleOptions {
  const run = {
    size: ptToHalfPoints(look.size),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italics: true } : {}),
  };
  const alignment = {
    both: AlignmentType.BOTH,
    center: AlignmentType.CENTER,
    left: AlignmentType.LEFT,
    right: AlignmentType.RIGHT,
  }[look.align ?? "left"];
  const before = ptToTwips(look.before ?? 0);
  const after = ptToTwips(look.after ?? 0);
  if (kind === "end")
    return {
      run: { size: 2 },
      paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
    };
  if (kind === "rule") {
    const border = {
      style: "single",
      size: Math.round(form.letterhead.ruleWidthPt.value * 8),
      color: form.color.value,
      space: 0,
    } as const;
    return {
      run: { size: 2 },
      paragraph: {
        alignment,
        border: { top: border },
        spacing: { before, after, line: ptToTwips(look.size), lineRule: LineRuleType.EXACT },
      },
    };
  }
  if (kind === "cell") {
    return {
      run: { ...run, ...(id === "TableHead" ? { bold: true } : {}) },
      paragraph: {
        alignment: id === "TableText" ? AlignmentType.LEFT : AlignmentType.CENTER,
        spacing: { before: 40, after: 40, line: 240, lineRule: LineRuleType.AUTO },
      },
    };
  }
  if (kind === "line") {
    // The appendix's title stands beside the sections in Word's navigation pane.
    const outline = id === "AppendixTitle" ? { outlineLevel: 0 } : {};
    return {
      run,
      paragraph: { alignment, ...outline, spacing: { before, after, line: 240, lineRule: LineRuleType.AUTO } },
    };
  }
  const heading = kind === "heading" ? ({ keepNext: true, keepLines: true } as const) : {};
  const gap = ptToTwips(form.body.gapPt.value);
  return {
    run,
    paragraph: {
      alignment,
      ...heading,
      indent: { firstLine: mmToTwips(form.body.indentMm.value) },
      spacing: { before, after: gap, ...bodyLine(form) },
    },
  };
}

/** Line pitch of the body; `lineRule` is always written because LibreOffice ignores a bare `line` in the defaults. */
function bodyLine({ body }: Form): { line: number; lineRule: (typeof LineRuleType)[keyof typeof LineRuleType] } {
  if (body.lineRule.value === "exact") return { line: ptToTwips(body.line.value), lineRule: LineRuleType.EXACT };
  return { line: Math.round(body.line.value * 240), lineRule: LineRuleType.AUTO };
}
