/** The parts of a document as read → what its file's properties say of it. */
import { inlineText } from "../inline-text.ts";
import type { Block, Line, LineRole, Properties } from "../nodes.ts";

/** Year of the date in the head, else of the subject, else the last one named there; 0 when none is known. */
export function readProperties(children: readonly Block[]): Properties {
  const lines = children.flatMap((block): Line[] => {
    if (block.type === "letterhead") return [...block.left, ...block.right];
    return block.type === "title" ? block.lines : [];
  });
  const words = (role: LineRole): string =>
    lines
      .filter((line) => line.role === role)
      .map((line) => inlineText(line.children))
      .join(" ");
  const year = /năm\s+(\d{4})/u.exec(words("place-date")) ?? /năm\s+(\d{4})/u.exec(words("subject"));
  const title = [words("kind"), words("subject")].filter((part) => part !== "").join(" ");
  return { title, organ: words("organ"), keywords: [], year: Number(year?.[1] ?? 0) };
}
