/** The text of a part and the cuts of its comments → the same text with the marks of the comments added, and nothing else. */
import { element, writeNode } from "../xml/element.ts";
import type { Cut } from "./cut.ts";

/** One comment in the text. */
export interface Mark {
  id: number;
  from: Cut;
  to: Cut;
}

/** What is added at one place, in this order. */
interface Added {
  tags: string;
  close: string;
  ends: string;
  starts: string;
  open: string;
}

/** `names` declares the prefix of the marks where the part has another one. */
export function markText(text: string, marks: readonly Mark[], names: Readonly<Record<string, string>>): string {
  const added = new Map<number, Added>();
  const addedAt = (at: number): Added => {
    const one = added.get(at) ?? { tags: "", close: "", ends: "", starts: "", open: "" };
    added.set(at, one);
    return one;
  };
  const addedBy = ({ at, close, open, more }: Cut): Added => {
    for (const { at: other, tags } of more) addedAt(other).tags = tags;
    return Object.assign(addedAt(at), { close, open });
  };
  for (const { id, from, to } of marks) {
    const attributes = { ...names, "w:id": String(id) };
    addedBy(from).starts += writeNode(element("w:commentRangeStart", attributes));
    addedBy(to).ends += writeNode(element("w:commentRangeEnd", attributes)) + reference(id, names);
  }
  return splice(text, added);
}

function splice(text: string, added: ReadonlyMap<number, Added>): string {
  let [made, from] = ["", 0];
  for (const [at, { tags, close, ends, starts, open }] of [...added].sort(([a], [b]) => a - b)) {
    made += text.slice(from, at) + tags + close + ends + starts + open;
    from = at;
  }
  return made + text.slice(from);
}

/** The sign that opens the comment; small, so that no line grows taller. */
function reference(id: number, names: Readonly<Record<string, string>>): string {
  const size = { "w:val": "16" };
  return writeNode(
    element("w:r", names, [
      element("w:rPr", {}, [element("w:sz", size), element("w:szCs", size)]),
      element("w:commentReference", { "w:id": String(id) }),
    ]),
  );
}
