/** A model → how many of each part it has, for the summary of an import. */
import type { Item, Model } from "../../model/types.ts";
import { citedInTexts } from "../../model/text-references.ts";
import { directiveReferences } from "../../model/directive-references.ts";

export interface ImportCounts {
  sections: number;
  /** Items, sub-items and points. */
  items: number;
  reviews: number;
  assignments: number;
  footnotes: number;
  appendices: number;
  recipients: number;
  /** Mentions of directives that became ids of the registry. */
  citations: number;
}

/** Counts the parts. */
export function summarise(model: Model): ImportCounts {
  const items = model.sections.flatMap((section) => section.items.flatMap(withInner));
  const reviews = [...model.sections, ...items, ...model.footnotes].map((one) => one.reviews?.list.length ?? 0);
  return {
    sections: model.sections.length,
    items: items.length,
    reviews: reviews.reduce((sum, count) => sum + count, 0),
    assignments: items.reduce((sum, item) => sum + item.assignments.length, 0),
    footnotes: model.footnotes.length,
    appendices: model.appendices.length,
    recipients: model.recipients.length,
    citations: citedInTexts(model).length + directiveReferences(model).length,
  };
}

function withInner(item: Item): Item[] {
  return [item, ...item.points.flatMap(withInner), ...item.items.flatMap(withInner)];
}
