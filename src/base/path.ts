/** Paths into data, as lists of keys and indexes or as text: `["sections", 1, "items"]` ↔ `sections[1].items`. */

export type DataPath = readonly (string | number)[];

/** Path as text: `sections[1].items[0].heading`. */
export function formatPath(path: DataPath): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

/** Reads what `formatPath` wrote. Keys that hold `.` or `[` do not come back. */
export function parsePath(text: string): (string | number)[] {
  return [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? "") : Number(index),
  );
}
