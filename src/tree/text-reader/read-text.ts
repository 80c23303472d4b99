/** Text pasted or extracted from a PDF → the document tree, and every repair that was needed. */
import type { Outcome } from "../../base/diagnostic.ts";
import type { Doc } from "../nodes.ts";
import { buildDocument } from "../read/document.ts";
import { restoreTitle } from "./lost-title.ts";
import { readProperties } from "./properties.ts";
import { reportRepairs } from "./repair.ts";
import type { Repair } from "./repair.ts";
import { restoreText } from "./restore.ts";

export interface TextReading extends Outcome<Doc> {
  /** Every change as data: the words of the text less all `before` plus all `after` are the words of the document. */
  repairs: Repair[];
}

/** Reads a text of any origin; never throws. `name` is the file's name for messages. The form is left open (""). */
export function readText(text: string, name: string): TextReading {
  const { document, repairs } = restoreText(text);
  const diagnostics = reportRepairs(repairs, name);
  if (document.blocks.length === 0) {
    diagnostics.push({
      code: "text-empty",
      severity: "error",
      what: "Tệp không có chữ nào.",
      why: "PDF chụp ảnh (quét) không chứa chữ, chỉ chứa hình.",
      fix: "Dùng bản Word gốc, hoặc cho nhận dạng chữ (OCR) rồi đọc lại.",
      place: { file: name },
    });
    return { diagnostics, repairs };
  }
  const { parts } = buildDocument(document);
  const children = restoreTitle(parts.children);
  const value: Doc = { type: "document", form: "", properties: readProperties(children), ...parts, children };
  return { value, diagnostics, repairs };
}
