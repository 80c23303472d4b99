/** The text of an XML part and its elements → where each element stands in the text, so that the text can be added to and not written anew. */
import type { XmlElement } from "../../tree/parse-xml.ts";

/** Offsets in UTF-16 units: the element, and what stands between its tags. One without an end tag holds nothing. */
export interface TextPlace {
  start: number;
  inner: number;
  innerEnd: number;
  end: number;
  /** Name as the file writes it, whatever prefix that has. */
  name: string;
}

export type TextPlaces = ReadonlyMap<XmlElement, TextPlace>;

/** Comments, CDATA, instructions; else a tag, whose attributes may hold `>` in quotes. */
const tokens = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([^\s/>]+)(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** Pairs tags with the elements that were read from them, in document order. The text is known to be well-formed. */
export function placesInText(text: string, root: XmlElement): TextPlaces {
  const places = tagPlaces(text);
  const paired = new Map<XmlElement, TextPlace>();
  const visit = (element: XmlElement): void => {
    const place = places[paired.size];
    if (place) paired.set(element, place);
    for (const child of element.children) if ("name" in child) visit(child);
  };
  visit(root);
  return paired;
}

function tagPlaces(text: string): TextPlace[] {
  const places: TextPlace[] = [];
  const open: TextPlace[] = [];
  for (const { 0: token, 1: slash, 2: name, index } of text.matchAll(tokens)) {
    if (name === undefined) continue;
    const end = index + token.length;
    if (slash === "/") {
      const place = open.pop();
      if (place) [place.innerEnd, place.end] = [index, end];
      continue;
    }
    const place = { start: index, inner: end, innerEnd: end, end, name };
    places.push(place);
    if (!token.endsWith("/>")) open.push(place);
  }
  return places;
}

/** True for `<w:p/>`: it has no end tag to stand before. */
export function isSelfClosed({ inner, end }: TextPlace): boolean {
  return inner === end;
}
