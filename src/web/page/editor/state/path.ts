/** Paths into the model, as the server words them, to and from steps: `sections[1].heading` ⇄ `["sections", 1, "heading"]`. */

export type Step = string | number;

/** The steps of a path; the empty text is the whole model. */
export function steps(path: string): Step[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? "") : Number(index),
  );
}

/** The path made of steps. */
export function pathOf(list: readonly Step[]): string {
  return list.reduce<string>((path, step) => under(path, step), "");
}

/** The path of what stands below a path. */
export function under(path: string, step: Step): string {
  if (typeof step === "number") return `${path}[${step}]`;
  return path === "" ? step : `${path}.${step}`;
}

/** True when `path` is `whole` or stands below it. */
export function isWithin(path: string, whole: string): boolean {
  if (!path.startsWith(whole)) return false;
  const next = path.charAt(whole.length);
  return whole === "" || next === "" || next === "." || next === "[";
}

/** An element of a list: where the list is and which one it is; nothing for other paths. */
export function elementOf(path: string): { list: string; index: number } | undefined {
  const all = steps(path);
  const index = all.at(-1);
  return typeof index === "number" ? { list: pathOf(all.slice(0, -1)), index } : undefined;
}

/** Last key of a path, indexes left out: `bullets` for `sections[0].bullets[2]`. */
export function keyOf(path: string): string {
  return steps(path).findLast((step) => typeof step === "string") ?? "";
}
