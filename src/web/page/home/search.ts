/** Thousands of rows and what is typed → the rows that have all its words, marks or no marks. */
import type { DocumentRow } from "../../api.ts";
import { fold } from "../look/fold.ts";

/** A row with its words folded once. */
export interface IndexedRow {
  row: DocumentRow;
  words: string;
  organ: string;
}

/** Newest year first; inside a year the order of the server. */
export function indexRows(documents: readonly DocumentRow[]): IndexedRow[] {
  return documents
    .map((row) => ({
      row,
      words: fold(`${row.about} ${row.issuer} ${row.kind} ${row.id}`),
      organ: fold(row.issuer),
    }))
    .toSorted((a, b) => (a.row.year === b.row.year ? 0 : a.row.year < b.row.year ? 1 : -1));
}

/** Rows that have every word of the query, in the order they stand. */
export function searchRows(rows: readonly IndexedRow[], query: string): readonly IndexedRow[] {
  const wanted = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return wanted.length === 0 ? rows : rows.filter(({ words }) => wanted.every((word) => words.includes(word)));
}
