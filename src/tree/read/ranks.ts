/** Labels → how deep they nest: a unit lies inside the open units of smaller rank. */
import type { Entry } from "./entries.ts";
import type { LabelFamily } from "./label-families.ts";
import type { Label } from "./labels.ts";

export type Ranks = Readonly<Record<LabelFamily, number>>;

const inner: Omit<Ranks, OuterFamily> = {
  article: 8,
  decimal: 10,
  letter: 20,
  "decimal-paren": 25,
  enclosed: 30,
  star: 35,
  dash: 40,
  plus: 50,
};

type OuterFamily = "part" | "step" | "upper-letter" | "roman";
const outerFamilies: readonly LabelFamily[] = ["part", "step", "upper-letter", "roman"];

/** Units from this rank on hold no paragraphs of their own. */
export const listRank = inner.enclosed;

/** Rank of `1.` counted anew below `a)`. */
export const innerDecimalRank = 22;

/** Ranks in one document: of PHẦN, A. and I. the one that comes first is the outer one. */
export function ranksOf(entries: readonly Entry[]): Ranks {
  const seen = new Set<LabelFamily>();
  for (const entry of entries) if (entry.kind === "text" && entry.label) seen.add(entry.label.family);
  const order = [...[...seen].filter((family) => outerFamilies.includes(family)), ...outerFamilies];
  const outer = Object.fromEntries(outerFamilies.map((family) => [family, order.indexOf(family)]));
  return { ...inner, ...(outer as Record<OuterFamily, number>) };
}

/** Rank of one label: `1.1.` lies inside `1.`, a dash of a deeper list level inside a dash. */
export function rankOf(label: Label, ranks: Ranks, level = 0): number {
  const rank = ranks[label.family];
  if (label.family === "decimal") return rank + Math.min(9, Math.max(0, label.numbers.length - 1));
  return label.family === "dash" ? rank + Math.min(9, level) : rank;
}
