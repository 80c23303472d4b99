/** Where pages may be broken anew above a change, and where they are as before again below it. */
import { expect, test } from "vitest";
import type { LaidPage } from "../../../src/docx/layout/laid.ts";
import { meetAgain, seamBefore } from "../../../src/docx/layout/seams.ts";

/** A page of one-line blocks from `first` on, at the heights given; notes by number and words. */
function page(first: number, heights: readonly number[], notes: [number, string][] = []): LaidPage {
  const body = heights.map((y, at) => ({ type: "paragraph", index: first + at, lines: [{ y }] }));
  return {
    body,
    notes: notes.map(([number, content]) => ({ number, content: [content] })),
    opensWithin: false,
  } as never;
}

const keeping =
  (...blocks: number[]) =>
  (block: number) =>
    blocks.includes(block);
const pages = [page(0, [10, 20, 30, 40, 50, 60]), page(6, [10, 20, 30])];

test.each([
  ["a paragraph: the one above it", 5, [], { page: 0, block: 4, y: 50 }],
  ["under a heading: what stands above the heading", 5, [4], { page: 0, block: 3, y: 40 }],
  ["under headings of headings: above them all", 5, [2, 3, 4], { page: 0, block: 1, y: 20 }],
  ["a heading above may not be parted from its paragraph", 5, [3], { page: 0, block: 3, y: 40 }],
  ["on the next page under its first block: on the page before", 7, [], { page: 0, block: 5, y: 60 }],
  ["kept together from the top: nowhere", 4, [0, 1, 2, 3], undefined],
])("%s", (_, changed, kept, seam) => {
  expect(seamBefore(pages, changed, keeping(...kept))).toEqual(seam);
});

test("pages with notes are passed over: lines above may have asked for their room", () => {
  expect(seamBefore([page(0, [10, 20, 30]), page(3, [10, 20, 30], [[1, "x"]])], 5, keeping())).toMatchObject({
    page: 0,
  });
});

const plain = { blocks: 0, notes: 0, firstNote: () => Number.POSITIVE_INFINITY };

test("meets at the first block behind the change that stands as high as before", () => {
  expect(meetAgain([page(2, [30, 40, 50])], pages, 3, plain)?.window).toEqual({ page: 0, block: 3, y: 40 });
  expect(meetAgain([page(2, [30, 45, 55])], pages, 3, plain)).toBeUndefined();
  expect(meetAgain([page(2, [30, 45]), page(6, [10, 20])], pages, 3, plain)).toEqual({
    window: { page: 1, block: 6, y: 10 },
    old: { page: 1, block: 6, y: 10 },
  });
});

test("a block that came in moves the count, not the place", () => {
  expect(meetAgain([page(2, [30, 35, 40, 50])], pages, 4, { ...plain, blocks: 1 })).toEqual({
    window: { page: 0, block: 4, y: 40 },
    old: { page: 0, block: 3, y: 40 },
  });
});

test("only the notes above the meeting place must be the same", () => {
  const old = [
    page(
      0,
      [10, 20, 30],
      [
        [1, "a"],
        [2, "b"],
      ],
    ),
  ];
  const firstNote = (block: number) => (block <= 2 ? 2 : Number.POSITIVE_INFINITY);
  expect(meetAgain([page(0, [10, 20, 30], [[1, "a"]])], old, 1, { ...plain, firstNote })?.window.block).toBe(1);
  expect(meetAgain([page(0, [10, 20, 30], [[1, "c"]])], old, 1, { ...plain, firstNote })).toBeUndefined();
});
