/** `Model` → the shortest data an officer would write for it: nulls and empty lists left out, shorthands used, keys in a fixed order. */
import type { Appendix, Bullet, Footnote, Item, Model, Parent, Recipient, Reviews, Section, Table } from "./types.ts";

type Written = Record<string, unknown>;

/** The data that `normalise` turns back into the same model. */
export function compact(model: Model): Written {
  return filled({
    template: model.template,
    issuer: model.issuer,
    body: model.body,
    year: model.year,
    number: model.number,
    date: model.date,
    place: model.place,
    form: model.form,
    draft: model.draft === false ? null : model.draft,
    toneMarks: model.toneMarks,
    citation: filledOrNull({ ...model.citation }),
    about: model.about,
    author: model.author,
    basis: model.basis,
    parents: model.parents.map(parent),
    preamble: oneOrMany(model.preamble),
    sections: model.sections.map(section),
    closing: oneOrMany(model.closing),
    appendices: model.appendices.map(appendix),
    footnotes: model.footnotes.map(footnote),
    recipients: model.recipients.map(recipient),
    archive: model.archive,
    signature: filledOrNull({ ...model.signature, position: oneOrMany(model.signature.position) }),
    check: model.ignore === undefined ? null : { ignore: model.ignore },
  });
}

/** The keys that hold something, in their order. */
function filled(map: Written): Written {
  return Object.fromEntries(
    Object.entries(map).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

function filledOrNull(map: Written): Written | null {
  const kept = filled(map);
  return Object.keys(kept).length === 0 ? null : kept;
}

function oneOrMany(texts: readonly string[]): string | readonly string[] | null {
  return texts.length === 1 ? (texts[0] ?? null) : texts;
}

function textOrParagraphs(texts: readonly string[]): Written {
  return texts.length === 1 ? { text: texts[0] } : { paragraphs: texts };
}

function parent({ directive, pending }: Parent): string | Written {
  if (directive !== null) return directive;
  return filled({ ...pending, connector: pending.connector === "về" ? null : pending.connector });
}

function section(part: Section): Written {
  return filled({
    id: part.id,
    label: part.label,
    title: part.title,
    intro: oneOrMany(part.intro),
    bullets: part.bullets.map(bullet),
    reviews: reviews(part.reviews),
    items: part.items.map(item),
    table: table(part.table),
    closing: oneOrMany(part.closing),
  });
}

function item(part: Item): Written {
  return filled({
    id: part.id,
    label: part.label,
    heading: part.heading,
    ...textOrParagraphs(part.paragraphs),
    bullets: part.bullets.map(bullet),
    reviews: reviews(part.reviews),
    points: part.points.map(item),
    items: part.items.map(item),
    table: table(part.table),
    assignments: part.assignments.map((line) => filled({ ...line })),
    closing: oneOrMany(part.closing),
  });
}

function bullet(part: Bullet): string | Written {
  if (part.id === null && part.bullets.length === 0) return part.text;
  return filled({ id: part.id, text: part.text, bullets: part.bullets.map(bullet) });
}

function table(part: Table | null): Written | null {
  return part && { columns: part.columns.map((column) => filled({ ...column })), rows: part.rows };
}

function reviews(part: Reviews | null): unknown {
  if (!part) return null;
  const list = part.list.map((claim) => {
    const kept = filled({ ...claim });
    return Object.keys(kept).length === 1 ? claim.directive : kept;
  });
  // `auto` is understood where there is no list, and `auto: false` where there is one.
  const auto = part.auto === (list.length === 0) ? null : part.auto;
  const choices = filled({ auto, style: part.style, levels: part.levels, only: part.only, except: part.except });
  if (Object.keys(choices).length > 0) return filled({ ...choices, list });
  return list.length === 0 ? "auto" : list;
}

function appendix(part: Appendix): Written {
  return filled({
    id: part.id,
    title: part.title,
    intro: oneOrMany(part.intro),
    bullets: part.bullets.map(bullet),
    directives: part.directives,
    entries: part.entries,
    groups: part.groups.map((group) => filled({ ...group })),
    items: part.items.map(item),
    table: table(part.table),
    closing: oneOrMany(part.closing),
  });
}

function footnote(part: Footnote): Written {
  return filled({
    id: part.id,
    ...textOrParagraphs(part.paragraphs),
    bullets: part.bullets.map(bullet),
    reviews: reviews(part.reviews),
  });
}

function recipient(part: Recipient): string | Written {
  return part.organ === null && part.note === null && part.text !== null ? part.text : filled({ ...part });
}
