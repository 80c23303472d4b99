/** A section and its layout from before a change in, its layout now out; only the pages around the change are broken anew. */
import type { Form } from "../../form/schema.ts";
import type { WordBlock, WordFile } from "../word.ts";
import { blockKeys, countLists, keepsWithNext, notesIn } from "./block-keys.ts";
import { joinPages, shiftPage, type LaidPage, type LaidSection } from "./laid.ts";
import { layOutBlocks, type LaidBlocks } from "./lay-out-blocks.ts";
import { alike, meetAgain, seamBefore, topOf } from "./seams.ts";

export interface Laid {
  section: LaidSection;
  /** True when the pages behind the change are still those from before it. */
  pending: boolean;
}

/** Blocks that are laid out anew behind a change that may move nothing. */
const FEW = 2;
/** Pages that are broken anew behind the last block that changed. */
const AHEAD = 2;

/** With `hurry` the pages behind the change may stay as they were, where breaking them takes long. */
export function layOutSection(
  blocks: readonly WordBlock[],
  file: WordFile,
  form: Form,
  old: LaidSection | undefined,
  hurry: boolean,
): Laid {
  const keys = blockKeys(blocks, file);
  const settled = (pages: readonly LaidPage[]): Laid => ({ section: { keys, pages }, pending: false });
  const whole = (): Laid => {
    const position = { first: 0, counted: new Map<string, number>() };
    return { section: { keys, ...layOutBlocks(blocks, position, file, form) }, pending: false };
  };
  if (old === undefined || old.stoppedAt !== undefined) return whole();
  const change = changeIn(old.keys, keys);
  if (change === undefined) return { section: old, pending: false };

  const seam = seamBefore(old.pages, change.first, (block) => keepsWithNext(blocks[block])) ?? {
    page: 0,
    block: 0,
    y: undefined,
  };
  const lay = (to: number): LaidBlocks => {
    const counted = countLists(blocks.slice(0, seam.block), file);
    const { first, y } = { first: seam.block, y: seam.y };
    return layOutBlocks(blocks.slice(first, to), { first, counted, ...(y === undefined ? {} : { y }) }, file, form);
  };
  const fits = ({ pages, stoppedAt }: LaidBlocks): boolean =>
    stoppedAt === undefined && (seam.y === undefined || alike(topOf(pages[0]?.body[0]), seam.y));
  const behind = (window: readonly LaidPage[]): LaidPage[] => [
    ...old.pages.slice(0, seam.page),
    ...window.map((page, at) => (at === 0 ? joinPages(old.pages[seam.page], seam.block, page) : page)),
  ];

  const shift = keys.length - old.keys.length;
  const notes = notesIn(blocks).length - old.pages.reduce((sum, one) => sum + one.notes.length, 0);
  const firstNote = (block: number): number => notesIn(blocks.slice(block))[0] ?? Number.POSITIVE_INFINITY;
  const rest = (page: number): LaidPage[] => old.pages.slice(page).map((one) => shiftPage(one, shift, notes));
  const next = change.lastBefore + 1;
  for (const to of windowEnds(old, next)) {
    const window = lay(to + shift);
    if (!fits(window)) return whole();
    const met = meetAgain(window.pages, old.pages, next + shift, { blocks: shift, notes, firstNote });
    if (met) {
      const pages = behind(window.pages.slice(0, met.window.page + 1));
      const [lower, ...later] = rest(met.old.page);
      return settled([...pages.slice(0, -1), joinPages(pages.at(-1), met.window.block, lower), ...later]);
    }
    if (hurry && to > next + FEW) {
      const pages = behind(window.pages.slice(0, -1));
      return { section: { keys, pages: [...pages, ...rest(pages.length)] }, pending: true };
    }
  }
  const all = lay(blocks.length);
  return fits(all) ? settled(behind(all.pages)) : whole();
}

/** First block that differs, and the last one of the old blocks that does. */
function changeIn(
  before: readonly string[],
  now: readonly string[],
): { first: number; lastBefore: number } | undefined {
  const least = Math.min(before.length, now.length);
  let first = 0;
  while (first < least && before[first] === now[first]) first += 1;
  if (first === before.length && first === now.length) return undefined;
  let tail = 0;
  while (tail < least - first && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return { first, lastBefore: before.length - tail - 1 };
}

/** Old blocks that a window may end before, the nearest first: one for a change that moves nothing, one for a change that moves lines. */
function windowEnds({ pages, keys }: LaidSection, next: number): number[] {
  const near = next + FEW;
  const page = pages.findLastIndex(({ body }) => (body[0]?.index ?? 0) < Math.max(1, next));
  const far = pages[page + AHEAD]?.body[0]?.index;
  return [near, ...(far !== undefined && far > near ? [far] : [])].filter((end) => end < keys.length);
}
