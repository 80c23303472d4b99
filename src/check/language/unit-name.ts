/** A line of the head and a place in it → whether a proper name stands there: in capitals nothing else tells it from common words. */
import type { CheckedLine } from "../types.ts";

const BEHIND_UNIT =
  /(?<!\p{L})(?:xã|phường|đặc khu|thị trấn|thị xã|quận|huyện|tỉnh|thành phố|thôn|bản|tổ dân phố|trường) [^,;:]*$/iu;

/** `ĐẢNG ỦY XÃ TRUNG DƯƠNG`: from behind the word for the unit on. */
export function isInUnitName({ zone, text }: Pick<CheckedLine, "zone" | "text">, start: number): boolean {
  return zone === "head" && BEHIND_UNIT.test(text.slice(0, start));
}
