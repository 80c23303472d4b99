/** The name printed before the date (địa danh): the proper name alone, or with its level word (HD 05-HD/VPTW, 2026, p. 9-10). */
import { capitalizeFirst } from "../base/text/case.ts";
import type { OrganPlace } from "./types.ts";

/** Why the level word goes with the name; undefined when the name stands alone. */
function levelWordReason(
  place: Pick<OrganPlace, "name" | "person" | "province" | "levelWord">,
): "person" | "syllable" | "number" | "province" | undefined {
  const name = place.name.trim();
  if (place.person === true) return "person";
  if (/\d/.test(name)) return "number";
  if (!/[\s-]/.test(name)) return "syllable";
  const isProvince = place.levelWord === "tỉnh" || place.levelWord === "thành phố";
  return !isProvince && place.province !== undefined && same(name, place.province) ? "province" : undefined;
}

/** Địa danh as printed: `Kiến An`, `Phường Ngô Quyền`, `Thành phố Huế`. */
export function printPlace(place: Pick<OrganPlace, "name" | "person" | "province" | "levelWord">): string {
  return levelWordReason(place) === undefined ? place.name : capitalizeFirst(`${place.levelWord} ${place.name}`);
}

function same(a: string, b: string): boolean {
  return a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();
}
