/** A document tree → a Word file as an officer types it: numbers by hand, no styles, a head and an end in tables without borders. */
import { inlineText } from "../../src/tree/inline-text.ts";
import type {
  Appendix,
  Block,
  Doc,
  Flow,
  Footnote,
  Group,
  Inline,
  Item,
  Letterhead,
  Line,
} from "../../src/tree/nodes.ts";
import { wordFile } from "../docx/read/word-file.ts";

const BOLD = "<w:b/>";
const ITALIC = "<w:i/>";
const CENTRE = '<w:spacing w:after="0"/><w:jc w:val="center"/>';
const BODY =
  '<w:spacing w:before="60" w:after="60" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>';
const NEW_PAGE = "<w:pageBreakBefore/>";
/** Word parts a run wherever the officer once stopped typing. */
const STOPPED = 37;
const ROOM_TO_SIGN = 4;

const docDefaults =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
const pageNumber =
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';

/** Bytes of the file. Labels are the words that the tree has; the words of the tree are all in the file. */
export function typeInWord(doc: Doc): Uint8Array {
  const notes = new Map(doc.footnotes.map(({ id }, index) => [id, index + 1]));
  const type = (line: readonly Inline[], look = ""): string =>
    line.map((inline) => runOf(inline, look, notes)).join("");
  const body = [
    ...doc.children.flatMap((block) => typeBlock(block, type)),
    ...doc.appendices.flatMap((appendix) => typeAppendix(appendix, type)),
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/><w:titlePg/></w:sectPr>',
  ].join("");
  const footnotes = doc.footnotes.map((note, index) => typeNote(note, index + 1, type)).join("");
  return wordFile({ body, styles: docDefaults, footnotes, header: pageNumber });
}

type Type = (line: readonly Inline[], look?: string) => string;

function typeBlock(block: Block, type: Type): string[] {
  switch (block.type) {
    case "letterhead":
      return [typeHead(block, type), paragraph("", CENTRE)];
    case "title":
      return block.lines.map(({ role, children }) =>
        role === "subject-rule"
          ? paragraph(run(inlineText(children) || "-----", ""), CENTRE)
          : paragraph(type(children, role === "author" ? ITALIC : BOLD), CENTRE),
      );
    case "section":
      return [
        labelled(block.numbering.label, type(block.heading, BOLD), BOLD),
        ...block.children.flatMap((child) => typeFlow(child, type)),
      ];
    case "signoff":
      return [
        twoColumns(
          block.recipients.map((line) => typeRecipient(line, type)).join(""),
          block.signature
            .flatMap(({ role, children }) => [
              ...(role === "name" ? Array.from({ length: ROOM_TO_SIGN }, () => paragraph("", CENTRE)) : []),
              paragraph(type(children, BOLD), CENTRE),
            ])
            .join(""),
        ),
      ];
    default:
      return typeFlow(block, type);
  }
}

const PLAIN_IN_HEAD: readonly Line["role"][] = ["superior", "number"];

function typeHead({ left, right }: Letterhead, type: Type): string {
  const column = (lines: readonly Line[]): string =>
    lines
      .map(({ role, children }) => {
        const look = PLAIN_IN_HEAD.includes(role) ? "" : role === "place-date" ? ITALIC : BOLD;
        return paragraph(type(children, look), CENTRE);
      })
      .join("");
  return twoColumns(column(left), column(right));
}

function typeRecipient({ role, children }: Line, type: Type): string {
  const small = '<w:sz w:val="22"/>';
  return role === "recipient"
    ? paragraph(run("- ", small) + type(children, small))
    : paragraph(type(children, `${BOLD}${ITALIC}<w:sz w:val="24"/>`));
}

function typeFlow(node: Flow | Group, type: Type): string[] {
  switch (node.type) {
    case "paragraph":
      return [paragraph(type(node.children, node.role === "basis" ? ITALIC : ""), BODY)];
    case "assignment":
      return [paragraph(run(`${node.label}: `, ITALIC) + type(node.children), BODY)];
    case "group":
      return [paragraph(type(node.heading, BOLD), CENTRE), ...node.children.flatMap((child) => typeFlow(child, type))];
    case "table":
      return [
        grid([node.header, ...node.rows].map((row, index) => row.map((cell) => cellOf(cell, index === 0, type)))),
      ];
    case "item":
      return typeItem(node, type);
  }
}

function typeItem({ numbering, heading, children }: Item, type: Type): string[] {
  const [first, ...rest] = children;
  const runsIn = !heading && first?.type === "paragraph";
  const opening = heading
    ? labelled(numbering.label, type(heading, BOLD), BOLD)
    : labelled(numbering.label, runsIn ? type(first.children) : "", "");
  return [opening, ...(runsIn ? rest : children).flatMap((child) => typeFlow(child, type))];
}

function typeAppendix({ lines, children }: Appendix, type: Type): string[] {
  return [
    ...lines.map(({ role, children: words }, index) =>
      paragraph(type(words, role === "appendix-attached" ? ITALIC : BOLD), `${index === 0 ? NEW_PAGE : ""}${CENTRE}`),
    ),
    ...children.flatMap((child) => typeFlow(child, type)),
  ];
}

function typeNote({ children }: Footnote, number: number, type: Type): string {
  const mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>';
  const [first = paragraph("", ""), ...rest] = children.flatMap((child) => typeFlow(child, type));
  const opening = first.replace("</w:pPr>", `</w:pPr>${mark}${run(" ", "")}`);
  return `<w:footnote w:id="${number}">${opening}${rest.join("")}</w:footnote>`;
}

function runOf(inline: Inline, look: string, notes: ReadonlyMap<string, number>): string {
  switch (inline.type) {
    case "strong":
    case "emphasis": {
      const own = inline.type === "strong" ? BOLD : ITALIC;
      const both = look.includes(own) ? look : `${look}${own}`;
      return inline.children.map((child) => runOf(child, both, notes)).join("");
    }
    case "citation":
      return inline.children.map((child) => runOf(child, look, notes)).join("");
    case "note-reference":
      return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${notes.get(inline.ref) ?? 0}"/></w:r>`;
    case "break":
      return "<w:r><w:br/></w:r>";
    default:
      return run(inlineText([inline]), look);
  }
}

function run(text: string, look: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${STOPPED}}`, "gu")) ?? [];
  return pieces
    .map((piece) => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escape(piece)}</w:t></w:r>`)
    .join('<w:proofErr w:type="spellStart"/>');
}

function labelled(label: string, words: string, look: string): string {
  return paragraph((label === "" ? "" : run(`${label} `, look)) + words, BODY);
}

function cellOf(cell: readonly Inline[], isHeader: boolean, type: Type): string {
  return paragraph(type(cell, isHeader ? BOLD : ""), isHeader ? CENTRE : "");
}

function paragraph(runs: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

function twoColumns(left: string, right: string): string {
  const empty = paragraph("");
  return tableOf([[left || empty, right || empty]], "none");
}

function grid(rows: readonly (readonly string[])[]): string {
  return tableOf(rows, "single");
}

function tableOf(rows: readonly (readonly string[])[], border: "none" | "single"): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const borders = sides.map((side) => `<w:${side} w:val="${border}"/>`).join("");
  const columnsOfGrid = `<w:gridCol w:w="${Math.round(9354 / columns)}"/>`.repeat(columns);
  const body = rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("");
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${columnsOfGrid}</w:tblGrid>${body}</w:tbl>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
