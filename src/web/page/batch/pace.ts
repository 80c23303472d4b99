/** How many are done in what time → documents a second, and how long the rest takes. */

export interface Pace {
  perSecond: number;
  /** Null until there is something to judge by. */
  secondsLeft: number | null;
}

/** Fewer than these are no ground for a promise. */
const LEAST = 20;

/** Of what was done in the time, for what is left. */
export function paceOf(done: number, left: number, elapsedMs: number): Pace {
  const seconds = elapsedMs / 1000;
  const perSecond = seconds > 0 ? done / seconds : 0;
  return { perSecond, secondsLeft: seconds < 1 || done < LEAST ? null : left / perSecond };
}

/** 95 → 1 phút 35 giây. */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const minutes = Math.floor(whole / 60);
  return minutes === 0 ? `${whole} giây` : `${minutes} phút ${whole % 60} giây`;
}
