/** An element of a paragraph → itself, or the element around it that comments have to stay outside of. */
import type { XmlElement } from "../../tree/parse-xml.ts";
import { childOf } from "../read/word/xml.ts";
import type { BodyIndex } from "./body-index.ts";

/** Elements inside a paragraph that runs and comments may stand in side by side (ISO/IEC 29500-1, EG_PContent). */
const open = new Set([
  "w:hyperlink",
  "w:smartTag",
  "w:customXml",
  "w:dir",
  "w:bdo",
  "w:ins",
  "w:moveTo",
  "w:sdt",
  "w:sdtContent",
]);
/** Controls that hold one value: Word keeps no comment inside. */
const values = ["w:text", "w:date", "w:dropDownList", "w:comboBox", "w14:checkbox"];

/** The element itself, or the outermost one around it in its paragraph that has to stay whole. */
export function wholeAround(element: XmlElement, { around }: BodyIndex): XmlElement {
  const outer = around(element);
  const inParagraph = outer.slice(
    0,
    outer.findIndex(({ name }) => name === "w:p"),
  );
  return inParagraph.findLast((one) => !open.has(one.name) || isValueControl(one)) ?? element;
}

function isValueControl(element: XmlElement): boolean {
  const properties = element.name === "w:sdt" ? childOf(element, "w:sdtPr") : undefined;
  return values.some((name) => childOf(properties, name));
}
