/** Sources as a form abbreviates them (`PL2 dòng 7`, `HD05 tr.28`) → the article in words, for the reason of a finding. */
import type { Form } from "../../form/schema.ts";

/** One sentence with every article once, those of one source together. */
export function basisWords(form: Form, sources: readonly string[]): string {
  const places = new Map<string, string[]>();
  for (const source of new Set(sources)) {
    const [key = "", ...rest] = source.split(" ");
    const name = form.sources[key];
    const title = name === undefined ? source : shortName(name);
    const place = name === undefined ? "" : rest.join(" ").replaceAll("tr.", "trang ");
    places.set(title, [...(places.get(title) ?? []), ...(place === "" ? [] : [place])]);
  }
  return `Theo ${[...places].map(([title, found]) => [title, ...sameWordOnce(found.toSorted())].join(", ")).join("; ")}.`;
}

/** `dòng 1`, `dòng 2` → `dòng 1`, `2`. */
function sameWordOnce(places: readonly string[]): string[] {
  return places.map((place, index) => {
    const [word = ""] = place.split(" ");
    return index > 0 && places[index - 1]?.startsWith(`${word} `) ? place.slice(word.length + 1) : place;
  });
}

/** Remarks on how the source was read say nothing to an officer. */
function shortName(name: string): string {
  const short = name.replace(/\s*[(;].*$/u, "");
  return `${short.charAt(0).toUpperCase()}${short.slice(1)}`;
}
