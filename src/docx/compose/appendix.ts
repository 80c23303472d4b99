/** An appendix in, the blocks of its own section out. */
import type { Appendix, Line } from "../../tree/nodes.ts";
import type { StyleId, WordBlock, WordParagraph } from "../word.ts";
import { composeFlow, inBody } from "./flow.ts";
import type { Frame } from "./frame.ts";
import { lineWidth, plainText } from "./line-text.ts";
import { ruleParagraph } from "./rule.ts";
import { composeRuns } from "./runs.ts";

const styles: Partial<Record<Line["role"], StyleId>> = {
  "appendix-label": "AppendixLabel",
  "appendix-title": "AppendixTitle",
  "appendix-attached": "AppendixAttached",
};

/** Composes label, title, the "Kèm theo" line, its rule, and the content. */
export function composeAppendix(appendix: Appendix, frame: Frame): WordBlock[] {
  const head = appendix.lines.flatMap((line, index) => composeLine(line, appendix.lines[index - 1], frame));
  return [...head, ...composeFlow(appendix.children, inBody, frame)];
}

function composeLine(line: Line, above: Line | undefined, frame: Frame): WordParagraph[] {
  const room = { width: frame.textWidth, indent: { left: 0, right: 0 } };
  if (line.role === "appendix-rule") {
    const width = above
      ? Math.min(room.width, lineWidth(frame.form, "appendix-attached", plainText(above.children)))
      : 0;
    return ruleParagraph(
      line,
      frame.form.marks.appendix,
      { text: "AppendixMark", line: "AppendixLine" },
      width,
      room,
      frame,
    );
  }
  const style = styles[line.role];
  return style ? [{ kind: "paragraph", style, keepNext: true, runs: composeRuns(line.children, frame) }] : [];
}
