/** The families of labels that official texts count with. */

/** What a label counts with. Families are listed from the outermost to the innermost as official texts nest them. */
export type LabelFamily =
  | "part" // PHẦN, CHƯƠNG
  | "upper-letter" // A.
  | "step" // BƯỚC MỘT, MỤC 1
  | "roman" // I.
  | "article" // Điều 1.
  | "decimal" // 1., 1.1.
  | "letter" // a)
  | "decimal-paren" // 1)
  | "enclosed" // (1), (1)-, (a), (i)
  | "star" // *
  | "dash" // -, –, •
  | "plus"; // +

const outerFamilies: readonly LabelFamily[] = ["part", "step", "upper-letter", "roman"];

/** True for labels of whole parts of a text. */
export function isOuterFamily(family: LabelFamily): boolean {
  return outerFamilies.includes(family);
}
