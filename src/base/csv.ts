/** Text of a .csv file in, its rows with the line each starts at out (RFC 4180; commas, semicolons or tabs, as the first line has them). */

export interface CsvRow {
  /** Line of the file, from 1. */
  line: number;
  cells: string[];
}

export interface Csv {
  /** Rows with at least one cell that is not blank. */
  rows: CsvRow[];
  /** Line of a quote that is never closed. */
  openQuote?: number;
}

/** Reads the whole text; a quote inside a cell that does not start with one is an ordinary letter. */
export function parseCsv(text: string): Csv {
  const clean = text.replace(/^\uFEFF/, "");
  const delimiter = delimiterOf(clean);
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, cells: [] };
  let line = 1;
  let offset = 0;
  const endRow = (): void => {
    if (row.cells.some((cell) => cell.trim() !== "")) rows.push(row);
    line += 1;
    row = { line, cells: [] };
  };
  while (offset < clean.length) {
    let cell = "";
    if (clean[offset] === '"') {
      const start = line;
      const end = closingQuote(clean, offset + 1);
      if (end < 0) return { rows, openQuote: start };
      cell = clean.slice(offset + 1, end).replaceAll('""', '"');
      line += cell.split("\n").length - 1;
      offset = end + 1;
    }
    const end = endOfCell(clean, offset, delimiter);
    cell += clean.slice(offset, end).replace(/\r$/, "");
    row.cells.push(cell);
    offset = end + 1;
    if (clean[end] !== delimiter) endRow();
    else if (offset === clean.length) row.cells.push("");
  }
  if (row.cells.length > 0) endRow();
  return { rows };
}

function delimiterOf(text: string): string {
  const [head = ""] = text.split("\n", 1);
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

/** Offset of the quote that closes a cell; two quotes in a row are one letter. */
function closingQuote(text: string, from: number): number {
  let offset = text.indexOf('"', from);
  while (offset >= 0 && text[offset + 1] === '"') offset = text.indexOf('"', offset + 2);
  return offset;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end += 1;
  return end;
}
