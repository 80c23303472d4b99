/** What a reader met on its way and did not take over as it stood: kinds, counted, with the first places. */

export type Finding =
  | "unknown-element"
  | "picture"
  | "chart"
  | "inserted"
  | "deleted"
  | "moved"
  | "hidden"
  | "contents-list"
  | "nested-table"
  | "comment"
  | "embedded-file"
  | "equation"
  | "unused-note"
  | "missing-note"
  | "number-format"
  | "legacy-font"
  | "not-composed"
  | "look-alike"
  | "zero-width"
  | "no-break-space"
  | "no-break-hyphen"
  | "soft-hyphen"
  | "control-character";

/** Where something was met: the nth paragraph of a part, and words to find it by. */
export interface FindingPlace {
  part: string;
  /** From 1. */
  paragraph: number;
  words: string;
}

export interface Findings {
  count: number;
  /** Names of what was met, such as elements or fonts. */
  names: Set<string>;
  places: FindingPlace[];
}

export interface Report {
  found: Map<Finding, Findings>;
  /** The paragraph being read. */
  at: { part: string; paragraph: number };
}

/** An empty report. */
export function createReport(): Report {
  return { found: new Map(), at: { part: "", paragraph: 0 } };
}

const mostPlaces = 5;

/** Notes one occurrence; `words` show the reader of the message where it stands. */
export function note(report: Report, finding: Finding, name?: string, words = "", count = 1): void {
  const findings = report.found.get(finding) ?? { count: 0, names: new Set<string>(), places: [] };
  findings.count += count;
  if (name !== undefined) findings.names.add(name);
  const { part, paragraph } = report.at;
  const last = findings.places.at(-1);
  const isNew = last?.part !== part || last.paragraph !== paragraph;
  if (isNew && findings.places.length < mostPlaces) findings.places.push({ part, paragraph, words });
  report.found.set(finding, findings);
}
