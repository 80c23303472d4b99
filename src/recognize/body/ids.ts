/** Words of a heading or text → a short id that stays the same when the document is read again; unique in its document. */
import { foldMarks } from "../../base/text/fold.ts";

/** Words that tell nothing apart. */
const WEAK = new Set(
  "va cua cac nhung ve cho theo trong voi den tai tu la co duoc do nay mot so thuc hien tiep tuc to chuc".split(" "),
);
const WORDS = 5;
const LENGTH = 44;

export interface IdMaker {
  /** An id from words; `fallback` names it when the words have no letters. */
  make(words: string, fallback: string): string;
}

/** Opens the ids of one document. */
export function createIds(): IdMaker {
  const taken = new Set<string>();
  return {
    make(words, fallback) {
      const wanted = slugWords(words) || fallback;
      let id = wanted;
      for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
      taken.add(id);
      return id;
    },
  };
}

/** The first telling words, without marks, joined by dashes. */
function slugWords(words: string, limit = WORDS): string {
  const all = foldMarks(words.slice(0, 400))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const telling = all.filter((word) => !WEAK.has(word));
  let slug = "";
  for (const word of (telling.length >= 2 ? telling : all).slice(0, limit)) {
    if (slug !== "" && slug.length + word.length >= LENGTH) break;
    slug = slug === "" ? word.slice(0, LENGTH) : `${slug}-${word}`;
  }
  return slug;
}
