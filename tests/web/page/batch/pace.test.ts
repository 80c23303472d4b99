/** Rate and time left of a run. */
import { expect, test } from "vitest";
import { durationText, paceOf } from "../../../../src/web/page/batch/pace.ts";

test("documents a second, and how long the rest takes", () => {
  expect(paceOf(600, 2400, 2000)).toEqual({ perSecond: 300, secondsLeft: 8 });
});

test("the first second and the first few are no ground for a promise", () => {
  expect(paceOf(30, 3000, 200).secondsLeft).toBeNull();
  expect(paceOf(1, 3000, 4000).secondsLeft).toBeNull();
  expect(paceOf(0, 3000, 5000)).toEqual({ perSecond: 0, secondsLeft: null });
  expect(paceOf(0, 0, 0)).toEqual({ perSecond: 0, secondsLeft: null });
});

test.each([
  [0, "0 giây"],
  [7.2, "8 giây"],
  [59.5, "1 phút 0 giây"],
  [95, "1 phút 35 giây"],
])("%s seconds are %s", (seconds, words) => {
  expect(durationText(seconds)).toBe(words);
});
