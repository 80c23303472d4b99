/** Marks of complex fields → which text is a result and printed (ISO/IEC 29500-1, 17.16.18). */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { note } from "../report.ts";
import type { Field, Reading } from "./reading.ts";

/** A table of contents repeats the headings: it is no text of its own. */
const contentsList = /^\s*(?:TOC|INDEX|TOA)\b/i;

/** Reads `w:fldChar`. */
export function readFieldCharacter(element: XmlElement, reading: Reading): void {
  const field = reading.fields.at(-1);
  const type = element.attributes["w:fldCharType"];
  if (type === "begin") reading.fields.push({ at: "code", code: "", skipped: false });
  else if (type === "end") reading.fields.pop();
  else if (type === "separate" && field) showResult(field, reading);
}

/** Opens a simple field: its content is the result. */
export function openSimpleField(element: XmlElement, reading: Reading): void {
  const field: Field = { at: "code", code: element.attributes["w:instr"] ?? "", skipped: false };
  reading.fields.push(field);
  showResult(field, reading);
}

/** Fields whose code is still open at the end of a paragraph are broken: hiding all that follows would lose the text. */
export function closeBrokenFields(reading: Reading): void {
  while (reading.fields.at(-1)?.at === "code") reading.fields.pop();
}

function showResult(field: Field, reading: Reading): void {
  field.at = "result";
  field.skipped = contentsList.test(field.code);
  if (field.skipped) note(reading.report, "contents-list");
}
