/** Ticks of the reviews that fall due: what is ticked is taken, and no tick moves another. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choose, isTaken, type DueReview } from "../../../../src/web/page/editor/state/review-choice.ts";
import { NEW_REVIEWS } from "../../../../src/web/page/editor/state/new-part.ts";
import type { Reviews } from "../../../../src/web/page/editor/state/types.ts";

const due: readonly DueReview[] = [
  { directive: "1-NQ/TW@2017-01-01", level: "central" },
  { directive: "2-CT/TW@2022-01-01", level: "central" },
  { directive: "3-NQ/TU@2022-01-01", level: "city" },
  { directive: "4-NQ/TW@2012-01-01", level: "central", replaced: true },
];

const takenIn = (reviews: Reviews): string[] =>
  due.filter((row) => isTaken(reviews, row)).map(({ directive }) => directive);

describe("what is taken", () => {
  test("of itself everything but what was replaced", () => {
    expect(takenIn(NEW_REVIEWS)).toEqual(due.slice(0, 3).map(({ directive }) => directive));
  });

  test("only the levels that are asked for", () => {
    expect(takenIn({ ...NEW_REVIEWS, levels: ["city"] })).toEqual(["3-NQ/TU@2022-01-01"]);
  });

  test("a replaced text only by its name", () => {
    expect(takenIn({ ...NEW_REVIEWS, only: ["4-NQ/TW@2012-01-01"] })).toEqual(["4-NQ/TW@2012-01-01"]);
  });
});

describe("a tick", () => {
  const ids = due.map(({ directive }) => directive);
  const lists = fc.record({
    levels: fc.subarray<"central" | "city">(["central", "city"]),
    only: fc.subarray(ids),
    except: fc.subarray(ids),
  });

  test("changes its own row and no other, whatever the part asked for before", () => {
    fc.assert(
      fc.property(lists, fc.nat(3), fc.boolean(), (asked, at, take) => {
        const reviews = { ...NEW_REVIEWS, ...asked };
        const row = due[at];
        if (!row) return;
        const before = takenIn(reviews).filter((id) => id !== row.directive);
        const after = takenIn(choose(reviews, row, take, due));
        expect(after.includes(row.directive)).toBe(take);
        expect(after.filter((id) => id !== row.directive)).toEqual(before);
      }),
    );
  });
});
