/** Reads the issuer of a citation at a position: a known organ by its whole name, or a name the grammar of organs allows. */
import { isOrganPair, LEVEL_WORDS, ORGAN_HEADS, PLACE_NAME } from "./organ-words.ts";
import { KINDS, ordinalNumber, ORDINALS } from "./tables.ts";
import { matchAt } from "./view.ts";

/** Names that are known whole, by their first word in lower case, the longest first. */
export type KnownIssuers = ReadonlyMap<string, readonly string[]>;

export interface ScannedIssuer {
  end: number;
  name: string;
  /** Spelling of the name where only capitals differ. */
  right?: string;
  plenum?: number;
}

const CENTRAL = [
  "Ban Chấp hành TW Đảng",
  "Ban Chấp hành TW",
  "BCH Trung ương Đảng",
  "BCH Trung ương",
  "BCHTW Đảng",
  "BCHTW",
  "Ban Bí thư TW Đảng",
  "Ban Bí thư TW",
  "BCT",
  "BBT",
  "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam",
  "Ban Chấp hành Trung ương Đảng",
  "Ban Chấp hành Trung ương",
  "Bộ Chính trị",
  "Ban Bí thư Trung ương Đảng",
  "Ban Bí thư Trung ương",
  "Ban Bí thư",
  "Trung ương Đảng",
  "Thủ tướng Chính phủ",
  "Chính phủ",
  "Quốc hội",
  "Ủy ban Thường vụ Quốc hội",
  "Chủ tịch nước",
  "Văn phòng Trung ương Đảng",
  "Quân ủy Trung ương",
];
const NAME = `(?!(?:${KINDS.map((row) => row.word).join("|")})(?!\\p{L}))${PLACE_NAME}`;
const LEVEL = `(?:${LEVEL_WORDS})(?: ${NAME})?`;
const COMMITTEE = new RegExp(
  `(?:(?:Ban Thường vụ|Ban Chấp hành|Thường trực|BTV|BCH) )?(?:(?:Thành|Tỉnh|Quận|Huyện|Thị) ủy(?: ${NAME})?` +
    `|Đảng ủy(?: (?:[Kk]hối(?: các cơ quan)?(?: và doanh nghiệp)?(?: ${LEVEL})?|các cơ quan [Đđ]ảng(?: Trung ương| ${LEVEL})?|(?:UBND|Ủy ban nhân dân) ${LEVEL}|${LEVEL}|${NAME}))?` +
    `|Đảng bộ(?: ${LEVEL}| ${NAME})?)(?!\\p{L})`,
  "uy",
);
const PLENUM = new RegExp(
  `Hội nghị(?: lần thứ)? (?<n>\\d{1,2}|${[...ORDINALS].reverse().join("|")}|[XVI]{1,5}),? (?=Ban Chấp hành Trung ương)`,
  "iuy",
);
const KIND_WORDS = KINDS.map(({ word }) => {
  const [first = "", second = ""] = word.split(" ");
  return { word, isName: isOrganPair(first, second) };
});
const LONGEST_HEADS_FIRST = ORGAN_HEADS.toSorted((a, b) => b.length - a.length);
const WORD = /\p{L}+/uy;
const LEVEL_AT = new RegExp(`(?:${LEVEL_WORDS}|các cấp)(?!\\p{L})`, "uy");
const GLUE = /(?: và | - |, | )/y;
const BOUNDARY = /[\p{L}\p{N}]/u;

/** The issuer that begins at the position, or undefined. */
export function scanIssuer(text: string, position: number, known: KnownIssuers): ScannedIssuer | undefined {
  const plenum = matchAt(PLENUM, text, position);
  if (plenum) {
    const rest = scanIssuer(text, position + plenum[0].length, known);
    const number = ordinalNumber(plenum.groups?.["n"] ?? "");
    return rest && { ...rest, ...(number === undefined ? {} : { plenum: number }) };
  }
  const whole = scanKnown(text, position, known);
  const committee = matchAt(COMMITTEE, text, position);
  const end = Math.max(whole?.end ?? 0, committee ? position + committee[0].length : 0, scanOrgan(text, position) ?? 0);
  if (end === 0) return undefined;
  return whole && whole.end === end ? whole : { end, name: text.slice(position, end) };
}

/** Groups names by first word, the longest first, central organs included. */
export function groupIssuers(names: Iterable<string>): KnownIssuers {
  const groups = new Map<string, string[]>();
  for (const name of new Set([...CENTRAL, ...names])) {
    const first = name.split(" ", 1)[0]?.toLowerCase() ?? "";
    groups.set(first, [...(groups.get(first) ?? []), name]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

function scanKnown(text: string, position: number, known: KnownIssuers): ScannedIssuer | undefined {
  const first = matchAt(WORD, text, position)?.[0].toLowerCase();
  for (const name of first === undefined ? [] : (known.get(first) ?? [])) {
    const end = position + name.length;
    const written = text.slice(position, end);
    if (written.toLowerCase() !== name.toLowerCase() || BOUNDARY.test(text[end] ?? " ")) continue;
    return written === name ? { end, name } : { end, name: written, right: name };
  }
  return undefined;
}

/** A functional organ (Sở Giáo dục và Đào tạo, Ban Tuyên giáo Tỉnh ủy): followed word by word while it stays a name. */
function scanOrgan(text: string, position: number): number | undefined {
  const head = LONGEST_HEADS_FIRST.find((word) => text.startsWith(word, position));
  if (head === undefined || BOUNDARY.test(text[position + head.length] ?? " ")) return undefined;
  let end = position + head.length;
  let previous = head.slice(head.lastIndexOf(" ") + 1);
  for (let steps = 0; steps < 30; steps += 1) {
    const next = nextWord(text, end, previous);
    if (!next) break;
    end = next.end;
    previous = next.word;
  }
  return end;
}

function nextWord(text: string, end: number, previous: string): { end: number; word: string } | undefined {
  if (text[end] === " ") {
    const level = matchAt(LEVEL_AT, text, end + 1);
    if (level) return { end: end + 1 + level[0].length, word: "" };
  }
  const joint = matchAt(GLUE, text, end);
  if (!joint) return undefined;
  const from = end + joint[0].length;
  const word = matchAt(WORD, text, from)?.[0];
  if (word === undefined || beginsKind(text, from, joint[0] === " ")) return undefined;
  const stop = from + word.length;
  const pair = isOrganPair(word, matchAt(WORD, text, stop + 1)?.[0] ?? "");
  const capital = /^\p{Lu}/u.test(word);
  if (joint[0] === " ") return capital || isOrganPair(previous, word) ? { end: stop, word } : undefined;
  // After "và" or a comma only another half of the same name goes on; a new organ begins with a head word of its own.
  const newOrgan =
    ORGAN_HEADS.some((head) => text.startsWith(`${head} `, from)) ||
    /^(?:Thành|Tỉnh|Đảng) ủy/.test(text.slice(from, from + 8));
  return capital && pair && !newOrgan ? { end: stop, word } : undefined;
}

/** "Kế hoạch" may belong to an organ (Sở Kế hoạch và Đầu tư), but only right after its head. */
function beginsKind(text: string, position: number, insideName: boolean): boolean {
  return KIND_WORDS.some(({ word, isName }) => text.startsWith(word, position) && !(insideName && isName));
}
