/** Two lists of words or lines → one list in reading order: what both have, what only the first has, what only the second has. */

export interface Aligned {
  text: string;
  of: "both" | "before" | "after";
}

/** Past this many pairs a table costs more than the marks are worth: the whole middle is shown as changed. */
const MOST_PAIRS = 4_000_000;

/** The longest run that both have in the same order is kept; what both begin and end with is set aside first. */
export function align(
  before: readonly string[],
  after: readonly string[],
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): Aligned[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(before[head] ?? "", after[head] ?? "")) head += 1;
  let tail = 0;
  while (tail < shorter - head && same(before.at(-1 - tail) ?? "", after.at(-1 - tail) ?? "")) tail += 1;
  return [
    ...labelled(after.slice(0, head), "both"),
    ...alignMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail), same),
    ...labelled(after.slice(after.length - tail), "both"),
  ];
}

function alignMiddle(a: readonly string[], b: readonly string[], same: (a: string, b: string) => boolean): Aligned[] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_PAIRS)
    return [...labelled(a, "before"), ...labelled(b, "after")];
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (const [i, one] of [...a.entries()].reverse())
    for (const [j, other] of [...b.entries()].reverse())
      longest[i * width + j] = same(one, other) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const aligned: Aligned[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined) break;
    const isBoth = same(one, other);
    const isGone = !isBoth && at(i + 1, j) >= at(i, j + 1);
    aligned.push({ text: isGone ? one : other, of: isBoth ? "both" : isGone ? "before" : "after" });
    if (isBoth || isGone) i += 1;
    if (!isGone) j += 1;
  }
  return [...aligned, ...labelled(a.slice(i), "before"), ...labelled(b.slice(j), "after")];
}

function labelled(texts: readonly string[], of: Aligned["of"]): Aligned[] {
  return texts.map((text) => ({ text, of }));
}
