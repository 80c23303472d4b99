/** A header or footer part → its words and the look of the page number in it. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { createReport } from "../report.ts";
import { readBlocks } from "./blocks.ts";
import type { ParagraphLook } from "./look.ts";
import type { SeenBlock } from "./model.ts";
import { readParagraphLook } from "./read-paragraph-look.ts";
import { readRunLook } from "./read-run-look.ts";
import type { Reading } from "./reading.ts";
import type { HeaderLook } from "./sections.ts";
import { resolveRun, resolveStyle } from "./styles.ts";
import { childOf, childrenOf, findInside, textOf, valueOf } from "./xml.ts";

/** Reads a header. What it holds beside words is not reported: it is no text of the document. */
export function readHeaderLook(root: XmlElement, reading: Reading): Omit<HeaderLook, "place" | "pages"> {
  const blocks = readBlocks(childrenOf(root), { ...reading, report: createReport() });
  const text = blocks.map(blockText).filter(Boolean).join("\n");
  const pageNumber = findPageNumber(root, reading);
  return { text, ...(pageNumber ? { pageNumber } : {}) };
}

function blockText(block: SeenBlock): string {
  if (block.kind === "table")
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.map(blockText))).join("\t");
  return block.pieces
    .map((piece) => (piece.kind === "text" ? piece.text : ""))
    .join("")
    .normalize("NFC")
    .trim();
}

function findPageNumber(root: XmlElement, reading: Reading): HeaderLook["pageNumber"] {
  for (const paragraph of paragraphsIn(root)) {
    const run = runsIn(paragraph).find(holdsPageField);
    if (!run && !simplePageField(paragraph)) continue;
    const properties = childOf(paragraph, "w:pPr");
    const style = resolveStyle(reading.sheet, valueOf(properties, "w:pStyle"));
    const runProperties = childOf(run ?? findInside(paragraph, "w:r"), "w:rPr");
    return {
      paragraph: { ...style.paragraph, ...readParagraphLook(properties), ...placedOtherwise(paragraph, run) },
      run: resolveRun(
        reading.sheet,
        style,
        valueOf(runProperties, "w:rStyle"),
        readRunLook(runProperties, reading.theme),
      ),
    };
  }
  return undefined;
}

/** Older versions of Word put the number in a frame, offices behind the tabs of the header's style: centre, then right. */
function placedOtherwise(paragraph: XmlElement, run: XmlElement | undefined): Partial<ParagraphLook> {
  const frame = childOf(childOf(paragraph, "w:pPr"), "w:framePr")?.attributes["w:xAlign"];
  if (frame === "center" || frame === "right" || frame === "left") return { align: frame };
  const runs = runsIn(paragraph);
  const before = run ? runs.slice(0, runs.indexOf(run)) : [];
  const tabs = before.reduce((sum, one) => sum + childrenOf(one, "w:tab").length + childrenOf(one, "w:ptab").length, 0);
  return tabs === 0 ? {} : { align: tabs === 1 ? "center" : "right" };
}

const pageField = /^\s*PAGE\b/i;

function holdsPageField(run: XmlElement): boolean {
  return childrenOf(run, "w:instrText").some((code) => pageField.test(textOf(code)));
}

function simplePageField(paragraph: XmlElement): boolean {
  return pageField.test(findInside(paragraph, "w:fldSimple")?.attributes["w:instr"] ?? "");
}

function paragraphsIn(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    child.name === "w:p" ? [child, ...paragraphsIn(child)] : paragraphsIn(child),
  );
}

function runsIn(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === "w:r" ? [child] : runsIn(child)));
}
