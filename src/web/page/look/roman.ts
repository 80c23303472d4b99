/** 1, 2, 3 … → I, II, III …, as parts are numbered. */

const values: readonly (readonly [number, string])[] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Roman number of a count from 1 to 89. */
export function roman(count: number): string {
  let [left, text] = [count, ""];
  for (const [value, sign] of values) for (; left >= value; left -= value) text += sign;
  return text;
}
