/** Name of the kind, author and subject in, centred paragraphs out; a long subject is broken into even lines. */
import type { Line, Title } from "../../tree/nodes.ts";
import { mmToTwips } from "../units.ts";
import type { StyleId, WordParagraph } from "../word.ts";
import type { Frame } from "./frame.ts";
import { lineWidth, plainText } from "./line-text.ts";
import { ruleParagraph } from "./rule.ts";
import { composeRuns } from "./runs.ts";

const styles: Partial<Record<Line["role"], StyleId>> = { kind: "Kind", author: "Author", subject: "Subject" };

/** Composes the title block. The rule under the subject is as long as its share of the subject's last line. */
export function composeTitle(title: Title, frame: Frame): WordParagraph[] {
  const side = mmToTwips(frame.form.title.sideMm.value);
  const room = { width: frame.textWidth - 2 * side, indent: { left: side, right: side } };
  return title.lines.flatMap((line, index): WordParagraph[] => {
    if (line.role === "subject-rule") {
      const above = title.lines[index - 1];
      const width = above ? Math.min(room.width, lineWidth(frame.form, "subject", plainText(above.children))) : 0;
      return ruleParagraph(
        line,
        frame.form.marks.subject,
        { text: "SubjectMark", line: "SubjectLine" },
        width,
        room,
        frame,
      );
    }
    const style = styles[line.role];
    const indent = line.role === "subject" ? { indent: room.indent } : {};
    return style
      ? [{ kind: "paragraph", style, keepNext: true, ...indent, runs: composeRuns(line.children, frame) }]
      : [];
  });
}
