/** A run and a place among its raw characters → where its text is cut there; both parts keep the run's properties. */
import type { XmlElement } from "../../tree/parse-xml.ts";
import { childOf } from "../read/word/xml.ts";
import { plainCut, type Addition, type Cut } from "./cut.ts";
import type { TextPlace, TextPlaces } from "./places-in-text.ts";
import { partsOfRun, type RunPart } from "./run-parts.ts";

/** The text of a part and where its elements stand in it. */
export interface Written {
  text: string;
  places: TextPlaces;
}

/** Cuts before the character at `offset`; nothing when the run has no such character. */
export function cutBefore(run: XmlElement, offset: number, written: Written): Cut | undefined {
  const parts = partsOfRun(run, written.text, written.places);
  let passed = 0;
  for (const [nth, part] of parts.entries()) {
    const local = offset - passed;
    passed += part.text.length;
    if (offset >= passed) continue;
    if (part.offsets && hasShown(part, 0, local)) return cutInside(run, part, local, written);
    return cutBeside(run, parts.slice(0, nth), part, "start", written);
  }
  return undefined;
}

/** Cuts behind the characters before `offset`. */
export function cutBehind(run: XmlElement, offset: number, written: Written): Cut | undefined {
  const parts = partsOfRun(run, written.text, written.places);
  const text = parts.map((part) => part.text).join("");
  const end = Math.min(text.length, withMarks(text, offset));
  let passed = 0;
  for (const [nth, part] of parts.entries()) {
    const local = end - passed;
    passed += part.text.length;
    if (end > passed || part.text === "") continue;
    if (part.offsets && hasShown(part, local, part.text.length)) return cutInside(run, part, local, written);
    return cutBeside(run, parts.slice(nth + 1), part, "end", written);
  }
  return undefined;
}

/** A letter goes with its marks, and a pair of surrogates together. */
function withMarks(text: string, offset: number): number {
  return offset + (/^(?:[\udc00-\udfff]|\p{M})+/u.exec(text.slice(offset))?.[0].length ?? 0);
}

/** Without xml:space white space at both ends is not printed (ISO/IEC 29500-1, 17.3.3.31). */
function hasShown(part: RunPart, from: number, to: number): boolean {
  const between = part.text.slice(from, to);
  return keepsSpace(part) ? between !== "" : /[^ \t\r\n]/.test(between);
}

function keepsSpace({ node }: RunPart): boolean {
  return node.attributes["xml:space"] === "preserve";
}

/** Outside of the run when it holds nothing more on that side. */
function cutBeside(
  run: XmlElement,
  rest: readonly RunPart[],
  { node }: RunPart,
  side: "start" | "end",
  written: Written,
): Cut | undefined {
  const isEdge = rest.every((part) => part.node.name === "w:lastRenderedPageBreak");
  const place = written.places.get(isEdge ? run : node);
  return place && { ...plainCut(place[side]), ...(isEdge ? {} : runTags(run, written)) };
}

function cutInside(run: XmlElement, part: RunPart, unit: number, written: Written): Cut | undefined {
  const place = written.places.get(part.node);
  const at = part.offsets?.[unit];
  if (!place || at === undefined) return undefined;
  const { close, open } = runTags(run, written);
  return {
    at,
    close: `</${place.name}>${close}`,
    open: `${open}<${place.name} ${KEPT}>`,
    more: keepsSpace(part) ? [] : spaceTags(part, place),
  };
}

const KEPT = 'xml:space="preserve"';

/** Spaces at a cut must print as they did inside the text; spaces at its own ends never did, and are left outside. */
function spaceTags({ node, text, offsets = [] }: RunPart, { name, inner }: TextPlace): Addition[] {
  const first = text.search(/[^ \t\r\n]/);
  const last = text.replace(/[ \t\r\n]+$/, "").length;
  const start =
    first > 0 || node.attributes["xml:space"] !== undefined
      ? { at: offsets[first] ?? inner, tags: `</${name}><${name} ${KEPT}>` }
      : { at: inner - 1, tags: ` ${KEPT}` };
  return last < text.length ? [start, { at: offsets[last] ?? inner, tags: `</${name}><${name}>` }] : [start];
}

/** The run ended, and one with the same properties begun. */
function runTags(run: XmlElement, { text, places }: Written): Pick<Cut, "close" | "open"> {
  const place = places.get(run);
  const properties = childOf(run, "w:rPr");
  const look = properties && places.get(properties);
  if (!place) return { close: "", open: "" };
  return {
    close: `</${place.name}>`,
    open: text.slice(place.start, place.inner) + (look ? text.slice(look.start, look.end) : ""),
  };
}
