/** Checked markup elements → block nodes of the tree, not yet numbered. */
import { allowsText, readWidths } from "./check-markup.ts";
import { ITEM_ELEMENTS } from "./elements.ts";
import { buildInline, originOfLine, type Fragments } from "./build-inline.ts";
import type {
  Appendix,
  Assignment,
  Block,
  Flow,
  Footnote,
  Group,
  Inline,
  Item,
  Line,
  LineRole,
  Numbering,
  Paragraph,
  Scheme,
  Section,
  Table,
} from "./nodes.ts";
import type { XmlElement } from "./parse-xml.ts";

/** Builds what may stand directly in a document. */
export function buildBlock(element: XmlElement, fragments: Fragments): Block {
  switch (element.name) {
    case "letterhead":
      return {
        type: "letterhead",
        left: linesOf(element, "left", fragments),
        right: linesOf(element, "right", fragments),
      };
    case "title":
      return { type: "title", lines: buildLines(element, fragments) };
    case "section":
      return buildSection(element, fragments);
    case "signoff":
      return {
        type: "signoff",
        recipients: linesOf(element, "recipients", fragments),
        signature: linesOf(element, "signature", fragments),
      };
    default:
      return buildFlow(element, fragments);
  }
}

/** Builds an appendix. */
export function buildAppendix(element: XmlElement, fragments: Fragments): Appendix {
  return withOrigin(
    {
      type: "appendix",
      id: element.attributes["id"] ?? "",
      lines: buildLines(element, fragments),
      children: childElements(element)
        .filter((child) => child.name !== "line")
        .map((child) => (child.name === "group" ? buildGroup(child, fragments) : buildFlow(child, fragments))),
    },
    element,
  );
}

/** Builds a footnote. */
export function buildFootnote(element: XmlElement, fragments: Fragments): Footnote {
  return withOrigin(
    {
      type: "footnote",
      id: element.attributes["id"] ?? "",
      children: flowOf(element, fragments),
    },
    element,
  );
}

/** The elements among the children. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => "name" in child);
}

function buildSection(element: XmlElement, fragments: Fragments): Section {
  return withOrigin(
    {
      type: "section",
      id: element.attributes["id"] ?? "",
      numbering: numberingOf(element, "section"),
      heading: headingOf(element, fragments) ?? [],
      children: flowOf(element, fragments),
    },
    element,
  );
}

function buildGroup(element: XmlElement, fragments: Fragments): Group {
  return { type: "group", heading: headingOf(element, fragments) ?? [], children: flowOf(element, fragments) };
}

function buildFlow(element: XmlElement, fragments: Fragments): Flow {
  if (ITEM_ELEMENTS.has(element.name)) return buildItem(element, fragments);
  if (element.name === "table") return buildTable(element, fragments);
  if (element.name === "assignment") {
    const label = element.attributes["label"] ?? "";
    return withOrigin({ type: "assignment", label, children: buildInline(element, fragments) }, element);
  }
  return buildParagraph(element, fragments);
}

function buildParagraph(element: XmlElement, fragments: Fragments): Paragraph {
  const role = element.attributes["role"];
  const paragraph: Paragraph = {
    type: "paragraph",
    role: role === "basis" || role === "lead" || role === "closing" ? role : "body",
    children: buildInline(element, fragments),
  };
  return withOrigin(paragraph, element);
}

function buildItem(element: XmlElement, fragments: Fragments): Item {
  const { id } = element.attributes;
  const heading = headingOf(element, fragments);
  const numbering = numberingOf(element, element.name as Scheme);
  const item: Item = { type: "item", numbering, children: flowOf(element, fragments) };
  if (id) item.id = id;
  if (heading) item.heading = heading;
  return withOrigin(item, element);
}

function buildTable(element: XmlElement, fragments: Fragments): Table {
  const rows = childElements(element);
  const cells = (row: XmlElement): Inline[][] => childElements(row).map((cell) => buildInline(cell, fragments));
  return withOrigin(
    {
      type: "table",
      widths: readWidths(element.attributes["widths"] ?? ""),
      header: rows.filter((row) => row.name === "header").flatMap(cells),
      rows: rows.filter((row) => row.name === "row").map(cells),
    },
    element,
  );
}

function buildLines(element: XmlElement, fragments: Fragments): Line[] {
  return childElements(element)
    .filter((child) => child.name === "line")
    .map((child) => ({
      type: "line",
      role: child.attributes["role"] as LineRole,
      children: buildInline(child, fragments),
    }));
}

function linesOf(element: XmlElement, column: string, fragments: Fragments): Line[] {
  return childElements(element)
    .filter((child) => child.name === column)
    .flatMap((child) => buildLines(child, fragments));
}

function headingOf(element: XmlElement, fragments: Fragments): Inline[] | undefined {
  const [first] = childElements(element);
  if (first?.name !== "heading") return undefined;
  const heading = buildInline(first, fragments);
  return heading.length > 0 ? heading : undefined;
}

/** An element that holds a line of text instead of blocks is one paragraph. */
function flowOf(element: XmlElement, fragments: Fragments): Flow[] {
  if (allowsText(element)) return [buildParagraph({ ...element, attributes: {} }, fragments)];
  return childElements(element)
    .filter((child) => child.name !== "heading" && child.name !== "line")
    .map((child) => buildFlow(child, fragments));
}

function numberingOf(element: XmlElement, scheme: Scheme): Numbering {
  const { label } = element.attributes;
  return label ? { scheme, list: "", label, fixed: true } : { scheme, list: "", label: "" };
}

function withOrigin<T extends Section | Item | Appendix | Footnote | Paragraph | Assignment | Table>(
  node: T,
  element: XmlElement,
): T {
  const from = element.attributes["from"] || originOfLine(element);
  if (from) node.from = from;
  return node;
}
