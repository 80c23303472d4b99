/** What a comment is fastened to → the two places in the text of the part where it begins and ends. */
import type { XmlElement } from "../../tree/parse-xml.ts";
import { childOf } from "../read/word/xml.ts";
import type { BodyIndex } from "./body-index.ts";
import { cutBefore, cutBehind, type Written } from "./cut-run.ts";
import { plainCut, type Cut } from "./cut.ts";
import type { Anchor } from "./find-anchor.ts";
import { isSelfClosed } from "./places-in-text.ts";
import { wholeAround } from "./whole-around.ts";

export interface Cuts {
  from: Cut;
  to: Cut;
}

/** The anchor's own two places, else those of its paragraph; nothing when that holds nothing. */
export function cutsOfAnchor(anchor: Anchor, written: Written, index: BodyIndex): Cuts | undefined {
  if (anchor.kind === "paragraph") return cutsInside(anchor.element, written);
  const inside = anchor.kind === "words" ? anchor.from.run : anchor.element;
  const paragraph = index.around(inside).find(({ name }) => name === "w:p");
  const own =
    anchor.kind === "words" ? cutsOfWords(anchor, written, index) : cutsAround(anchor.element, written, index);
  return own ?? (paragraph && cutsInside(paragraph, written));
}

function cutsOfWords(
  { from, to }: Extract<Anchor, { kind: "words" }>,
  written: Written,
  index: BodyIndex,
): Cuts | undefined {
  const isOpen = (run: XmlElement): boolean => wholeAround(run, index) === run;
  const start = isOpen(from.run)
    ? cutBefore(from.run, from.offset, written)
    : cutsAround(from.run, written, index)?.from;
  const end = isOpen(to.run) ? cutBehind(to.run, to.offset, written) : cutsAround(to.run, written, index)?.to;
  return start && end && start.at < end.at ? { from: start, to: end } : undefined;
}

function cutsAround(element: XmlElement, { places }: Written, index: BodyIndex): Cuts | undefined {
  const place = places.get(wholeAround(element, index));
  return place && { from: plainCut(place.start), to: plainCut(place.end) };
}

/** All that a paragraph holds behind its properties. */
function cutsInside(paragraph: XmlElement, { places }: Written): Cuts | undefined {
  const place = places.get(paragraph);
  if (!place || isSelfClosed(place)) return undefined;
  const properties = childOf(paragraph, "w:pPr");
  const start = (properties && places.get(properties)?.end) ?? place.inner;
  return { from: plainCut(start), to: plainCut(place.innerEnd) };
}
