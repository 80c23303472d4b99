/** Pages from before a change in; where the new layout may start, and where it meets the old one again, out. */
import type { BlockLayout } from "docx/layout";
import type { LaidPage } from "./laid.ts";

/** A block that starts on a page, and how far down. */
export interface Seam {
  page: number;
  block: number;
  y: number;
}

/**
 * The last place before block `changed` that no change of it can move; undefined when that is the start.
 * `keeps` tells whether a block keeps with the next one: blocks that keep together go to the next page together, however many they are.
 */
export function seamBefore(
  pages: readonly LaidPage[],
  changed: number,
  keeps: (block: number) => boolean,
): Seam | undefined {
  let calm = changed;
  while (calm > 0 && keeps(calm - 1)) calm -= 1;
  const near = pages.findLastIndex((page) => startsOn(page).some(({ block }) => block <= changed));
  for (let page = near; page >= 0 && page > near - 3; page -= 1) {
    const laid = pages[page];
    // Notes take room at the foot that the blocks above the seam asked for.
    if (!laid || laid.notes.length > 0) continue;
    const starts = startsOn(laid);
    const first = laid.body[0]?.index ?? 0;
    const seam = starts.findLast(({ block }) => block < calm && block > first && !keeps(block - 1));
    if (seam) return { page, ...seam };
  }
  return undefined;
}

/** How blocks and notes behind a change are counted anew, and what is referred to where. */
export interface Recount {
  /** Leads from old blocks to new ones. */
  blocks: number;
  /** Leads from old notes to new ones. */
  notes: number;
  /** Number of the first note that a new block or one behind it refers to. */
  firstNote: (block: number) => number;
}

/**
 * The first block from `from` on that stands at the same height in both, below the same notes: from it on nothing has changed.
 * The window may end anywhere behind it, for in the old pages it stands there with all that follows.
 */
export function meetAgain(
  window: readonly LaidPage[],
  old: readonly LaidPage[],
  from: number,
  recount: Recount,
): { window: Seam; old: Seam } | undefined {
  for (const [page, laid] of window.entries()) {
    for (const start of startsOn(laid)) {
      if (start.block < from) continue;
      const block = start.block - recount.blocks;
      const at = old.findIndex((one) => startsOn(one).some((other) => other.block === block));
      const standing = old[at];
      const twin = standing && startsOn(standing).find((other) => other.block === block);
      if (!twin || !alike(twin.y, start.y)) continue;
      const next = recount.firstNote(start.block);
      if (notesBefore(laid, next) === notesBefore(standing, next - recount.notes))
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

function notesBefore({ notes }: LaidPage, next: number): string {
  return JSON.stringify(notes.filter(({ number }) => number < next).map(({ content }) => content));
}
