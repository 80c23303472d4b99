/** A part's root → the ordinal of every paragraph in the part and of every run in its paragraph, by document order. */
import type { XmlElement } from "../../../tree/parse-xml.ts";

/** Paragraphs count from 1 over the whole part; runs from 0 in their paragraph, those of text boxes in their own. */
export type ElementNumbers = ReadonlyMap<XmlElement, number>;

/** Numbers all `w:p` and `w:r` elements, whether or not they are printed. */
export function numberElements(root: XmlElement): ElementNumbers {
  const numbers = new Map<XmlElement, number>();
  let paragraphs = 0;
  const enter = (element: XmlElement, runs: { count: number }): void => {
    let inside = runs;
    if (element.name === "w:p") {
      paragraphs += 1;
      numbers.set(element, paragraphs);
      inside = { count: 0 };
    } else if (element.name === "w:r") {
      numbers.set(element, runs.count);
      runs.count += 1;
    }
    for (const child of element.children) if ("name" in child) enter(child, inside);
  };
  enter(root, { count: 0 });
  return numbers;
}
