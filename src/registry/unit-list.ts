/** Rows of a list of units (code, name, province) → units whose organs have ids of their own. */
import { setToneMarks } from "../base/text/tone-marks.ts";
import { slugOf } from "./expand-units.ts";
import { LEVELS, type LevelWord, type Unit } from "./schema/unit.ts";

/** One row of a list: `11329`, `Phường Ngô Quyền`, `Thành phố Hải Phòng`. */
export interface UnitRow {
  code: string;
  name: string;
  /** Absent or empty for a province itself. */
  province?: string | undefined;
}

/** What a list of units does not say. */
export interface UnitFacts {
  /** Province whose communes have ids without its name; names repeat from province to province. */
  home?: string;
  /** True for names (without the level word) that are a person's. */
  isPerson?: (name: string) => boolean;
}

/** The units of a list. Rows of a level without organs are left out; ids that would be equal get the row's code. */
export function unitsOfList(rows: readonly UnitRow[], facts: UnitFacts = {}): Unit[] {
  const units = rows.flatMap((row) => {
    const unit = unitOf(row, facts);
    return unit ? [{ unit, slug: unit.slug ?? slugOf(`${unit.levelWord} ${unit.name}`), code: row.code }] : [];
  });
  const counts = new Map<string, number>();
  for (const { slug } of units) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  // Cẩm Giang and Cẩm Giàng lie in one province and differ in a tone only.
  return units.map(({ unit, slug, code }) => (counts.get(slug) === 1 ? unit : { ...unit, slug: `${slug}-${code}` }));
}

function unitOf(row: UnitRow, { home, isPerson }: UnitFacts): Unit | undefined {
  const own = splitName(row.name);
  const above = splitName(row.province ?? "");
  if (!own) return undefined;
  const provinceWord = above?.word === "tỉnh" || above?.word === "thành phố" ? above.word : undefined;
  return {
    name: own.name,
    levelWord: own.word,
    ...(above && provinceWord ? { province: above.name, provinceWord } : {}),
    ...(above && above.name !== home ? { slug: slugOf(`${own.word} ${own.name} ${above.name}`) } : {}),
    ...(isPerson?.(own.name) ? { person: true } : {}),
    verified: "no",
  };
}

function splitName(text: string): { word: LevelWord; name: string } | undefined {
  const clean = setToneMarks(text.normalize("NFC").trim(), "old");
  const word = (Object.keys(LEVELS) as LevelWord[]).find((level) => clean.toLowerCase().startsWith(`${level} `));
  if (word === undefined) return undefined;
  const name = clean.slice(word.length + 1).trim();
  // "Thành phố trực thuộc trung ương" is a level, not a name.
  return /^[\p{Lu}\d]/u.test(name) ? { word, name } : undefined;
}
