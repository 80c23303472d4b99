/** Sections, items, appendices and footnotes as written → normalised. */
import type { z } from "zod";
import type { DataPath } from "../base/path.ts";
import { normaliseReviews } from "./normalise-reviews.ts";
import { normaliseText } from "./normalise-text.ts";
import { each, list, optionalText, paragraphs } from "./normalise-values.ts";
import type { Origins } from "./origins.ts";
import type { bullet, item, tableKey } from "./schema/item.ts";
import type { appendix, footnote, section } from "./schema/parts.ts";
import type { Appendix, Bullet, Footnote, Item, Section, Table } from "./types.ts";

/** A section, all lists present. */
export function normaliseSection(written: z.input<typeof section>, path: DataPath, origins: Origins): Section {
  return {
    id: written.id,
    label: optionalText(written.label),
    title: normaliseText(written.title),
    intro: list(written.intro, [...path, "intro"], origins),
    bullets: bullets(written.bullets, path, origins),
    reviews: normaliseReviews(written.reviews, [...path, "reviews"], origins),
    items: items(written.items, [...path, "items"], origins),
    table: table(written.table),
    closing: list(written.closing, [...path, "closing"], origins),
  };
}

/** An appendix, all lists present. */
export function normaliseAppendix(written: z.input<typeof appendix>, path: DataPath, origins: Origins): Appendix {
  return {
    id: written.id,
    title: normaliseText(written.title),
    intro: list(written.intro, [...path, "intro"], origins),
    bullets: bullets(written.bullets, path, origins),
    directives: (written.directives ?? []).map(normaliseText),
    entries: (written.entries ?? []).map(normaliseText),
    groups: (written.groups ?? []).map((group) => ({
      title: normaliseText(group.title),
      directives: (group.directives ?? []).map(normaliseText),
      entries: (group.entries ?? []).map(normaliseText),
    })),
    items: items(written.items, [...path, "items"], origins),
    table: table(written.table),
    closing: list(written.closing, [...path, "closing"], origins),
  };
}

/** A footnote, its text as paragraphs. */
export function normaliseFootnote(written: z.input<typeof footnote>, path: DataPath, origins: Origins): Footnote {
  return {
    id: written.id,
    paragraphs: paragraphs(written, path, origins),
    bullets: bullets(written.bullets, path, origins),
    reviews: normaliseReviews(written.reviews, [...path, "reviews"], origins),
  };
}

function items(written: z.input<typeof item>[] | undefined, path: DataPath, origins: Origins): Item[] {
  return each(written, path, (one, at) => ({
    id: one.id,
    label: optionalText(one.label),
    heading: optionalText(one.heading),
    paragraphs: paragraphs(one, at, origins),
    bullets: bullets(one.bullets, at, origins),
    reviews: normaliseReviews(one.reviews, [...at, "reviews"], origins),
    points: items(one.points, [...at, "points"], origins),
    items: items(one.items, [...at, "items"], origins),
    table: table(one.table),
    assignments: (one.assignments ?? []).map(({ unit, time }) => ({
      unit: optionalText(unit),
      time: optionalText(time),
    })),
    closing: list(one.closing, [...at, "closing"], origins),
  }));
}

function bullets(written: z.input<typeof bullet>[] | undefined, path: DataPath, origins: Origins): Bullet[] {
  return each(written, [...path, "bullets"], (one, at) => {
    if (typeof one !== "string") {
      return { id: one.id ?? null, text: normaliseText(one.text), bullets: bullets(one.bullets, at, origins) };
    }
    origins.set([...at, "text"], at);
    return { id: null, text: normaliseText(one), bullets: [] };
  });
}

function table(written: z.input<typeof tableKey>): Table | null {
  if (written === undefined) return null;
  return {
    columns: written.columns.map(({ title, width }) => ({ title: normaliseText(title), width: width ?? null })),
    rows: written.rows.map((row) => row.map(normaliseText)),
  };
}
