/** A marked text and words, as the parent prints them, that the officer wants as they were → the text with those words guarded from every rule. */
import { setToneMarks } from "../../base/text/tone-marks.ts";
import { addGuarded, guardedAt, mentionAt, type Marked } from "./mark.ts";
import { sayText, type Speaker } from "./say-text.ts";

/** A letter, a slot or a guarded piece: what is printed, and what keeps printing it in another organ's document. */
interface Unit {
  sign: string;
  printed: string;
  literal: string;
}

const UNIT = /\{\{[^{}]*\}\}|./gsu;
const LETTER = /^[\p{L}\p{N}]$/u;

/** Every occurrence is guarded, unless it begins or ends inside a name or a word. */
export function freeze(marked: Marked, words: readonly string[], parent: Speaker): void {
  for (const one of words) {
    const wanted = setToneMarks(sayText(one, parent), "old");
    if (wanted !== "") freezeOne(marked, wanted, parent);
  }
}

function freezeOne(marked: Marked, wanted: string, parent: Speaker): void {
  const units = [...marked.text.matchAll(UNIT)].map(([sign]) => unitOf(sign, marked, parent));
  const kept: string[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const end = endOf(units, at, wanted);
    if (end === undefined) kept.push(units[at]?.sign ?? "");
    else {
      const source = units.slice(at, end).map(({ literal }) => literal);
      kept.push(addGuarded(marked, { source: source.join(""), by: "expression" }));
      at = end - 1;
    }
  }
  marked.text = kept.join("");
}

/** Unit behind the wanted words, when they are printed from `start` on. */
function endOf(units: readonly Unit[], start: number, wanted: string): number | undefined {
  let printed = "";
  let end = start;
  while (end < units.length && printed.length < wanted.length) {
    printed += units[end]?.printed ?? "";
    end += 1;
    if (!wanted.startsWith(printed)) return undefined;
  }
  const before = units[start - 1]?.printed.at(-1) ?? "";
  const after = units[end]?.printed.at(0) ?? "";
  const isInWord =
    (LETTER.test(before) && LETTER.test(wanted.at(0) ?? "")) ||
    (LETTER.test(after) && LETTER.test(wanted.at(-1) ?? ""));
  return printed === wanted && !isInWord ? end : undefined;
}

/** Slots of organs would name the child; the year, citations and blanks print the same in both. */
function unitOf(sign: string, marked: Marked, parent: Speaker): Unit {
  const mention = mentionAt(marked, sign);
  const source = mention?.source ?? guardedAt(marked, sign)?.source ?? sign;
  const said = sayText(source, parent);
  const isOfOrgan = /\{\{[^{}]*\b(?:organ|superior|congress)\./u.test(source);
  return { sign, printed: setToneMarks(said, "old"), literal: isOfOrgan ? said : source };
}
