/** Lines of a title block or an appendix's head in, centred paragraphs out; long lines are broken evenly. */
import type { Line } from "../../tree/nodes.ts";
import { mmToTwips } from "../units.ts";
import type { StyleId, WordParagraph } from "../word.ts";
import { centredLines, centredRuns } from "./centred.ts";
import type { Frame } from "./frame.ts";
import { lineWidth } from "./line-text.ts";
import { ruleParagraph } from "./rule.ts";

const styles: Partial<Record<Line["role"], StyleId>> = {
  kind: "Kind",
  author: "Author",
  subject: "Subject",
  "appendix-label": "AppendixLabel",
  "appendix-title": "AppendixTitle",
  "appendix-attached": "AppendixAttached",
};

const rules: Partial<Record<Line["role"], { mark: "subject" | "appendix"; text: StyleId; line: StyleId }>> = {
  "subject-rule": { mark: "subject", text: "SubjectMark", line: "SubjectLine" },
  "appendix-rule": { mark: "appendix", text: "AppendixMark", line: "AppendixLine" },
};

/** Composes the lines. A rule is as long as its share of the widest line of the words above it. */
export function composeHeadLines(lines: readonly Line[], frame: Frame): WordParagraph[] {
  const side = mmToTwips(frame.form.title.sideMm.value);
  const room = { width: frame.textWidth - 2 * side, indent: { left: side, right: side } };
  return lines.flatMap((line, index): WordParagraph[] => {
    const rule = rules[line.role];
    if (rule) {
      const width = widestOf(lines[index - 1], room.width, frame);
      return ruleParagraph(line, frame.form.marks[rule.mark], rule, width, room, frame);
    }
    const style = styles[line.role];
    const runs = centredRuns(line.children, line.role, room.width, frame);
    return style ? [{ kind: "paragraph", style, keepNext: true, indent: room.indent, runs }] : [];
  });
}

function widestOf(line: Line | undefined, width: number, frame: Frame): number {
  const texts = line ? centredLines(line.children, line.role, width, frame) : [];
  return Math.max(0, ...texts.map((text) => lineWidth(frame.form, line?.role ?? "subject", text)));
}
