/** A model and what the rendering knows → everything that a template may print. */
import type { Footnote, Section } from "../../model/types.ts";
import type { Organ } from "../../registry/types.ts";
import type { Facts } from "../facts.ts";
import { attachedLine } from "../print/attached.ts";
import type { Session } from "../session.ts";
import { viewAppendices, type AppendixView } from "./appendices.ts";
import { viewEnds, type EndsView } from "./ends.ts";
import { viewHead, type HeadView } from "./head.ts";
import type { ViewContext } from "./context.ts";
import { viewBullets, viewItems, viewTable, type BulletView, type ItemView, type TableView } from "./items.ts";
import { viewReviews, type ReviewsView } from "./reviews.ts";
import { createTextPool, type TextPool, type TextRef } from "./text-pool.ts";

export interface SectionView {
  id: string;
  from: string;
  label: string;
  title: TextRef;
  intro: TextRef[];
  bullets: BulletView[];
  reviews: ReviewsView | null;
  items: ItemView[];
  table: TableView | null;
  closing: TextRef[];
}

export interface FootnoteView {
  id: string;
  from: string;
  paragraphs: TextRef[];
  bullets: BulletView[];
  reviews: ReviewsView | null;
}

/** The context of a template. */
export interface DocumentView extends Facts, HeadView, EndsView {
  /** What the issuer calls itself: `organ.self`, as a text. */
  self: TextRef;
  preamble: TextRef[];
  sections: SectionView[];
  closing: TextRef[];
  /** Number and date of this document as its appendices name it. */
  attached: TextRef;
  appendices: AppendixView[];
  footnotes: FootnoteView[];
}

/** Prepares the context; the pool holds the texts that it refers to. */
export function viewDocument(issuer: Organ, session: Session): { view: DocumentView; pool: TextPool } {
  const { model, form, facts } = session;
  const pool = createTextPool(session);
  const context: ViewContext = { session, pool };
  const designation = { number: model.number, kind: facts.document.id, symbol: issuer.symbol };
  const { year, regime, document, form: formFact, organ, superior, congress, parents, parent } = facts;
  const { letterhead, marks, kind, author, subject, about, basis, basisMarker } = viewHead(issuer, context);
  const { recipientsLabel, recipients, archive, signature } = viewEnds(issuer, context);
  // Written out key by key: an object put together from spreads of this size is slow to read.
  const view: DocumentView = {
    year,
    regime,
    document,
    form: formFact,
    organ,
    superior,
    congress,
    parents,
    parent,
    letterhead,
    marks,
    kind,
    author,
    subject,
    about,
    basis,
    basisMarker,
    self: pool.generated(facts.organ["self"] ?? "", "self"),
    preamble: pool.list(model.preamble, "preamble"),
    sections: model.sections.map((section, index) => viewSection(section, `sections[${index}]`, context)),
    closing: pool.list(model.closing, "closing"),
    attached: pool.generated(attachedLine(designation, model.date, model.year, form), "attached"),
    appendices: viewAppendices(model.appendices, context),
    footnotes: model.footnotes.map((footnote, index) => viewFootnote(footnote, `footnotes[${index}]`, context)),
    recipientsLabel,
    recipients,
    archive,
    signature,
  };
  return { view, pool };
}

function viewSection(section: Section, from: string, context: ViewContext): SectionView {
  const { pool } = context;
  return {
    id: section.id,
    from,
    label: section.label ?? "",
    title: pool.data(section.title, `${from}.title`),
    intro: pool.list(section.intro, `${from}.intro`),
    bullets: viewBullets(section.bullets, `${from}.bullets`, context),
    reviews: viewReviews(section.reviews, `${from}.reviews`, context),
    items: viewItems(section.items, `${from}.items`, context),
    table: viewTable(section.table, `${from}.table`, context),
    closing: pool.list(section.closing, `${from}.closing`),
  };
}

function viewFootnote(footnote: Footnote, from: string, context: ViewContext): FootnoteView {
  return {
    id: footnote.id,
    from,
    paragraphs: context.pool.list(footnote.paragraphs, `${from}.paragraphs`),
    bullets: viewBullets(footnote.bullets, `${from}.bullets`, context),
    reviews: viewReviews(footnote.reviews, `${from}.reviews`, context),
  };
}
