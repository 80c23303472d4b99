/** Rows of a list of units (code, name, level, province) → units whose organs have ids of their own. */
import { remembering } from "../base/text/remember.ts";
import { setToneMarks } from "../base/text/tone-marks.ts";
import { slugOf } from "./expand-units.ts";
import { LEVELS, type LevelWord, type Unit } from "./schema/unit.ts";

/** One row of a list: `11329`, `Phường Ngô Quyền`, `phường`, `Thành phố Hải Phòng`. */
export interface UnitRow {
  code: string;
  /** With its level word, or without it when `level` says it. */
  name: string;
  level?: string | undefined;
  /** Absent or empty for a province itself. */
  province?: string | undefined;
  /** True when the list says that the name is a person's. */
  person?: boolean;
  /** Line in its file. */
  line?: number;
}

/** What a list of units does not say. */
export interface UnitFacts {
  /** Province whose communes have ids without its name; names repeat from province to province. */
  home?: string;
  /** True for names (without the level word) that are a person's. */
  isPerson?: (name: string) => boolean;
}

/** A unit and the row it came from. */
export interface ListedUnit {
  unit: Unit;
  row: UnitRow;
}

/** The units of a list. Rows of a level without organs are left out; ids that would be equal get the row's code. */
export function unitsOfList(rows: readonly UnitRow[], facts: UnitFacts = {}): Unit[] {
  return listUnits(rows, facts).map(({ unit }) => unit);
}

/** The same, each unit with its row. */
export function listUnits(rows: readonly UnitRow[], facts: UnitFacts = {}): ListedUnit[] {
  const read = createNameReader();
  const units = rows.flatMap((row) => {
    const unit = unitOf(row, facts, read);
    return unit ? [{ unit, row, slug: unit.slug ?? slugOf(`${unit.levelWord} ${unit.name}`) }] : [];
  });
  const counts = new Map<string, number>();
  for (const { slug } of units) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  // Cẩm Giang and Cẩm Giàng lie in one province and differ in a tone only.
  return units.map(({ unit, row, slug }) => ({
    unit: counts.get(slug) === 1 ? unit : { ...unit, slug: slugOf(`${slug} ${row.code}`) },
    row,
  }));
}

/** Level of a row, from its level column or from its name. */
export function levelWordOf({ name, level = "" }: UnitRow): LevelWord | undefined {
  return splitName(name, level)?.word;
}

type ReadName = (text: string) => Name | undefined;

interface Name {
  word: LevelWord;
  name: string;
}

/** A province's name stands on a hundred rows. */
function createNameReader(): ReadName {
  const known = new Map<string, Name | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, splitName(text));
    return known.get(text);
  };
}

function unitOf(row: UnitRow, { home, isPerson }: UnitFacts, read: ReadName): Unit | undefined {
  const own = splitName(row.name, row.level);
  if (!own) return undefined;
  const isProvince = own.word === "tỉnh" || own.word === "thành phố";
  const above = isProvince ? undefined : read(row.province ?? "");
  const provinceWord = above?.word === "tỉnh" || above?.word === "thành phố" ? above.word : undefined;
  const isHome = above !== undefined && home !== undefined && sameName(above.name, home);
  return {
    name: own.name,
    levelWord: own.word,
    ...(above && provinceWord ? { province: above.name, provinceWord } : {}),
    ...(above && !isHome ? { slug: slugOf(`${own.word} ${own.name} ${above.name}`) } : {}),
    ...(row.person === true || isPerson?.(own.name) ? { person: true } : {}),
    verified: "no",
  };
}

/** The level word is in the name, or in a column of its own. */
function splitName(text: string, level = ""): Name | undefined {
  const clean = tidy(text);
  const column = wordAt(tidy(level));
  const word = wordAt(clean) ?? column;
  if (word === undefined) return undefined;
  const name = wordAt(clean) === undefined ? clean : clean.slice(word.length + 1).trim();
  // "Thành phố trực thuộc trung ương" is a level, not a name.
  return /^[\p{Lu}\d]/u.test(name) ? { word, name } : undefined;
}

const levels = (Object.keys(LEVELS) as LevelWord[]).map((level) => ({ level, start: `${level} ` }));

/** The level word that a text starts with, or is. */
function wordAt(text: string): LevelWord | undefined {
  const lower = `${text.toLowerCase()} `;
  return levels.find(({ start }) => lower.startsWith(start))?.level;
}

/** NFC, old tone marks, one kind of space, of apostrophe and of hyphen: lists are copied from many sources. */
const tidy = remembering((text) => {
  const plain = text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[‐‑–]/g, "-");
  return setToneMarks(plain.trim(), "old");
});

function sameName(one: string, other: string): boolean {
  return tidy(one).toLowerCase() === tidy(other).toLowerCase();
}
