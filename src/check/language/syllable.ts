/** A word → whether Vietnamese spelling allows it as a syllable: onset + rime + tone, both styles of placing the tone. */
import type { SyllableTables } from "./words-schema.ts";

/** Tells syllables from other words; the word is NFC and lower case. */
export type SyllableTest = (word: string) => boolean;

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SHARP_OR_HEAVY = /[\u0301\u0323]/u;
const VOWELS = "aăâeêioôơuưy";
const MARKED = "ăâêôơư";
// The three rimes whose tone stands on the first vowel in the old style and on the second in the new one.
const TWO_STYLES = new Set(["oa", "oe", "uy"]);

/** Makes the test from the tables of the language; answers are remembered. */
export function createSyllableTest(tables: SyllableTables): SyllableTest {
  const grammar = prepare(tables);
  const known = new Map<string, boolean>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) known.set(word, (answer = isSyllable(word, grammar)));
    return answer;
  };
}

interface Grammar {
  /** Longest first. */
  onsets: readonly string[];
  rimes: ReadonlySet<string>;
  alone: ReadonlySet<string>;
  afterQu: ReadonlySet<string>;
  afterG: ReadonlySet<string>;
  back: ReadonlySet<string>;
  front: ReadonlySet<string>;
  longI: ReadonlySet<string>;
  stopped: readonly string[];
}

function prepare(tables: SyllableTables): Grammar {
  return {
    onsets: [...tables.onsets].sort((a, b) => b.length - a.length),
    rimes: new Set(Object.values(tables.rimes).flat()),
    alone: new Set(tables.alone),
    afterQu: new Set(tables.afterQu),
    afterG: new Set(tables.afterG),
    back: new Set(tables.back),
    front: new Set(tables.front),
    longI: new Set(tables.longI),
    stopped: tables.stopped,
  };
}

function isSyllable(word: string, grammar: Grammar): boolean {
  const letters = word.normalize("NFD");
  const tones = letters.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = letters.replace(TONES, "").normalize("NFC");
  const at = tones.length === 0 ? -1 : toneIndex(word);
  return splits(plain, grammar).some(
    ({ onset, rime }) => toneFits(rime, tones[0], grammar) && (at < 0 || tonePlaces(onset, rime).includes(at)),
  );
}

/** Which letter of an NFC word carries the tone. */
function toneIndex(word: string): number {
  return [...word].findIndex((letter) => TONE.test(letter.normalize("NFD")));
}

interface Split {
  onset: string;
  rime: string;
}

/** Every way to cut the word into an onset and a rime that may stand together. */
function splits(plain: string, grammar: Grammar): Split[] {
  const found: Split[] = [];
  if (grammar.rimes.has(plain) || grammar.alone.has(plain)) found.push({ onset: "", rime: plain });
  for (const onset of grammar.onsets) {
    if (!plain.startsWith(onset)) continue;
    const rime = plain.slice(onset.length);
    if (rimeFits(onset, rime, grammar)) found.push({ onset, rime });
  }
  return found;
}

function rimeFits(onset: string, rime: string, grammar: Grammar): boolean {
  if (onset === "qu") return grammar.afterQu.has(rime);
  if (onset === "g" && grammar.afterG.has(rime)) return true;
  if (rime === "y") return grammar.longI.has(onset);
  if (!grammar.rimes.has(rime)) return false;
  const isFront = "eêi".includes(rime.charAt(0));
  if (grammar.back.has(onset)) return !isFront;
  if (grammar.front.has(onset)) return isFront || (onset === "k" && rime.startsWith("uy"));
  return true;
}

/** Rimes that stop on c, ch, p, t carry sắc or nặng only. */
function toneFits(rime: string, tone: string | undefined, { stopped }: Grammar): boolean {
  if (!stopped.some((end) => rime.endsWith(end))) return true;
  return tone !== undefined && SHARP_OR_HEAVY.test(tone);
}

/** Letters of the word that may carry the tone. */
function tonePlaces(onset: string, rime: string): number[] {
  const letters = [...rime];
  const marked = letters.findLastIndex((letter) => MARKED.includes(letter));
  if (marked >= 0) return [onset.length + marked];
  const vowels = letters.filter((letter) => VOWELS.includes(letter)).length;
  const open = vowels === letters.length;
  if (TWO_STYLES.has(rime)) return [onset.length, onset.length + 1];
  const place = vowels === 1 || (vowels === 2 && open) ? 0 : 1;
  return [onset.length + place];
}
