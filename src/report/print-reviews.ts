/** Reviews that fall due in, a list grouped by kind and level with the arithmetic of each out. */
import { levelNames } from "./level-names.ts";
import { noPaint } from "./paint.ts";
import type { Paint } from "./paint.ts";
import { alignRows } from "./table.ts";

interface ReviewsView {
  year: number;
  reviews: readonly {
    name: string;
    title: string;
    kind: string;
    level: string;
    years: number;
    month: number;
    why: string;
    caution?: string;
  }[];
}

type Row = ReviewsView["reviews"][number];

/** The list; one sentence when nothing falls due. */
export function printReviews({ year, reviews }: ReviewsView, paint: Paint = noPaint): string {
  if (reviews.length === 0) return `Năm ${year} không có văn bản nào trong danh mục đến kỳ sơ kết, tổng kết.\n`;
  const heading = `Năm ${year}: ${reviews.length} văn bản đến kỳ sơ kết, tổng kết, đánh giá`;
  const blocks = groupsOf(reviews).map(({ title, rows }) =>
    [paint("bold", title), ...printRows(rows, paint)].join("\n"),
  );
  return `${[paint("bold", heading), ...blocks].join("\n\n")}\n`;
}

function groupsOf(reviews: readonly Row[]): { title: string; rows: Row[] }[] {
  const groups = new Map<string, Row[]>();
  const levels = Object.keys(levelNames);
  const ordered = reviews.toSorted(
    (a, b) => compare(a.kind, b.kind) || levels.indexOf(a.level) - levels.indexOf(b.level) || a.month - b.month,
  );
  for (const row of ordered) {
    const title = `${row.kind.charAt(0).toUpperCase()}${row.kind.slice(1)} – ${levelNames[row.level] ?? row.level}`;
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return [...groups].map(([title, rows]) => ({ title: `${title} (${rows.length})`, rows }));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function printRows(rows: readonly Row[], paint: Paint): string[] {
  const lines = alignRows(
    rows.map(({ month, years, name, why }) => [`tháng ${month}`, `${years} năm`, name, why]),
    [1],
  );
  return rows.flatMap(({ title, caution }, index) => [
    `  ${lines[index] ?? ""}`,
    paint("dim", `      ${title}`),
    ...(caution === undefined ? [] : [paint("yellow", `      Lưu ý: ${caution}`)]),
  ]);
}
