/** The parts of a document as read → what its file's properties say of it. */
import { inlineText } from "../inline-text.ts";
import type { Block, Line, LineRole, Properties } from "../nodes.ts";
import { yearOf } from "../read/year.ts";

/** Title and organ as printed, and the year. */
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
  const title = [words("kind"), words("subject")].filter((part) => part !== "").join(" ");
  return { title, organ: words("organ"), keywords: [], year: yearOf(children) };
}
