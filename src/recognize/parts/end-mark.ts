/** A document → the same without the mark that its form puts behind the last words of the body and of each appendix. */
import { inlineText } from "../../tree/inline-text.ts";
import { mapAppendix, mapBlock } from "../../tree/map-lines.ts";
import type { Block, Doc, Inline } from "../../tree/nodes.ts";
import { sliceInlines } from "../../tree/read/slice.ts";
import { walkLines } from "../../tree/walk.ts";

const STATE_END = /\s*\.\s*\/\s*\.?\s*$/u;
/** A stop behind dots that were typed to be written over. */
const DOTS = /\.{2,}\s*$/u;

/** `./.` becomes a plain stop; a stop behind dots goes, because printing adds it again. */
export function withoutEndMarks(doc: Doc): Doc {
  const body: readonly Block[] = doc.children.filter(
    (block) => block.type !== "letterhead" && block.type !== "title" && block.type !== "signoff",
  );
  const last = lastLine({ ...doc, children: [...body], appendices: [], footnotes: [] });
  return {
    ...doc,
    children: doc.children.map((block) =>
      body.includes(block) ? mapBlock(block, (line) => (line === last ? trim(line, true) : line)) : block,
    ),
    appendices: doc.appendices.map((appendix) => {
      const end = lastLine({ ...doc, children: [], appendices: [appendix], footnotes: [] });
      return mapAppendix(appendix, (line) => (line === end ? trim(line, false) : line));
    }),
  };
}

/** The last line, unless it stands in a table: no mark is put there. */
function lastLine(doc: Doc): readonly Inline[] | undefined {
  let last: readonly Inline[] | undefined;
  walkLines(doc, (line, holder) => {
    last = holder.type === "table" ? undefined : line;
  });
  return last;
}

function trim(line: Inline[], inBody: boolean): Inline[] {
  const words = inlineText(line);
  const ended = STATE_END.exec(words);
  if (ended) {
    const rest = sliceInlines(line, 0, ended.index);
    return inlineText(rest).endsWith(".") ? rest : withStop(rest);
  }
  return inBody && DOTS.test(words) ? sliceInlines(line, 0, words.trimEnd().length - 1) : line;
}

/** The stop stands in the emphasis of the last words, where printing would put it. */
function withStop(line: readonly Inline[]): Inline[] {
  const last = line.at(-1);
  const before = line.slice(0, -1);
  if (last?.type === "text") return [...before, { ...last, value: `${last.value}.` }];
  if (last?.type === "strong" || last?.type === "emphasis")
    return [...before, { ...last, children: withStop(last.children) }];
  return [...line, { type: "text", value: "." }];
}
