/** A rule line (`*`, `-----` or a drawn line) in, its paragraph out. */
import type { Mark } from "../../form/schema.ts";
import type { Line } from "../../tree/nodes.ts";
import type { StyleId, WordParagraph } from "../word.ts";
import type { Frame } from "./frame.ts";
import { composeRuns } from "./runs.ts";

interface Room {
  width: number;
  indent: { left: number; right: number };
}

/**
 * A printed mark keeps its text. A drawn line is the top border of a paragraph that is indented until the border is
 * `share` of the width of the text above: a border is as long as its paragraph is wide (ISO/IEC 29500-1, 17.3.1.24).
 */
export function ruleParagraph(
  line: Line,
  mark: Mark,
  styles: { text: StyleId; line: StyleId },
  aboveWidth: number,
  room: Room,
  frame: Frame,
): WordParagraph[] {
  if (mark.kind === "none") return [];
  if (mark.kind === "text")
    return [{ kind: "paragraph", style: styles.text, indent: room.indent, runs: composeRuns(line.children, frame) }];
  const length = Math.min(room.width, Math.round(aboveWidth * (mark.share ?? 1)));
  const side = Math.round((room.width - length) / 2);
  const indent = { left: room.indent.left + side, right: room.indent.right + room.width - length - side };
  return [{ kind: "paragraph", style: styles.line, indent, runs: [] }];
}
