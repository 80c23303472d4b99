/** A model → every text in it, in the order in which the document prints them, each with its path. */
import type { Appendix, Bullet, Item, Model, Reviews, Section, Table } from "./types.ts";

/** One text and where it stands: `sections[0].items[1].paragraphs[0]`. */
export interface TextAt {
  path: string;
  text: string;
}

/** All texts: head, body, closing, recipients, appendices, footnotes. Ids, numbers and dates are not texts. */
export function walkTexts(model: Model): TextAt[] {
  return [
    ...one(model.author, "author"),
    ...one(model.about, "about"),
    ...many(model.basis, "basis"),
    ...model.parents.flatMap(({ pending }, index) => [
      ...one(pending?.issuer, `parents[${index}].pending.issuer`),
      ...one(pending?.title, `parents[${index}].pending.title`),
    ]),
    ...many(model.preamble, "preamble"),
    ...model.sections.flatMap((section, index) => ofSection(section, `sections[${index}]`)),
    ...many(model.closing, "closing"),
    ...model.recipients.flatMap(({ text, note }, index) => [
      ...one(text, `recipients[${index}].text`),
      ...one(note, `recipients[${index}].note`),
    ]),
    ...one(model.archive, "archive"),
    ...model.appendices.flatMap((appendix, index) => ofAppendix(appendix, `appendices[${index}]`)),
    ...model.footnotes.flatMap(({ paragraphs, bullets, reviews }, index) => [
      ...many(paragraphs, `footnotes[${index}].paragraphs`),
      ...ofBullets(bullets, `footnotes[${index}].bullets`),
      ...ofReviews(reviews, `footnotes[${index}].reviews`),
    ]),
  ];
}

function one(text: string | null | undefined, path: string): TextAt[] {
  return text === null || text === undefined ? [] : [{ path, text }];
}

function many(texts: readonly string[], path: string): TextAt[] {
  return texts.map((text, index) => ({ path: `${path}[${index}]`, text }));
}

function ofSection(section: Section, path: string): TextAt[] {
  return [
    ...one(section.title, `${path}.title`),
    ...many(section.intro, `${path}.intro`),
    ...ofBullets(section.bullets, `${path}.bullets`),
    ...ofReviews(section.reviews, `${path}.reviews`),
    ...ofItems(section.items, `${path}.items`),
    ...ofTable(section.table, `${path}.table`),
    ...many(section.closing, `${path}.closing`),
  ];
}

function ofItems(items: readonly Item[], listPath: string): TextAt[] {
  return items.flatMap((item, index) => {
    const path = `${listPath}[${index}]`;
    return [
      ...one(item.heading, `${path}.heading`),
      ...many(item.paragraphs, `${path}.paragraphs`),
      ...ofBullets(item.bullets, `${path}.bullets`),
      ...ofReviews(item.reviews, `${path}.reviews`),
      ...ofItems(item.points, `${path}.points`),
      ...ofItems(item.items, `${path}.items`),
      ...ofTable(item.table, `${path}.table`),
      ...item.assignments.flatMap(({ unit, time }, line) => [
        ...one(unit, `${path}.assignments[${line}].unit`),
        ...one(time, `${path}.assignments[${line}].time`),
      ]),
      ...many(item.closing, `${path}.closing`),
    ];
  });
}

function ofBullets(bullets: readonly Bullet[], listPath: string): TextAt[] {
  return bullets.flatMap((bullet, index) => {
    const path = `${listPath}[${index}]`;
    return [...one(bullet.text, `${path}.text`), ...ofBullets(bullet.bullets, `${path}.bullets`)];
  });
}

function ofReviews(reviews: Reviews | null, path: string): TextAt[] {
  return (reviews?.list ?? []).flatMap(({ object }, index) => one(object, `${path}.list[${index}].object`));
}

function ofTable(table: Table | null, path: string): TextAt[] {
  if (!table) return [];
  return [
    ...table.columns.flatMap(({ title }, index) => one(title, `${path}.columns[${index}].title`)),
    ...table.rows.flatMap((row, index) => many(row, `${path}.rows[${index}]`)),
  ];
}

function ofAppendix(appendix: Appendix, path: string): TextAt[] {
  return [
    ...one(appendix.title, `${path}.title`),
    ...many(appendix.intro, `${path}.intro`),
    ...ofBullets(appendix.bullets, `${path}.bullets`),
    ...many(appendix.entries, `${path}.entries`),
    ...appendix.groups.flatMap(({ title, entries }, index) => [
      ...one(title, `${path}.groups[${index}].title`),
      ...many(entries, `${path}.groups[${index}].entries`),
    ]),
    ...ofItems(appendix.items, `${path}.items`),
    ...ofTable(appendix.table, `${path}.table`),
    ...many(appendix.closing, `${path}.closing`),
  ];
}
