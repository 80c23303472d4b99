/** What the pages of one section are once they are broken: blocks by index, and what must be known to break them again from a page on. */
import type { BlockLayout } from "docx/layout";

/** One page. Lengths are CSS pixels, 96 to the inch, from the top left corner of the page. */
export interface LaidPage {
  /** `index` counts the blocks of the section. */
  body: readonly BlockLayout[];
  notes: readonly { number: number; content: readonly BlockLayout[] }[];
  /** True when the first block goes on from the page before. */
  opensWithin: boolean;
}

export interface LaidSection {
  /** One per block: equal keys are laid out alike. */
  keys: readonly string[];
  pages: readonly LaidPage[];
  /** What the layout could not go past, in the words of the package. */
  stoppedAt?: string;
}

/** The same page with its blocks, and its notes, counted from elsewhere. */
export function shiftPage({ body, notes, opensWithin }: LaidPage, blocks: number, more: number): LaidPage {
  return {
    body: blocks === 0 ? body : body.map((block) => ({ ...block, index: block.index + blocks })),
    notes: more === 0 ? notes : notes.map(({ number, content }) => ({ number: number + more, content })),
    opensWithin,
  };
}

/** The upper part of one page, up to a block, and the lower part of another from it on; the notes are those of the second. */
export function joinPages(upper: LaidPage | undefined, block: number, lower: LaidPage | undefined): LaidPage {
  return {
    body: [
      ...(upper?.body.filter(({ index }) => index < block) ?? []),
      ...(lower?.body.filter(({ index }) => index >= block) ?? []),
    ],
    notes: lower?.notes ?? [],
    opensWithin: upper?.opensWithin ?? false,
  };
}
