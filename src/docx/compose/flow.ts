/** Sections, items, paragraphs, assignment lines and tables in, Word paragraphs and tables out, in reading order. */
import type { Assignment, Flow, Group, Inline, Item, Paragraph, Section, Table } from "../../tree/nodes.ts";
import type { StyleId, WordBlock, WordList, WordParagraph } from "../word.ts";
import type { Frame } from "./frame.ts";
import { labelFor } from "./lists.ts";
import { composeRuns } from "./runs.ts";
import { composeTable } from "./table.ts";

/** Where the blocks stand: the body, or a footnote with its smaller style. */
interface Setting {
  text: StyleId;
  place: WordList["place"];
}

export const inBody: Setting = { text: "BodyText", place: "body" };
export const inFootnote: Setting = { text: "FootnoteText", place: "footnote" };

const headingStyles: Partial<Record<Item["numbering"]["scheme"], StyleId>> = {
  section: "Heading1",
  item: "Heading2",
  subitem: "Heading3",
  point: "Heading4",
};

type Part = Flow | Section | Group;

/** Composes parts one after the other. */
export function composeFlow(parts: readonly Part[], setting: Setting, frame: Frame): WordBlock[] {
  return parts.flatMap((part) => composePart(part, setting, frame));
}

function composePart(part: Part, setting: Setting, frame: Frame): WordBlock[] {
  switch (part.type) {
    case "paragraph":
      return [composeParagraph(part, setting, frame)];
    case "assignment":
      return [composeAssignment(part, frame)];
    case "table":
      return composeBodyTable(part, frame);
    case "group":
      return [
        { kind: "paragraph", style: "GroupHeading", keepNext: true, runs: composeRuns(part.heading, frame) },
        ...composeFlow(part.children, setting, frame),
      ];
    case "section":
      return [labelled(part, part.heading, "Heading1", setting, frame), ...composeFlow(part.children, setting, frame)];
    case "item":
      return composeItem(part, setting, frame);
  }
}

function composeItem(item: Item, setting: Setting, frame: Frame): WordBlock[] {
  if (item.heading) {
    const style = headingStyles[item.numbering.scheme] ?? setting.text;
    return [labelled(item, item.heading, style, setting, frame), ...composeFlow(item.children, setting, frame)];
  }
  const [first, ...rest] = item.children;
  if (first?.type !== "paragraph") {
    return [labelled(item, [], setting.text, setting, frame), ...composeFlow(item.children, setting, frame)];
  }
  const runIn = labelled(item, first.children, setting.text, setting, frame, first.role === "lead");
  return [runIn, ...composeFlow(rest, setting, frame)];
}

/** A heading stays with the text below it; a run-in paragraph only when it introduces a list. */
function labelled(
  part: Section | Item,
  inlines: Inline[],
  style: StyleId,
  setting: Setting,
  frame: Frame,
  lead = false,
): WordParagraph {
  const label = labelFor(frame.lists, frame.form, part.numbering, setting.place);
  const runs = composeRuns("text" in label ? [{ type: "text", value: `${label.text} ` }, ...inlines] : inlines, frame);
  const list = "list" in label ? label : {};
  return { kind: "paragraph", style, ...list, ...(style !== setting.text || lead ? { keepNext: true } : {}), runs };
}

function composeParagraph(paragraph: Paragraph, setting: Setting, frame: Frame): WordParagraph {
  const style = paragraph.role === "basis" ? "Basis" : setting.text;
  const keep = paragraph.role === "lead" ? ({ keepNext: true } as const) : {};
  return { kind: "paragraph", style, ...keep, runs: composeRuns(paragraph.children, frame) };
}

function composeAssignment(line: Assignment, frame: Frame): WordParagraph {
  const label: Inline = { type: "emphasis", children: [{ type: "text", value: `${line.label}: ` }] };
  return { kind: "paragraph", style: "Assignment", runs: composeRuns([label, ...line.children], frame) };
}

function composeBodyTable(table: Table, frame: Frame): WordBlock[] {
  return [composeTable(table, frame)];
}
