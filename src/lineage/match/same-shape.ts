/** A document and what is read from its own print → which part is which, when both have the same shape. */
import { keyOf, LISTS_OF, of, type Part } from "../child/tree.ts";

/** Key in the read one → key in the document; undefined when a list is longer on one side. Bullets without ids are passed over. */
export function sameShape(document: Part, read: Part): Map<string, string> | undefined {
  const names = new Map<string, string>();
  const visit = (one: Part, other: Part): boolean =>
    one.kind === other.kind &&
    LISTS_OF[one.kind].every((list) => {
      const [ours, theirs] = [of(one, list), of(other, list)];
      return ours.length === theirs.length && ours.every((part, at) => visitPair(part, theirs[at]));
    });
  const visitPair = (one: Part, other: Part | undefined): boolean => {
    if (other === undefined) return false;
    const [key, read] = [keyOf(one), keyOf(other)];
    if (key !== null && read !== null) names.set(read, key);
    return visit(one, other);
  };
  return visit(document, read) ? names : undefined;
}
