/** What stands above the body: letterhead, name of the kind and subject, căn cứ. */
import { capitalizeFirst } from "../../base/text/case.ts";
import type { Mark } from "../../form/schema.ts";
import type { Organ } from "../../registry/types.ts";
import type { Inline } from "../../tree/nodes.ts";
import { draftMark } from "../print/draft-mark.ts";
import { withEnd } from "../print/ending.ts";
import { numberLine } from "../print/number-line.ts";
import { placeDateLine } from "../print/place-date.ts";
import type { ViewContext } from "./context.ts";
import { viewOptional } from "./items.ts";
import type { TextRef } from "./text-pool.ts";

export interface HeadView {
  letterhead: {
    superior: TextRef[];
    organ: TextRef[];
    number: TextRef;
    draft: TextRef | null;
    national: TextRef;
    motto: TextRef | null;
    placeDate: TextRef;
  };
  /** Printed marks under organ, national title, subject and appendix title; empty when a line is drawn instead. */
  marks: { organ: string; national: string; subject: string; appendix: string };
  /** Name of the kind in capitals. */
  kind: TextRef;
  author: TextRef | null;
  /** Trích yếu as the title prints it. */
  subject: TextRef;
  /** Trích yếu as sentences take it in. */
  about: TextRef;
  /** Căn cứ with their end marks. */
  basis: TextRef[];
  basisMarker: string;
}

/** Prepares the head of a document. */
export function viewHead(issuer: Organ, { session, pool }: ViewContext): HeadView {
  const { model, form, facts } = session;
  const draft = draftMark(model.draft, form);
  const motto = form.text.motto?.value;
  const designation = { number: model.number, kind: facts.document.id, symbol: issuer.symbol };
  const about = pool.data(model.about, "about");
  const basis = pool.list(model.basis, "basis");
  const lineOf = (text: TextRef): readonly Inline[] => pool.fragments(text.ref) ?? [];
  return {
    letterhead: {
      superior: issuer.letterhead.superior.map((text, index) => pool.generated(text, `superior.${index}`)),
      organ: issuer.letterhead.organ.map((text, index) => pool.generated(text, `organ.${index}`)),
      number: pool.generated(numberLine(designation, form), "number"),
      draft: draft === null ? null : pool.generated(draft, "draft"),
      national: pool.generated(form.text.national.value, "national"),
      motto: motto === undefined ? null : pool.generated(motto, "motto"),
      placeDate: pool.generated(placeDateLine(model.place ?? issuer.place.printed, model.date, model.year), "date"),
    },
    marks: {
      organ: markText(form.marks.organ),
      national: markText(form.marks.national),
      subject: markText(form.marks.subject),
      appendix: markText(form.marks.appendix),
    },
    kind: pool.generated(facts.document.title, "kind"),
    author: viewOptional(model.author, "author", pool),
    subject: pool.generated(form.text.subjectCapital.value ? withCapital(lineOf(about)) : lineOf(about), "subject"),
    about,
    basis: basis.map((text, index) => {
      const end = index < basis.length - 1 ? form.text.basisEnd.value : form.text.basisLastEnd.value;
      return pool.made(withEnd(lineOf(text), end), text.ref);
    }),
    basisMarker: form.text.basisMarker.value,
  };
}

function markText(mark: Mark): string {
  return mark.kind === "text" ? mark.text : "";
}

function withCapital([first, ...rest]: readonly Inline[]): Inline[] {
  if (first?.type === "text") return [{ type: "text", value: capitalizeFirst(first.value) }, ...rest];
  return first ? [first, ...rest] : [];
}
