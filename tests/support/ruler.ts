/** The page ruler: a document, its form and its printed pages in; one row per rule that was measured out. */
import type { Form } from "../../src/form/schema.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import type { Page } from "./pdf.ts";
import { appendixRows } from "./ruler/appendix.ts";
import { bodyRows } from "./ruler/body.ts";
import { letterheadRows, titleRows } from "./ruler/letterhead.ts";
import { pageRows } from "./ruler/page.ts";
import type { Reading } from "./ruler/printed.ts";
import { createSheet, type Row } from "./ruler/sheet.ts";
import { signoffRows } from "./ruler/signoff.ts";

/** Measures everything of the form that can be seen on the pages. */
export function measure(doc: Doc, form: Form, pages: readonly Page[]): Row[] {
  const sheet = createSheet(doc, form, pages);
  const reading: Reading = { ...sheet, text: sheet.search() };
  const blocks = doc.children.flatMap((block): Row[] => {
    if (block.type === "letterhead") return letterheadRows(block, reading);
    if (block.type === "title") return titleRows(block, reading);
    if (block.type === "signoff") return signoffRows(block, reading);
    return [];
  });
  const appendices = doc.appendices.flatMap((appendix) => appendixRows(appendix, reading));
  return [...pageRows(sheet), ...blocks, ...bodyRows(sheet), ...appendices];
}
