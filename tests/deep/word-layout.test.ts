/**
 * Word itself is not run here. `docx/layout` lays pages out by Word's rules (it squeezes blanks in justified lines, for one),
 * so it is asked beside LibreOffice: how many pages, and what stands with the signature.
 */
import { layoutDocument, type DocumentLayout, type PageLayout } from "docx/layout";
import { describe, expect, test } from "vitest";
import { createNodeHost } from "../../src/base/node-host.ts";
import { composeDocument } from "../../src/docx/compose/document.ts";
import { makeDocument } from "../../src/docx/reference.ts";
import { loadForms } from "../../src/form/load-forms.ts";
import { buildAll, bytesByName, root, type Built } from "../support/documents.ts";
import { buildLengths } from "../support/lengths.ts";
import { convert } from "../support/libreoffice.ts";
import { readPdf } from "../support/pdf.ts";
import { hasLibreOffice, missing } from "../support/shared.ts";

const documents = await buildAll();
const { forms } = loadForms(createNodeHost(root));

test.each(documents)("$name keeps its signature with its text", (document) => {
  expect(linesWithSignature(layOut(document))).toBeGreaterThanOrEqual(2);
});

test.each(forms)("the signature stays with its text in every length of a document ($id)", async (form) => {
  const lines = (await buildLengths(form)).map((document) => linesWithSignature(layOut(document)));
  console.log(`${form.id}: lines of text on the signature's page: ${lines.join(" ")}`);
  expect(lines.filter((count) => count < 2)).toEqual([]);
  expect(lines.filter((count) => count <= 6).length).toBeGreaterThanOrEqual(3);
});

describe.skipIf(missing(hasLibreOffice(), "page counts beside LibreOffice's", "soffice is not installed"))(
  "pages",
  () => {
    const pdfs = convert(bytesByName(documents), "pdf");

    test.each(documents)("$name has as many pages as in LibreOffice", async (document) => {
      const pages = await readPdf(pdfs[document.name] ?? new Uint8Array());
      expect(layOut(document).pages.length).toBe(pages.length);
    });
  },
);

function layOut({ doc, form }: Built): DocumentLayout {
  const layout = layoutDocument(makeDocument(composeDocument(doc, form), form));
  expect(layout.stoppedAt).toBeUndefined();
  return layout;
}

/** Lines of running text above the signature block, which is the last table of the main part and stands on one page. */
function linesWithSignature({ pages }: DocumentLayout): number {
  const main = pages.filter(({ section }) => section === pages[0]?.section);
  const page: PageLayout =
    main.findLast(({ body }) => body.some(({ type }) => type === "table")) ?? expect.unreachable();
  const place = page.body.findLastIndex(({ type }) => type === "table");
  const above = page.body.slice(0, place);
  return above.reduce((sum, block) => sum + (block.type === "paragraph" ? block.lines.length : block.rows.length), 0);
}
