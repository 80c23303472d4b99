/** The advisory organ above the parent, with which the parent works → the parent's own, with which the child works. */
import { distinctName, type Line } from "./line.ts";
import { mentionAt, ORGAN, type Marked } from "./mark.ts";

const WORKS_WITH = new RegExp(
  `(?:[Pp]hối hợp(?: chặt chẽ| thường xuyên| tốt| tích cực)? với |[Tt]heo (?:hướng dẫn|chỉ đạo) của )(${ORGAN})`,
  "gu",
);

/** Every level works with the level right above it. */
export function followGuide(marked: Marked, line: Line): void {
  const { same, parentGone, parentHome, superior, parentWords } = line;
  const { advisory = "", committee = "" } = parentWords;
  if (same || parentGone || superior?.id !== parentHome.id || !advisory.endsWith(` ${committee}`)) return;
  for (const [, sign = ""] of marked.text.matchAll(WORKS_WITH)) {
    const mention = mentionAt(marked, sign);
    if (mention?.side !== "above" || mention.role !== "advisory" || mention.slot) continue;
    const name = distinctName(parentHome, "committee", parentWords, line);
    mention.words = `${advisory.slice(0, -committee.length)}${name}`;
    mention.why = "Cấp mình phối hợp với cơ quan tham mưu của cấp trên trực tiếp.";
  }
}
