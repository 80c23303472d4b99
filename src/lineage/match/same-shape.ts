/** A document and what is read from its own print → which part is which, by place. */
import { keyOf, LISTS_OF, of, type Part } from "../child/tree.ts";

/**
 * Key in the read one → key in the document. A list that is longer on one side names nothing, nor does anything inside it.
 * Bullets are passed over: a print tells no ids of them.
 */
export function sameShape(document: Part, read: Part): Map<string, string> {
  const names = new Map<string, string>();
  const visit = (one: Part, other: Part): void => {
    for (const list of LISTS_OF[one.kind]) {
      const [ours, theirs] = [of(one, list), of(other, list)];
      if (list !== "bullets" && ours.length === theirs.length)
        ours.forEach((part, at) => {
          const twin = theirs[at];
          if (twin?.kind === part.kind) visitPair(part, twin);
        });
    }
  };
  const visitPair = (one: Part, other: Part): void => {
    const [key, readKey] = [keyOf(one), keyOf(other)];
    if (key !== null && readKey !== null) names.set(readKey, key);
    visit(one, other);
  };
  visit(document, read);
  return names;
}
