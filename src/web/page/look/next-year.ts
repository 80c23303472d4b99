/** Today → the year that guidance is being written for. */

/** From July on an office works on next year's: `2026-11-21` → 2027. */
export function nextYear(today: string): number {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return month >= 7 ? year + 1 : year;
}
