/** What a fault keeps out of the registry, gathered while files are read, so that references can say so instead of guessing another id. */
import type { Place } from "../base/diagnostic.ts";
import type { LeftOut } from "./types.ts";

/** The same as `LeftOut`, still being filled. */
export interface LeftOutDraft {
  entries: Map<string, Place>;
  tails: Map<string, Place>;
  files: Place[];
}

/** An empty draft. */
export function createLeftOut(): LeftOutDraft {
  return { entries: new Map(), tails: new Map(), files: [] };
}

/** The draft as the registry keeps it: nothing when nothing was left out, and no id that another entry has. */
export function settleLeftOut(draft: LeftOutDraft, known: (id: string) => boolean): { leftOut?: LeftOut } {
  const entries = new Map([...draft.entries].filter(([id]) => !known(id)));
  const { tails, files } = draft;
  return entries.size + tails.size + files.length === 0 ? {} : { leftOut: { entries, tails, files } };
}

// An id in block form (`- id: x`) or in a map on one line (`{id: x, …`).
const ID = /(?:^|[{,\s])id:\s*["']?([^\s"',}]+)/gm;

/** Ids that a file names although it cannot be read as YAML. */
export function idsInBrokenText(text: string): string[] {
  return [...text.matchAll(ID)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}

/** Where an entry with this id stands when a fault keeps it out; undefined when none is known. */
export function leftOutPlace(leftOut: LeftOut | undefined, id: string): Place | undefined {
  if (!leftOut) return undefined;
  const tail = [...leftOut.tails].find(([slug]) => id.endsWith(`-${slug}`));
  return leftOut.entries.get(id) ?? tail?.[1];
}

/** File and line as people read them: `data/organs/units.yaml:12`. */
export function printLine({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}
