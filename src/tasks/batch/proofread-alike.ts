/** Drafts of a batch in, the remarks on each out: drafts that differ in names of places only are proofread once. */
import { toUpper } from "../../base/text/case.ts";
import { setToneMarks } from "../../base/text/tone-marks.ts";
import { hashOf } from "../hash.ts";
import type { Drafted, Remark } from "../proofread.ts";

/** Names come from the registry, so the rules judge the words around them; those are the same from province to province. */
export function proofreadAlike(proofread: (drafted: Drafted) => Remark[]): (drafted: Drafted) => Remark[] {
  const known = new Map<string, Remark[]>();
  return (drafted) => {
    const names = placeNames(drafted);
    const mask = (text: string): string => names.reduce((masked, name) => masked.replaceAll(name, "…"), text);
    const { doc, form, source } = drafted;
    const key = hashOf(mask(JSON.stringify([doc, form.id, source.model.ignore])));
    const found = known.get(key) ?? proofread(drafted);
    // A remark that names the place says something else elsewhere.
    if (mask(JSON.stringify(found)) === JSON.stringify(found)) known.set(key, found);
    return found;
  };
}

/** Places of the issuer and of those above it, as they are printed; the longest first, since one may hold another. */
function placeNames({ source, project: { registry } }: Drafted): string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  for (let id: string | undefined = source.model.issuer; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const organ = registry.organs.get(id);
    const name = organ?.place.name ?? "";
    for (const style of ["old", "new"] as const) {
      const written = setToneMarks(name, style);
      if (name !== "") names.add(written).add(toUpper(written));
    }
    id = organ?.superior;
  }
  return [...names].sort((a, b) => b.length - a.length);
}
