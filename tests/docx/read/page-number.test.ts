/** Where a page number stands, in the three ways in which offices put it in the middle. */
import { expect, it } from "vitest";
import { readDocx } from "../../../src/docx/read/read-docx.ts";
import { centre, p, wordFile } from "./word-file.ts";

const FIELD = "<w:r><w:instrText> PAGE </w:instrText></w:r>";
const TAB = "<w:r><w:tab/></w:r>";
const section =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgMar w:left="1134" w:gutter="567"/></w:sectPr>';

it.each([
  ["by its alignment", p(FIELD, centre), "center"],
  ["in a frame", p(FIELD, '<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center"/>'), "center"],
  ["behind a tab", p(TAB + FIELD), "center"],
  ["behind two tabs", p(TAB + TAB + FIELD), "right"],
  ["nowhere", p(FIELD), "left"],
])("%s: %s", (_, header, align) => {
  const { value } = readDocx(wordFile({ body: p("Nội dung.") + section, header }), "a.docx");
  expect(value?.look.pages[0]?.headers[0]?.pageNumber?.paragraph.align).toBe(align);
  // The gutter belongs to the margin.
  expect(value?.look.pages[0]?.leftMm).toBeCloseTo(30, 1);
});
