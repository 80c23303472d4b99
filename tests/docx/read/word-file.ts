/** Small Word packages made of XML text, in the manner of different programs. */
import { strToU8, zipSync } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(" ");

export interface WordParts {
  /** Content of `w:body`. */
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  header?: string;
  /** Parts to add or to put in the place of others, by name. */
  others?: Record<string, string>;
}

/** Zips a package. Parts that are not given are left out, as some programs do. */
export function wordFile({ body, styles, numbering, footnotes, header, others = {} }: WordParts): Uint8Array {
  const parts: Record<string, string> = {
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": xml("w:document", `<w:body>${body}</w:body>`),
  };
  const related: [string, string][] = [];
  const add = (type: string, part: string, root: string, content: string | undefined): void => {
    if (content === undefined) return;
    related.push([type, part]);
    parts[`word/${part}`] = xml(root, content);
  };
  add("styles", "styles.xml", "w:styles", styles);
  add("numbering", "numbering.xml", "w:numbering", numbering);
  add("footnotes", "footnotes.xml", "w:footnotes", footnotes);
  add("header", "header1.xml", "w:hdr", header);
  parts["word/_rels/document.xml.rels"] = relationships(related);
  const named = Object.entries({ ...parts, ...others });
  return zipSync(Object.fromEntries(named.map(([name, text]) => [name, strToU8(text)])));
}

/** A part with all namespaces declared. */
export function xml(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root} ${namespaces}>${content}</${root}>`;
}

function relationships(related: readonly (readonly [type: string, target: string])[]): string {
  const entries = related.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

/** A run of text. `look` is the content of `w:rPr`. */
export function run(text: string, look = ""): string {
  return `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs or of one text. `properties` is the content of `w:pPr`. */
export function p(content: string, properties = ""): string {
  const inside = content === "" || content.startsWith("<") ? content : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

export const centre = '<w:jc w:val="center"/>';
export const bold = "<w:b/>";

/** A table row by row; a cell is its paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const grid = '<w:gridCol w:w="4800"/>'.repeat(columns);
  const lines = rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`);
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${lines.join("")}</w:tbl>`;
}

/** `w:numPr` of a list. */
export function numbered(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** An abstract numbering and the list of the same number; levels are [format, text, more]. */
export function list(
  id: number,
  levels: readonly (readonly [format: string, text: string, more?: string])[],
): [abstract: string, num: string] {
  const inside = levels.map(
    ([format, text, more = ""], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return [
    `<w:abstractNum w:abstractNumId="${id}">${inside.join("")}</w:abstractNum>`,
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  ];
}

/** A numbering part: all abstract numberings before all lists, as the schema wants them. */
export function numberingOf(lists: readonly [string, string][], more = ""): string {
  return lists.map(([abstract]) => abstract).join("") + lists.map(([, num]) => num).join("") + more;
}
