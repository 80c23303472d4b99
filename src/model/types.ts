/** The data of one document to issue, normalised: optional lists are `[]`, absent scalars are `null`, shorthands are spelt out. */
import type { Directive, ReviewKind } from "../registry/types.ts";

/** A text in the safe subset of Handlebars with `*nghiêng*` and `**đậm**`; one paragraph, NFC, no line breaks. */
export type RichText = string;

/** One document. `sections` and what is in them keep their ids through years and levels. */
export interface Model {
  /** Path below `templates/` without `.hbs`; its folder is the kind of document. */
  template: string;
  /** Organ id. */
  issuer: string;
  /** `standing`: the ban thường vụ signs for the committee named in the letterhead. */
  body: "standing" | null;
  year: number;
  /** Without the symbol: `07`. */
  number: string | null;
  /** ISO date of issue; `2027-01` while the day is not known. */
  date: string | null;
  /** Overrides the organ's place name. */
  place: string | null;
  /** Form id; overrides the choice by regime and date. */
  form: string | null;
  /** `true`: Dự thảo; a number: Dự thảo lần 2. */
  draft: boolean | number;
  toneMarks: ToneMarks | null;
  citation: CitationStyle;
  /** Trích yếu. */
  about: RichText;
  /** Line between the kind and the subject: CỦA BAN THƯỜNG VỤ … */
  author: RichText | null;
  basis: RichText[];
  parents: Parent[];
  /** Empty: the template composes it from the parents. */
  preamble: RichText[];
  sections: Section[];
  /** Last paragraphs of the body. */
  closing: RichText[];
  appendices: Appendix[];
  footnotes: Footnote[];
  recipients: Recipient[];
  /** Overrides the organ's archive line. */
  archive: RichText | null;
  signature: Signature;
  /** What the proofreader is not to say again; absent when there is nothing. */
  ignore?: IgnoredRule[];
}

/** A rule of the proofreader that the officer has ruled out, in the whole document or where it has these words. */
export interface IgnoredRule {
  rule: string;
  text?: string;
  reason: string;
}

export type ToneMarks = "new" | "old" | "keep";

/** How citations are written; null leaves it to the template. */
export interface CitationStyle {
  term: "none" | "plain" | "parentheses" | null;
  quoted: boolean | null;
}

/** The text that this document carries out: in the registry, or still without a number. */
export type Parent = { directive: string; pending: null } | { directive: null; pending: PendingText };

/** A superior's text that is not in the registry yet. */
export interface PendingText {
  kind: string;
  symbol: string | null;
  number: string | null;
  date: string | null;
  issuer: RichText;
  connector: Directive["connector"];
  title: RichText;
}

/** A part with a Roman number. Printed order: intro, bullets, reviews, items, table, closing. */
export interface Section {
  id: string;
  label: string | null;
  title: RichText;
  intro: RichText[];
  bullets: Bullet[];
  reviews: Reviews | null;
  items: Item[];
  table: Table | null;
  closing: RichText[];
}

/**
 * A numbered unit; sub-items (1.1.) and points (a) are items too. Without a heading the first paragraph runs in.
 * Printed order: heading, paragraphs, bullets, reviews, points, items, table, assignments, closing.
 */
export interface Item {
  id: string;
  /** Overrides the printed number. */
  label: string | null;
  heading: RichText | null;
  paragraphs: RichText[];
  bullets: Bullet[];
  reviews: Reviews | null;
  points: Item[];
  items: Item[];
  table: Table | null;
  assignments: Assignment[];
  closing: RichText[];
}

export interface Bullet {
  id: string | null;
  text: RichText;
  bullets: Bullet[];
}

/** Anniversary reviews: `auto` asks the registry what falls due, `list` pins them. */
export interface Reviews {
  auto: boolean;
  style: "numbered" | "bullets" | null;
  /** Levels of the directives to take; empty takes all. */
  levels: Directive["level"][];
  /** Directive ids; `only` empty takes all. */
  only: string[];
  except: string[];
  list: ClaimedReview[];
}

/** One review that the officer names. */
export interface ClaimedReview {
  directive: string;
  years: number | null;
  kind: ReviewKind | null;
  month: number | null;
  /** Directive ids that are reviewed together with it. */
  with: string[];
  /** What is reviewed, in place of the citation. */
  object: RichText | null;
}

/** Đơn vị thực hiện, thời gian thực hiện. */
export interface Assignment {
  unit: RichText | null;
  time: RichText | null;
}

/** Each row has one text per column. */
export interface Table {
  columns: { title: RichText; width: number | null }[];
  rows: RichText[][];
}

/** An annex. Printed order: intro, bullets, directives, entries, groups, items, table, closing. */
export interface Appendix {
  id: string;
  title: RichText;
  intro: RichText[];
  bullets: Bullet[];
  directives: string[];
  entries: RichText[];
  groups: AppendixGroup[];
  items: Item[];
  table: Table | null;
  closing: RichText[];
}

/** A heading inside an annex, such as NGHỊ QUYẾT, and what is listed below it: first `directives`, then `entries`. */
export interface AppendixGroup {
  title: RichText;
  directives: string[];
  entries: RichText[];
}

/** A note at the foot of the page. Printed order: paragraphs, bullets, reviews. */
export interface Footnote {
  id: string;
  paragraphs: RichText[];
  bullets: Bullet[];
  reviews: Reviews | null;
}

/** One line of Nơi nhận: an organ of the registry, or free text. */
export interface Recipient {
  organ: string | null;
  text: RichText | null;
  note: RichText | null;
}

/** Null or empty leaves the line to the organ's signer form (and the name to be written in). */
export interface Signature {
  signer: string | null;
  name: string | null;
  authority: string | null;
  position: string[];
}
