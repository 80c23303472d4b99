/** Broken files for law 7: random bytes, cut files, flipped bytes, mutated XML inside a sound zip. */
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A byte array with some bytes replaced, or cut. */
export function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat(bytes.length - 1);
  const flipped = fc.array(fc.tuple(at, fc.nat(255)), { minLength: 1, maxLength: 20 }).map((changes) => {
    const copy = bytes.slice();
    for (const [index, byte] of changes) copy[index] = byte;
    return copy;
  });
  return fc.oneof(
    flipped,
    at.map((end) => bytes.slice(0, end)),
    fc.tuple(at, at).map(([from, to]) => bytes.slice(Math.min(from, to), Math.max(from, to))),
  );
}

type Edit = (xml: string) => string;

const tag = /<\/?w:[^>]*>/g;

/** One change to the text of a part: a tag dropped, doubled, moved; an attribute spoilt; nesting; entities. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.nat().map(
    (pick): Edit =>
      (xml) =>
        changeTag(xml, pick, () => ""),
  ),
  fc.nat().map(
    (pick): Edit =>
      (xml) =>
        changeTag(xml, pick, (found) => found + found),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([from, to]): Edit =>
      (xml) =>
        swapElements(xml, from, to),
  ),
  fc.tuple(fc.nat(), fc.constantFrom("-1", "", "99999999999999999999", "abc", "NaN", "\u0000", "☃")).map(
    ([pick, value]): Edit =>
      (xml) =>
        changeTag(xml, pick, (found) => found.replace(/"[^"]*"/, `"${value}"`)),
  ),
  fc.nat(2000).map(
    (depth): Edit =>
      (xml) =>
        xml.replace(
          "<w:body>",
          `<w:body>${"<w:sdt><w:sdtContent>".repeat(depth)}${"</w:sdtContent></w:sdt>".repeat(depth)}`,
        ),
  ),
  fc.nat().map(
    (at): Edit =>
      (xml) =>
        xml.slice(0, at % xml.length),
  ),
  fc.constant((xml: string) =>
    xml
      .replace("?>", '?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>')
      .replace("</w:t>", "&b;</w:t>"),
  ),
  fc.constant((xml: string) => xml.replace("?>", '?><!DOCTYPE w SYSTEM "file:///etc/passwd">')),
);

function changeTag(xml: string, pick: number, change: (found: string) => string): string {
  const tags = [...xml.matchAll(tag)];
  const found = tags[pick % Math.max(1, tags.length)];
  if (!found) return xml;
  return xml.slice(0, found.index) + change(found[0]) + xml.slice(found.index + found[0].length);
}

/** Whole elements without children of their own kind, taken from one place and put in another: sound XML, odd Word. */
function swapElements(xml: string, from: number, to: number): string {
  const elements = [...xml.matchAll(/<(w:[a-zA-Z]+)(?:\s[^>]*)?(?:\/>|>(?:(?!<\1[\s>/])[\s\S])*?<\/\1>)/g)];
  const [taken, target] = [elements[from % Math.max(1, elements.length)], elements[to % Math.max(1, elements.length)]];
  return taken && target ? xml.slice(0, target.index) + taken[0] + xml.slice(target.index) : xml;
}

/** Sound zips whose XML parts were changed. */
export function mutated(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => /\.(xml|rels)$/.test(name));
  const change = fc.tuple(fc.oneof(fc.constant("word/document.xml"), fc.constantFrom(...names)), edit);
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy = { ...files };
    for (const [name, apply] of changes) copy[name] = strToU8(apply(strFromU8(copy[name] ?? new Uint8Array())));
    return zipSync(copy, { level: 1 });
  });
}
