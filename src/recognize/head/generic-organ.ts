/** A letterhead and the registry's organs without a name of their own → the organ under its name: THỊ ỦY + TÂN BÌNH, and the one above it. */
import { capitalizeFirst, toUpper } from "../../base/text/case.ts";
import { slugOf } from "../../registry/expand-units.ts";
import { existsOn } from "../../registry/terms.ts";
import type { Organ } from "../../registry/types.ts";
import { sameWordsKey } from "../text/tone.ts";
import type { IssuerClues } from "./issuer.ts";

/** The organ and, when the registry has it, its superior of the same place; nothing when the letterhead begins like no such organ. */
export function nameGeneric(clues: IssuerClues, known: ReadonlyMap<string, Organ>): Organ[] {
  if (clues.organ.length === 0) return [];
  const own = sameWordsKey(clues.organ.join(" "));
  // BAN TUYÊN GIÁO below QUẬN ỦY KIẾN AN is Ban Tuyên giáo Quận ủy Kiến An.
  const whole = `${own} ${sameWordsKey(clues.superior.join(" "))}`;
  const fitting = [...known.values()].filter(
    (organ) => organ.regime === clues.regime && organ.place.name === "" && existsOn(organ, clues.day),
  );
  const [longest] = fitting
    .flatMap((organ) => [own, whole].map((words) => ({ organ, tail: tailOf(organ, words) })))
    .filter(({ tail }) => tail !== "")
    .sort((a, b) => b.organ.name.length - a.organ.name.length || a.tail.length - b.tail.length);
  if (!longest) return [];
  const { organ, tail } = longest;
  const above = known.get(organ.superior ?? "");
  const hasTerritory = (above ?? organ).slots["territory"] !== undefined;
  const name = hasTerritory ? properName(tail) : tail.toLowerCase();
  const superior = above && under(above, name);
  const { place, symbol, archive } = clues;
  return [
    {
      ...under(organ, name),
      letterhead: { superior: clues.superior.map(toUpper), organ: clues.organ.map(toUpper) },
      ...(symbol === null ? {} : { symbol }),
      ...(archive === null ? {} : { archive }),
      ...(place === null ? {} : { place: { ...organ.place, name: hasTerritory ? name : place, printed: place } }),
      ...(superior ? { superior: superior.id } : {}),
    },
    ...(superior ? [superior] : []),
  ];
}

/** What stands after the organ's own words. */
function tailOf({ name }: Organ, words: string): string {
  const start = `${sameWordsKey(name)} `;
  return words.startsWith(start) ? words.slice(start.length).trim() : "";
}

function under(organ: Organ, name: string): Organ {
  const { territory } = organ.slots;
  return {
    ...organ,
    id: `${organ.id}-${slugOf(name)}`,
    name: `${organ.name} ${name}`,
    letterhead: { superior: [], organ: [toUpper(`${organ.name} ${name}`)] },
    place: { ...organ.place, name },
    slots: { ...organ.slots, ...(territory === undefined ? {} : { territoryName: `${territory} ${name}` }) },
    verified: "no",
    source: "văn bản được nhập",
  };
}

/** KIẾN AN → Kiến An. */
export function properName(capitals: string): string {
  return capitals.trim().toLowerCase().split(" ").map(capitalizeFirst).join(" ");
}
