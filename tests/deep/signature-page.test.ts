/** Wherever the page ends, the signature block stays whole and takes at least two lines of text along. */
import { describe, expect, test } from "vitest";
import { createNodeHost } from "../../src/base/node-host.ts";
import { loadForms } from "../../src/form/load-forms.ts";
import { editPart } from "../support/docx-parts.ts";
import { bytesByName, root, type Built } from "../support/documents.ts";
import { buildLengths, lengths } from "../support/lengths.ts";
import { convert } from "../support/libreoffice.ts";
import { readPdf, type Page } from "../support/pdf.ts";
import { createSheet, wordsOf } from "../support/ruler/sheet.ts";
import { hasLibreOffice, missing } from "../support/shared.ts";

const { forms } = loadForms(createNodeHost(root));

describe.skipIf(missing(hasLibreOffice(), "the signature's page", "soffice is not installed"))(
  "the signature block",
  () => {
    test.each(forms)(`stays with its text in ${lengths.length} lengths of a document ($id)`, async (form) => {
      const company = await companyOf(await buildLengths(form));
      console.log(`${form.id}: lines of text on the signature's page: ${company.map(({ lines }) => lines).join(" ")}`);
      expect(company.filter(isLonely)).toEqual([]);
      // The sweep is worth something only when the page really ended near the block.
      expect(company.filter(({ lines }) => lines <= 6).length).toBeGreaterThanOrEqual(3);
    });

    test("without the ties that we write, the block would part from its text", async () => {
      const untie = (xml: string): string => xml.replaceAll("<w:keepNext/>", "");
      const documents = await buildLengths(forms[0] ?? expect.unreachable());
      const untied = documents.map((document) => ({
        ...document,
        bytes: editPart(document.bytes, "word/document.xml", untie),
      }));
      expect((await companyOf(untied)).filter(isLonely)).not.toEqual([]);
    });
  },
);

/** What stands with the signature: lines of running text above it, and the pages that the block itself takes. */
interface Company {
  name: string;
  lines: number;
  pages: number;
}

function isLonely({ lines, pages }: Company): boolean {
  return lines < 2 || pages !== 1;
}

async function companyOf(documents: readonly Built[]): Promise<Company[]> {
  const pdfs = convert(bytesByName(documents), "pdf");
  return Promise.all(
    documents.map(async (document) => signatureOf(document, await readPdf(pdfs[document.name] ?? new Uint8Array()))),
  );
}

function signatureOf({ name, doc, form }: Built, pages: readonly Page[]): Company {
  const sheet = createSheet(doc, form, pages);
  const signoff = doc.children.find((block) => block.type === "signoff") ?? expect.unreachable();
  const text = sheet.search();
  const printed = [...signoff.recipients, ...signoff.signature].flatMap(
    ({ children }) => text.find(wordsOf(children, doc)) ?? expect.unreachable(),
  );
  const top = printed.reduce((a, b) => (b.page < a.page || (b.page === a.page && b.y < a.y) ? b : a));
  const page = pages[top.page - 1] ?? expect.unreachable();
  const above = page.pieces.filter(({ y, text: words }) => y > sheet.area.top && y < top.y - 1 && words.trim() !== "");
  // Lines are more than 6 mm apart, so baselines within 3 mm are one line.
  const lines = new Set(above.map(({ y }) => Math.round(y / 3))).size;
  return { name, lines, pages: new Set(printed.map(({ page: number }) => number)).size };
}
