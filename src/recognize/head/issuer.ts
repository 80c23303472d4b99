/** Letterhead, symbol, archive line and the words of the text → the organ that issued the document, with how sure that is. */
import { existsOn } from "../../registry/terms.ts";
import type { Organ } from "../../registry/types.ts";
import { sameWordsKey } from "../text/tone.ts";

export interface IssuerClues {
  regime: "party" | "state";
  /** Lines of the left column of the letterhead, in order; empty when the head is lost. */
  superior: readonly string[];
  organ: readonly string[];
  /** Tail of the number line: `BTGDVTU`. */
  symbol: string | null;
  /** What the issuer calls itself in the text. */
  self: string | null;
  /** Archive line without `Lưu`. */
  archive: string | null;
  /** Place before the date. */
  place: string | null;
  /** Authority and position of the signature. */
  signature: readonly string[];
  /** Latest day that the document can be of. */
  day: string;
  /** The whole text, and the same in the form of `sameWordsKey`. */
  words: string;
  text: string;
}

export interface IssuerFound {
  organ: Organ;
  /** 0 to 1. */
  confidence: number;
  /** Others that fit as well. */
  rivals: Organ[];
}

/** What a clue is worth. A letterhead names the organ; all else may be shared by many. */
const WORTH = {
  letterhead: 12,
  superior: 4,
  symbol: 3,
  self: 4,
  territory: 3,
  word: 2,
  archive: 2,
  place: 1,
  signer: 1,
};
const ENOUGH = 4;
const MOST = 16;

/** The organ that fits best; nothing when none fits well. */
export function findIssuer(organs: Iterable<Organ>, clues: IssuerClues): IssuerFound | undefined {
  const scored = [...organs]
    .filter((organ) => organ.regime === clues.regime && existsOn(organ, clues.day) && fitsLetterhead(organ, clues))
    .map((organ) => ({ organ, score: scoreOf(organ, clues) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best) return undefined;
  const rivals = scored
    .filter(({ score, organ }) => score === best.score && organ !== best.organ)
    .map(({ organ }) => organ);
  const confidence = Math.min(1, best.score / MOST) / (1 + rivals.length);
  return { organ: best.organ, confidence: Math.round(confidence * 100) / 100, rivals };
}

/** A letterhead that stands in the document must be the organ's. */
function fitsLetterhead(organ: Organ, clues: IssuerClues): boolean {
  return clues.organ.length === 0 || isSame(organ.letterhead.organ, clues.organ);
}

function scoreOf(organ: Organ, clues: IssuerClues): number {
  const { slots, letterhead } = organ;
  const { self: ownName, standing, committee } = slots;
  const derived = committee === undefined ? undefined : `Ban Thường vụ ${committee}`;
  const own = [ownName, standing ?? derived, committee, organ.name].map((name) => sameWordsKey(name ?? ""));
  const self = sameWordsKey(clues.self ?? "");
  const signers = Object.values(organ.signers).map(({ authority = "", position }) =>
    bare(`${authority} ${position.join(" ")}`),
  );
  const territory = sameWordsKey(territoryOf(organ));
  const checks: [keyof typeof WORTH, boolean][] = [
    ["letterhead", clues.organ.length > 0 && isSame(letterhead.organ, clues.organ)],
    ["superior", clues.superior.length > 0 && isSame(letterhead.superior, clues.superior)],
    ["symbol", clues.symbol !== null && sameWordsKey(organ.symbol) === sameWordsKey(clues.symbol)],
    ["self", self !== "" && own.includes(self)],
    ["territory", territory !== "" && clues.text.includes(territory)],
    ["word", speaksOf(organ, clues.text)],
    ["archive", clues.archive !== null && sameWordsKey(organ.archive) === sameWordsKey(clues.archive)],
    ["place", clues.place !== null && sameWordsKey(organ.place.printed) === sameWordsKey(clues.place)],
    ["signer", signers.includes(bare(clues.signature.join(" ")))],
  ];
  return checks.reduce((sum, [clue, holds]) => sum + (holds ? WORTH[clue] : 0), 0);
}

/** Its own territory by name: `quận Kiến An`. An organ that names none may be told by the names of its own name. */
function territoryOf({ name, slots }: Organ): string {
  const named = slots["territoryName"];
  if (named !== undefined) return named;
  const tail = /(?:ủy|ban|Tạo)\s+((?:\p{Lu}\p{Ll}+\s?){1,4})$/u.exec(name)?.[1]?.trim();
  return tail ?? "";
}

/** The party body of its level: `Đảng bộ phường`. */
function speaksOf({ slots }: Organ, text: string): boolean {
  const { partyBody, territory } = slots;
  const levels = partyBody === undefined || territory === undefined ? undefined : sameWordsKey(`Đảng bộ ${territory}`);
  return levels !== undefined && text.includes(levels);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return unabbreviated(a) === unabbreviated(b);
}

/** UBND XÃ … is ỦY BAN NHÂN DÂN XÃ …. */
function unabbreviated(lines: readonly string[]): string {
  return sameWordsKey(lines.join(" "))
    .replace(/(?<!\p{L})UBND(?!\p{L})/gu, "ỦY BAN NHÂN DÂN")
    .replace(/(?<!\p{L})(?:UB ?)?MTTQ(?: ?VN)?(?!\p{L})/gu, "MẶT TRẬN TỔ QUỐC VIỆT NAM")
    .replace(/VIỆT NAM VIỆT NAM/gu, "VIỆT NAM");
}

function bare(words: string): string {
  return sameWordsKey(words).replace(/[\s/.]+/g, "");
}
