/** Lengths of a form in, lengths of OOXML out. */

/** Millimetres to twips (1/20 pt), rounded. */
export function mmToTwips(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

/** Points to twips, rounded. */
export function ptToTwips(pt: number): number {
  return Math.round(pt * 20);
}

/** Points to half-points, the unit of `w:sz`. */
export function ptToHalfPoints(pt: number): number {
  return Math.round(pt * 2);
}

/** Points to eighths of a point, the unit of border widths. */
export function ptToEighths(pt: number): number {
  return Math.round(pt * 8);
}

/** Twips to millimetres, to a hundredth. */
export function twipsToMm(twips: number): number {
  return Math.round((twips / 1440) * 2540) / 100;
}

/** Twips to points. */
export function twipsToPt(twips: number): number {
  return twips / 20;
}
