/** A data file, its model and the lines it prints → where printed words stand in the file. */
import type { Place } from "../base/diagnostic.ts";
import { parsePath } from "../base/path.ts";
import type { Source } from "../base/source.ts";
import { readYamlLayout } from "../base/yaml.ts";
import { lettersInSource } from "../base/yaml/layout.ts";
import type { CheckedLine, Spot } from "../check/types.ts";
import type { ModelSource } from "../model/read-model.ts";
import { walkTexts } from "../model/walk-texts.ts";
import type { Locate } from "./check-text-places.ts";

/** Finds words that the officer typed; words that a template or the registry printed stand nowhere in the file. */
export function locateInData(source: Source, { model, placeOf }: ModelSource, lines: readonly CheckedLine[]): Locate {
  const layout = readYamlLayout(source.text);
  const values = new Map(walkTexts(model).map(({ path, text }) => [path, text]));
  return (spot) => {
    const line = lines.find(({ path }) => path === spot.path);
    const value = line?.from === undefined ? undefined : values.get(line.from);
    if (line?.from === undefined || value === undefined) return undefined;
    const at = findAgain(line.text, value, spot);
    const place = placeOf(line.from);
    const node = place.path === undefined || place.file !== source.file ? undefined : layout.at(parsePath(place.path));
    const letters = at === undefined || !node ? undefined : lettersInSource(value, node, source.text);
    if (at === undefined || !letters) return undefined;
    const length = spot.end - spot.start;
    // A space may stand for a line break; the letters beside it tell where it is.
    const start = letters[at] ?? after(letters[at - 1]);
    const end = after(letters[at + length - 1]) ?? letters[at + length];
    return start === undefined || end === undefined || end < start ? undefined : { start, end };
  };
}

/** Place of the value that a line came from, when its words stand nowhere in the file. */
export function placeOfLine(line: CheckedLine | undefined, { placeOf }: ModelSource): Place {
  return placeOf(line?.from ?? "template");
}

/** The same words in the text as typed: the same occurrence, counted from the front. */
function findAgain(printed: string, typed: string, { start, end }: Spot): number | undefined {
  const words = printed.slice(start, end);
  if (words === "") return undefined;
  let nth = 0;
  for (let at = printed.indexOf(words); at >= 0 && at < start; at = printed.indexOf(words, at + 1)) nth += 1;
  let found = typed.indexOf(words);
  for (let seen = 0; found >= 0 && seen < nth; seen += 1) found = typed.indexOf(words, found + 1);
  return found < 0 ? undefined : found;
}

function after(offset: number | undefined): number | undefined {
  return offset === undefined ? undefined : offset + 1;
}
