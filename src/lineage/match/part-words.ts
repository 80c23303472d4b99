/** A part of a document → its words for comparing, without what is inside it and with it, and the words a person knows it by. */
import { profileOf, type Profile } from "../../base/text/likeness.ts";
import { contentOf, LISTS_OF, of, type Part } from "../child/tree.ts";

export interface PartWords {
  /** Heading or title; empty when it has none. */
  heading: string;
  /** All its own words: bullets are its own, items and points are not. */
  own: string;
  ownProfile: Profile;
  /** With everything inside. */
  whole: string;
  wholeProfile: Profile;
  hasInner: boolean;
}

/** Words of a part. Ids, numbers of printing and the way a text is cited do not count. */
export function wordsOfPart(part: Part): PartWords {
  const { title, heading } = part.content;
  const own = ownWords(part);
  const inner = innerOf(part);
  const whole = inner.length === 0 ? own : [own, ...inner.map((one) => wordsOfPart(one).whole)].join("\n");
  const ownProfile = profileOf(own);
  return {
    heading: plainWords(title ?? heading ?? ""),
    own,
    ownProfile,
    whole,
    wholeProfile: inner.length === 0 ? ownProfile : profileOf(whole),
    hasInner: inner.length > 0,
  };
}

const LONGEST = 90;

/** Heading and first words, as they stand on the page. */
export function openingOf(part: Part): string {
  const { title, heading, paragraphs, intro, entries } = part.content;
  const { bullets = [] } = contentOf(part);
  const head = title ?? heading ?? "";
  const first = paragraphs?.[0] ?? intro?.[0] ?? bullets[0]?.text ?? entries?.[0] ?? "";
  const words = plainWords([head, first].filter((text) => text !== "").join(" – "));
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(" ", LONGEST)).trimEnd()} …`;
}

/** Items and points; bullets are part of what holds them. */
export function innerOf(part: Part): Part[] {
  return LISTS_OF[part.kind].filter((list) => list !== "bullets").flatMap((list) => of(part, list));
}

function ownWords(part: Part): string {
  const { content } = part;
  const texts = Object.entries(content).flatMap(([key, value]) => (key === "label" ? [] : textsIn(value)));
  const bullets = of(part, "bullets").map(ownWords);
  return [...texts, ...bullets].map(plainWords).join("\n");
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** A text cited in full at its first mention and in short later is the same text. */
function plainWords(text: string): string {
  return text
    .replace(/\{\{\s*cite "([^"@]*)[^{}]*\}\}/gu, "$1")
    .replace(/\{\{\s*note [^{}]*\}\}/gu, "")
    .replace(/\{\{\s*(?:appendix|blank)[^{}]*\}\}/gu, "…")
    .replace(/\*+/gu, "");
}
