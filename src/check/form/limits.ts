/** A measure of the form → what a found value is held against, and both in Vietnamese words. */

/** A measure or a look's size, as the form gives it. */
interface Measure {
  value: number;
  min?: number | undefined;
  max?: number | undefined;
}

export interface Limits {
  low: number;
  high: number;
}

/** The one value that is prescribed, or the range around it. */
export function limitsOf({ value, min, max }: Measure): Limits {
  if (min === undefined && max === undefined) return { low: value, high: value };
  return { low: min ?? -Infinity, high: max ?? Infinity };
}

/** True within the limits; `slack` is what rounding in the file may do. */
export function isWithin(found: number, { low, high }: Limits, slack: number): boolean {
  return found >= low - slack && found <= high + slack;
}

/** `14 pt`, `10–12,7 mm`, `từ 18 pt trở lên`. */
export function limitWords({ low, high }: Limits, unit = ""): string {
  const words = (value: number): string => [numberWords(value), unit].join(" ").trim();
  if (low === high) return words(low);
  if (high === Infinity) return `từ ${words(low)} trở lên`;
  if (low === -Infinity) return `đến ${words(high)}`;
  return `${numberWords(low)}–${words(high)}`;
}

/** To one decimal, with the Vietnamese comma. */
export function numberWords(value: number): string {
  return String(Math.round(value * 10) / 10).replace(".", ",");
}
