/** Numbers → the way an office writes them. */

/** 3355 → 3.355. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ".");
}

/** 0.834 → 83 %, and never 100 % of what is not certain. */
export function percentText(part: number): string {
  return `${Math.min(99, Math.round(part * 100))}%`;
}
