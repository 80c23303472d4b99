/** Lunar names of years (Tết Đinh Mùi 2027) → those of the new year. */
import type { TextEdit } from "./text-edit.ts";

const STEMS = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];
const BRANCHES = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];
const NAME = new RegExp(`(?<!\\p{L})(${STEMS.join("|")}) (${BRANCHES.join("|")}|Tị)(?!\\p{L})`, "gu");

/** The lunar name of a year: 2027 is Đinh Mùi. */
export function lunarName(year: number): string {
  // 1984 began a cycle: Giáp Tý.
  const index = (((year - 1984) % 60) + 60) % 60;
  return `${STEMS[index % 10] ?? ""} ${BRANCHES[index % 12] ?? ""}`;
}

/** True when a text names a year the lunar way. */
export function namesLunarYear(text: string): boolean {
  return text.search(NAME) >= 0;
}

/** The document's lunar year, and that of its neighbours, moved by the same distance. */
export function lunarEdits(text: string, from: number, to: number): TextEdit[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: found, index }) => {
    const offset = [-1, 0, 1].find((one) => lunarName(from + one) === found.replace("Tị", "Tỵ"));
    return offset === undefined ? [] : [{ start: index, end: index + found.length, text: lunarName(to + offset) }];
  });
}
