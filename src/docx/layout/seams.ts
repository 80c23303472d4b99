/** Pages from before a change in; where the new layout may start, and where it meets the old one again, out. */
import type { BlockLayout } from "docx/layout";
import type { LaidPage } from "./laid.ts";

/** A block that starts on a page, and how far down. */
export interface Seam {
  page: number;
  block: number;
  y: number;
}

/** So many blocks lie between a seam and the page break above it, or the change below it: headings and leads keep with them. */
const CALM = 2;

/** The last place before block `changed` that no change of it can move; undefined when that is the start. */
export function seamBefore(pages: readonly LaidPage[], changed: number): Seam | undefined {
  const near = pages.findLastIndex((page) => startsOn(page).some(({ block }) => block <= changed));
  for (let page = near; page >= 0 && page > near - 3; page -= 1) {
    const laid = pages[page];
    // Notes take room at the foot that the blocks above the seam asked for.
    if (!laid || laid.notes.length > 0) continue;
    const starts = startsOn(laid);
    const first = laid.body[0]?.index ?? 0;
    const seam = starts.findLast(({ block }) => block <= changed - CALM && block >= first + CALM);
    if (seam) return { page, ...seam };
  }
  return undefined;
}

/** The first block from `from` on that stands at the same height, with the same notes below, in both; `shift` leads from old blocks to new ones. */
export function meetAgain(
  window: readonly LaidPage[],
  old: readonly LaidPage[],
  from: number,
  shift: number,
): { window: Seam; old: Seam } | undefined {
  // The last page of the window ends where the window does.
  for (const [page, laid] of window.slice(0, -1).entries()) {
    for (const start of startsOn(laid)) {
      if (start.block < from) continue;
      const at = old.findIndex((one) => startsOn(one).some(({ block }) => block === start.block - shift));
      const twin =
        at < 0 ? undefined : startsOn(old[at] as LaidPage).find(({ block }) => block === start.block - shift);
      if (twin && alike(twin.y, start.y) && sameNotes(laid, old[at]))
        return { window: { page, ...start }, old: { page: at, ...twin } };
    }
  }
  return undefined;
}

/** Blocks whose first line stands on the page. */
function startsOn({ body, opensWithin }: LaidPage): { block: number; y: number }[] {
  return body.slice(opensWithin ? 1 : 0).map((block) => ({ block: block.index, y: topOf(block) }));
}

/** Where the first line of a block, or its first row, begins. */
export function topOf(block: BlockLayout | undefined): number {
  const [first] = (block?.type === "paragraph" ? block.lines : block?.rows) ?? [];
  return first?.y ?? 0;
}

/** A twentieth of a point, the least length of Word, is a fifteenth of a pixel. */
export function alike(one: number, other: number): boolean {
  return Math.abs(one - other) < 1 / 15;
}

function sameNotes(one: LaidPage, other: LaidPage | undefined): boolean {
  const shape = (page: LaidPage | undefined) => JSON.stringify(page?.notes.map(({ content }) => content));
  return shape(one) === shape(other);
}
