/** Sections, items, paragraphs, assignment lines and tables in, Word paragraphs and tables out, in reading order. */
import type { Assignment, Flow, Group, Inline, Item, Paragraph, Section } from "../../tree/nodes.ts";
import { ptToTwips } from "../units.ts";
import type { StyleId, WordBlock, WordList, WordParagraph, WordRun } from "../word.ts";
import { estimateLines } from "./estimate-lines.ts";
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
  const blocks = parts.flatMap((part) => composePart(part, setting, frame));
  return blocks.map((block, index) => (blocks[index - 1]?.kind === "table" ? belowTable(block, frame) : block));
}

/** Body paragraphs have room below only; the first one after a table needs it above, too. */
function belowTable(block: WordBlock, { form }: Frame): WordBlock {
  return block.kind === "paragraph" ? { ...block, before: ptToTwips(form.body.gapPt.value) } : block;
}

function composePart(part: Part, setting: Setting, frame: Frame): WordBlock[] {
  switch (part.type) {
    case "paragraph":
      return [composeParagraph(part, setting, frame)];
    case "assignment":
      return [composeAssignment(part, frame)];
    case "table":
      return [composeTable(part, frame)];
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
  const runIn = labelled(item, first.children, setting.text, setting, frame);
  const keep = keepsWithList(first, runIn.runs, frame) ? ({ keepNext: true } as const) : {};
  return [{ ...runIn, ...keep }, ...composeFlow(rest, setting, frame)];
}

/** A heading stays with the text below it. */
function labelled(
  part: Section | Item,
  inlines: Inline[],
  style: StyleId,
  setting: Setting,
  frame: Frame,
): WordParagraph {
  const label = labelFor(frame.lists, frame.form, part.numbering, setting.place);
  const runs = composeRuns("text" in label ? [{ type: "text", value: `${label.text} ` }, ...inlines] : inlines, frame);
  const list = "list" in label ? label : {};
  return { kind: "paragraph", style, ...list, ...(style !== setting.text ? { keepNext: true } : {}), runs };
}

function composeParagraph(paragraph: Paragraph, setting: Setting, frame: Frame): WordParagraph {
  const style = paragraph.role === "basis" ? "Basis" : setting.text;
  const runs = composeRuns(paragraph.children, frame);
  return { kind: "paragraph", style, ...(keepsWithList(paragraph, runs, frame) ? { keepNext: true } : {}), runs };
}

function composeAssignment(line: Assignment, frame: Frame): WordParagraph {
  const label: Inline = { type: "emphasis", children: [{ type: "text", value: `${line.label}: ` }] };
  return { kind: "paragraph", style: "Assignment", runs: composeRuns([label, ...line.children], frame) };
}

/** A lead stays with its list, unless it is so long that moving it whole would leave a hole at the foot of the page. */
function keepsWithList(paragraph: Paragraph, runs: readonly WordRun[], frame: Frame): boolean {
  return paragraph.role === "lead" && estimateLines(runs, frame) <= longestLead;
}

const longestLead = 3;
