/** Numbered paragraphs one after the other → the labels that Word prints before them. */
import { formatNumber } from "./number-format.ts";
import type { Level, List, Lists } from "./numbering.ts";
import type { NumberingReference } from "./styles.ts";

const levelCount = 9;

export interface LabelCounter {
  lists: Lists;
  /** Numbers reached, by abstract numbering; undefined before the first unit of a level. */
  counts: Map<string, (number | undefined)[]>;
  /** Lists and levels whose start override has been used, as `numId/level`. */
  started: Set<string>;
  /** Called for a number format that is not known. */
  onUnknown: (format: string) => void;
}

export interface CountedLabel {
  label: string;
  level: number;
  list: List;
  definition: Level;
}

/** A counter at the start of a document part. */
export function createLabelCounter(lists: Lists, onUnknown: (format: string) => void): LabelCounter {
  return { lists, counts: new Map(), started: new Set(), onUnknown };
}

/** Counts one paragraph and gives its label; nothing when its list is unknown or switched off by numId 0. */
export function countLabel(
  counter: LabelCounter,
  reference: NumberingReference,
  style: string | undefined,
): CountedLabel | undefined {
  const { numId } = reference;
  const list = numId === undefined || numId === "0" ? undefined : counter.lists.get(numId);
  if (!list || numId === undefined) return undefined;
  const level = Math.min(levelCount - 1, Math.max(0, reference.level ?? levelOfStyle(list, style)));
  const definition = list.levels.get(level);
  if (!definition) return undefined;
  const counts = counter.counts.get(list.abstract) ?? [];
  counter.counts.set(list.abstract, counts);
  const override = list.startOverrides.get(level);
  const mark = `${numId}/${level}`;
  const startsAnew = override !== undefined && !counter.started.has(mark);
  counter.started.add(mark);
  const reached = counts[level];
  counts[level] = startsAnew ? override : reached === undefined ? definition.start : reached + 1;
  restartBelow(list, counts, level);
  return { label: printLabel(counter, list, definition, counts), level, list, definition };
}

/** A level that a style names is the style's, whatever the style's own numPr says (17.9.23). */
function levelOfStyle(list: List, style: string | undefined): number {
  for (const [level, definition] of list.levels) if (style !== undefined && definition.style === style) return level;
  return 0;
}

/** Deeper levels count anew, unless their `lvlRestart` says otherwise (17.9.10). */
function restartBelow(list: List, counts: (number | undefined)[], level: number): void {
  for (let deeper = level + 1; deeper < levelCount; deeper += 1) {
    const restart = list.levels.get(deeper)?.restart;
    if (restart === undefined || level < restart) counts[deeper] = undefined;
  }
}

function printLabel(
  counter: LabelCounter,
  list: List,
  { text, format, legal }: Level,
  counts: readonly (number | undefined)[],
): string {
  if (format === "bullet") return text;
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const definition = list.levels.get(level);
    const wanted = legal ? "decimal" : (definition?.format ?? "decimal");
    const count = counts[level] ?? definition?.start ?? 1;
    const numeral = formatNumber(count, wanted);
    if (numeral === undefined) counter.onUnknown(wanted);
    return numeral ?? String(count);
  });
}
