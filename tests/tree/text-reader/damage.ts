/** Printed text of a document → the same text as a page or a careless copy shows it: wrapped, paged, its columns side by side. */

export interface Damage {
  /** Characters of a printed line. */
  width: number;
  /** First lines are set in, or blank lines part the paragraphs, or both. */
  paragraphs: "indent" | "blank" | "both";
  /** Printed lines of a page; 0 for no page numbers. Pages are parted by numbers where indents show what goes on. */
  page: number;
  /** A form feed before each page, as pdftotext writes it. */
  formFeed: boolean;
  columns: "beside" | "below" | "above";
}

const INDENT = "     ";
const CENTRE = " ".repeat(15);
/** Lines of a title. */
const TITLE = 3;

export function damage(text: string, how: Damage): string {
  const lines = text.trimEnd().split("\n");
  const head = headOf(lines);
  const foot = footOf(lines);
  const body = lines.slice(head.end, foot.start).flatMap((line, at) => printed(line, at, how));
  const after = lines.slice(foot.end).flatMap((line, at) => printed(line, at, how));
  return [
    ...sideBySide(head.left, head.right, how.columns === "above" ? "below" : how.columns),
    ...paged(body, how),
    ...sideBySide(foot.left, foot.right, how.columns),
    ...after,
  ].join("\n");
}

/** Titles in capitals, lines in brackets and rows of tables keep their line: centred lines and cells are not filled. */
function printed(line: string, at: number, { width, paragraphs }: Damage): string[] {
  const isBlank = paragraphs !== "indent" && at > 0;
  const gap = isBlank && !line.includes("\t") ? [""] : [];
  if (line.includes("\t")) return [line];
  if (!/\p{Ll}/u.test(line) || line.startsWith("(Kèm") || at < TITLE) return [...gap, CENTRE + line];
  const first = paragraphs === "blank" ? "" : INDENT;
  return [...gap, ...wrap(line, width, first)];
}

function wrap(line: string, width: number, indent: string): string[] {
  const rows: string[] = [];
  let row = indent;
  // Room for a number or a day is wider than one space and holds together.
  for (const word of line.split(/(?<=\S) (?=\S)/u)) {
    if (row.trim() === "") row += word;
    else if (row.length + 1 + word.length <= width) row += ` ${word}`;
    else {
      rows.push(row);
      row = word;
    }
  }
  return [...rows, row];
}

function paged(rows: readonly string[], { page, formFeed, paragraphs }: Damage): string[] {
  if (page === 0 || paragraphs === "blank") return [...rows];
  return rows.flatMap((row, at) => {
    const number = Math.floor(at / page) + 1;
    return at > 0 && at % page === 0 ? [`${formFeed ? "\f" : ""}${" ".repeat(30)}${number}`, "", row] : [row];
  });
}

interface Place {
  left: string[];
  right: string[];
}

const RIGHT_OF_HEAD = /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập)|ngày .*tháng .*năm/u;

function headOf(lines: readonly string[]): Place & { end: number } {
  const end = lines.slice(0, 10).findLastIndex((line) => RIGHT_OF_HEAD.test(line)) + 1;
  const first = lines.findIndex((line) => RIGHT_OF_HEAD.test(line));
  return { left: lines.slice(0, first), right: lines.slice(first, end), end };
}

function footOf(lines: readonly string[]): Place & { start: number; end: number } {
  const start = lines.findIndex((line) => /^Nơi nhận:?$/u.test(line));
  const archive = start + lines.slice(start).findIndex((line) => line.startsWith("- Lưu")) + 1;
  const signed = lines.slice(archive).findIndex((line) => /^(?:PHỤ LỤC|Phụ lục)/u.test(line) || /^\(\d+\)/u.test(line));
  const end = signed < 0 ? lines.length : archive + signed;
  return { left: lines.slice(start, archive), right: lines.slice(archive, end), start, end };
}

function sideBySide(left: readonly string[], right: readonly string[], columns: Damage["columns"]): string[] {
  if (columns === "below") return [...left, ...right];
  if (columns === "above") return [...right, ...left];
  const width = Math.max(...left.map((line) => line.length)) + 4;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    `${(left[at] ?? "").padEnd(width)}${right[at] ?? ""}`.trimEnd(),
  );
}
