/** A superior's document → its texts in the child's year with every organ, citation and quote marked; the same for all children. */
import { setToneMarks } from "../../base/text/tone-marks.ts";
import type { Model } from "../../model/types.ts";
import { walkTexts } from "../../model/walk-texts.ts";
import { intoYear, type TextInYear } from "./into-year.ts";
import { parentSideOf, type ParentSide } from "./line.ts";
import { markText, type Marked } from "./mark.ts";
import { findNamesOf, type FindNames } from "./names.ts";
import { idAt } from "./place-in-model.ts";
import type { PrepareOptions, Zone } from "./types.ts";

/** One text of the parent, read. */
export interface PreparedText extends TextInYear {
  id: string | null;
  zone: Zone;
  marked: Marked;
}

export interface PreparedParent {
  model: Model;
  side: ParentSide;
  /** Years of the parent and of its children. */
  years: { parent: number; child: number };
  texts: PreparedText[];
  findNames: FindNames;
}

/** Reads the parent once for all children of one year. */
export function prepareClone(model: Model, { parentOrgan, registry, year, rules }: PrepareOptions): PreparedParent {
  const side = parentSideOf(parentOrgan, registry, rules);
  const findNames = findNamesOf(side);
  const years = { parent: model.year, child: year };
  const texts = bodyTexts(model).map((one): PreparedText => {
    const inYear = intoYear(one, years, registry);
    const marked = markText(inYear.text, findNames, registry);
    // Rules are written with old marks; the document is printed with its own. What is guarded stays as it was typed.
    if (model.toneMarks !== "keep") marked.text = setToneMarks(marked.text, "old");
    return { ...inYear, id: idAt(model, one.path), zone: zoneOf(one.path), marked };
  });
  return { model, side, years, texts, findNames };
}

/** Texts that are carried down: not the parents, recipients, archive line and appendices. */
function bodyTexts(model: Model): { path: string; text: string }[] {
  return walkTexts(model).filter(({ path }) => !/^(?:parents|recipients|archive|appendices|author)/u.test(path));
}

function zoneOf(path: string): Zone {
  if (path === "about") return "subject";
  if (path.startsWith("preamble")) return "opening";
  return path.endsWith(".time") ? "time" : "body";
}
