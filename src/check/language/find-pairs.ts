/** Words of a line → pairs of syllables that nobody writes and that are one mark or one letter away from a word. */
import { foldMarks } from "../../base/text/fold.ts";
import { remembering } from "../../base/text/remember.ts";
import { isBound, isSeen, touches } from "./bonds.ts";
import type { Misspelt } from "./find-phrases.ts";
import type { Token } from "./tokens.ts";
import type { Words } from "./words.ts";

const foldOnce = remembering(foldMarks);
const PLAIN = /^\p{ASCII}+$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
// A syllable with fewer partners than this is rare enough to be a slip of a letter.
const COMMON_FROM = 12;

/** Finds doubtful pairs outside the tokens that are covered by fixed phrases. */
export function findPairs(tokens: readonly Token[], words: Words, covered: ReadonlySet<number>): Misspelt[] {
  const found: Misspelt[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (!first || second?.gap !== "space" || first.kind === "code" || second.kind === "code") continue;
    if (covered.has(at) || covered.has(at + 1)) continue;
    if (
      isName(first, second) ||
      isUnmarked(tokens, at) ||
      isBound(first.low, second.low, words) ||
      isSeen(first.low, second.low, words)
    )
      continue;
    const right = rightPair(tokens, at, words);
    if (right) found.push({ from: at, to: at + 2, right });
  }
  return found;
}

/** Words without any mark in a row are the name of a file or a foreign text. */
function isUnmarked(tokens: readonly Token[], at: number): boolean {
  const around = tokens.slice(Math.max(0, at - 2), at + 4);
  return around.length > 3 && around.every(({ text }) => PLAIN.test(text));
}

/** A capital inside makes it a name: Thanh Hóa. All-capital lines are spelled like any other. */
function isName(first: Token, second: Token): boolean {
  const [a, b] = [first.text, second.text];
  return b !== b.toLowerCase() && !(a === a.toUpperCase() && b === b.toUpperCase());
}

/** The word meant: one syllable is as written, the other is wrong and leans on nothing else. */
function rightPair(tokens: readonly Token[], at: number, words: Words): readonly string[] | undefined {
  const [a, b] = [tokens[at]?.low ?? "", tokens[at + 1]?.low ?? ""];
  const found: string[][] = [];
  // chỉ tiêu | thu: the syllable that would stay belongs to the word on its other side.
  const staysBefore = touches(tokens, at, "before", words, isBound);
  const staysAfter = touches(tokens, at + 1, "after", words, isBound);
  if (!staysBefore && !touches(tokens, at + 1, "after", words, isSeen))
    for (const right of partners(a, "after", words)) if (isSlip(b, right, words)) found.push([a, right]);
  if (!staysAfter && !touches(tokens, at, "before", words, isSeen))
    for (const right of partners(b, "before", words)) if (isSlip(a, right, words)) found.push([right, b]);
  return found.length === 1 ? found[0] : undefined;
}

type Partners = Readonly<Record<"after" | "before", (syllable: string) => ReadonlySet<string>>>;

const known = new WeakMap<Words, Partners>();

function partners(syllable: string, side: "after" | "before", words: Words): ReadonlySet<string> {
  const { compounds, phrases } = words;
  const collect = (of: "after" | "before") =>
    remembering((one) => new Set([...compounds[of](one), ...phrases.pairs[of](one)]));
  const made = known.get(words) ?? { after: collect("after"), before: collect("before") };
  known.set(words, made);
  return made[side](syllable);
}

/** Same letters with other marks; or, for a rare syllable, one letter off and the same tone. */
function isSlip(written: string, right: string, words: Words): boolean {
  if (written === right || words.functionWords.has(written) || Math.abs(written.length - right.length) > 1)
    return false;
  const [a, b] = [foldOnce(written), foldOnce(right)];
  if (a === b) return true;
  return isRare(written, words) && toneOf(written) === toneOf(right) && isOneLetterOff(a, b);
}

function isRare(syllable: string, { neighbours }: Words): boolean {
  return neighbours.after(syllable).length + neighbours.before(syllable).length < COMMON_FROM;
}

function toneOf(syllable: string): string {
  return (syllable.normalize("NFD").match(TONES) ?? []).join("");
}

/** One letter added, dropped or two turned round; a changed letter is too often another word. */
function isOneLetterOff(a: string, b: string): boolean {
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  if (a.length === b.length)
    return a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2);
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.slice(from + 1) === short.slice(from);
}
