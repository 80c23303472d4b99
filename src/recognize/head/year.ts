/** Subject, dates and text → the year that the document is for. */

// A year that ends a plan or a term is not the year of the document.
const OWN =
  /(?<!đến |đến hết |tầm nhìn (?:đến )?|giai đoạn |từ |- ?|– ?)(?<!\p{L})năm (?:học )?(?<year>(?:19|20)\d{2})(?! ?[-–])/giu;

export interface YearClues {
  subject: string;
  /** Year of the date line. */
  dated: number | null;
  /** The announcing clause, then the rest of the text. */
  texts: readonly string[];
  /** Date of the superior's text. */
  parentDate: string | null;
}

/** The year and whether the document names it; undefined when nothing tells. */
export function findYear({ subject, dated, texts, parentDate }: YearClues): number | undefined {
  const inSubject = yearsIn(subject).at(-1);
  // A document of December may be for the year after; a title it quotes may be of any year.
  if (inSubject !== undefined && (dated === null || (inSubject >= dated && inSubject <= dated + 1))) return inSubject;
  if (dated !== null) return dated;
  const counts = new Map<number, number>();
  for (const year of texts.flatMap(yearsIn)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? (parentDate === null ? undefined : Number(parentDate.slice(0, 4)));
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(OWN)].map(({ groups }) => Number(groups?.["year"]));
}
