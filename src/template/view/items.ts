/** Sections' inner parts of the model → what templates print: texts by reference, reviews written out, widths summed up. */
import type { Bullet, Item, Table } from "../../model/types.ts";
import type { ViewContext } from "./context.ts";
import { viewReviews, type ReviewsView } from "./reviews.ts";
import type { TextPool, TextRef } from "./text-pool.ts";

export interface BulletView {
  id: string;
  from: string;
  text: TextRef;
  bullets: BulletView[];
}

export interface ItemView {
  id: string;
  from: string;
  label: string;
  heading: TextRef | null;
  paragraphs: TextRef[];
  bullets: BulletView[];
  reviews: ReviewsView | null;
  points: ItemView[];
  items: ItemView[];
  table: TableView | null;
  assignments: { unit: TextRef | null; time: TextRef | null }[];
  closing: TextRef[];
}

export interface TableView {
  from: string;
  /** Shares of the columns, such as `30 70`. */
  widths: string;
  header: TextRef[];
  rows: TextRef[][];
}

/** Items, sub-items or points. */
export function viewItems(items: readonly Item[], path: string, context: ViewContext): ItemView[] {
  return items.map((item, index) => viewItem(item, `${path}[${index}]`, context));
}

/** Dashes and the dashes below them. */
export function viewBullets(bullets: readonly Bullet[], path: string, context: ViewContext): BulletView[] {
  return bullets.map((bullet, index) => {
    const from = `${path}[${index}]`;
    const text = context.pool.data(bullet.text, `${from}.text`);
    return { id: bullet.id ?? "", from, text, bullets: viewBullets(bullet.bullets, `${from}.bullets`, context) };
  });
}

/** A table; columns without a width share what is left. */
export function viewTable(table: Table | null, from: string, { pool }: ViewContext): TableView | null {
  if (!table) return null;
  const { columns, rows } = table;
  return {
    from,
    widths: shareWidths(columns.map((column) => column.width)).join(" "),
    header: columns.map((column, index) => pool.data(column.title, `${from}.columns[${index}].title`)),
    rows: rows.map((row, index) => pool.list(row, `${from}.rows[${index}]`)),
  };
}

/** A text that may be absent. */
export function viewOptional(text: string | null, path: string, pool: TextPool): TextRef | null {
  return text === null ? null : pool.data(text, path);
}

function viewItem(item: Item, from: string, context: ViewContext): ItemView {
  const { pool } = context;
  return {
    id: item.id,
    from,
    label: item.label ?? "",
    heading: viewOptional(item.heading, `${from}.heading`, pool),
    paragraphs: pool.list(item.paragraphs, `${from}.paragraphs`),
    bullets: viewBullets(item.bullets, `${from}.bullets`, context),
    reviews: viewReviews(item.reviews, `${from}.reviews`, context),
    points: viewItems(item.points, `${from}.points`, context),
    items: viewItems(item.items, `${from}.items`, context),
    table: viewTable(item.table, `${from}.table`, context),
    assignments: item.assignments.map(({ unit, time }, index) => ({
      unit: viewOptional(unit, `${from}.assignments[${index}].unit`, pool),
      time: viewOptional(time, `${from}.assignments[${index}].time`, pool),
    })),
    closing: pool.list(item.closing, `${from}.closing`),
  };
}

function shareWidths(widths: readonly (number | null)[]): number[] {
  const given = widths.reduce((sum: number, width) => sum + (width ?? 0), 0);
  const open = widths.filter((width) => width === null).length;
  if (open === 0) return widths.map((width) => round(((width ?? 0) * 100) / (given || 100)));
  return widths.map((width) => width ?? round(Math.max(0, 100 - given) / open));
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
