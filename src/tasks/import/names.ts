/** Issuer and subject of an imported document → the names of the files it is kept in. */
import { foldMarks } from "../../base/text/fold.ts";
import type { Model } from "../../model/types.ts";

/** Words that every subject has. */
const COMMON = new Set(
  "cong tac nam thuc hien trien khai huong dan ke hoach mot so nhiem vu trong tam ve va cua the".split(" "),
);
const LONGEST = 72;

export interface ImportNames {
  document: string;
  directives: string;
  organs: string;
}

/** Paths below the project; with `out` all files go into that folder. */
export function importNames(model: Model, out: string | undefined): ImportNames {
  const slug = slugOf(model);
  const proposals = out === undefined ? "data/proposals" : `${out}/proposals`;
  return {
    document: `${out ?? `data/documents/${model.year}`}/${slug}.yaml`,
    directives: `${proposals}/directives/${slug}.yaml`,
    organs: `${proposals}/organs/${slug}.yaml`,
  };
}

function slugOf({ issuer, about }: Model): string {
  const words = foldMarks(about.replace(/\{\{.*?\}\}/gu, " "))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !COMMON.has(word) && !/^(?:19|20)\d\d$/.test(word));
  let slug = issuer;
  for (const word of words.slice(0, 6)) if (slug.length + word.length < LONGEST) slug += `-${word}`;
  return slug;
}
