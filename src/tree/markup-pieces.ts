/** Markup → checked elements, remembering the pieces that documents of one batch have in common. */
import { checkMarkup } from "./check-markup.ts";
import { readXml, type XmlElement, type XmlNode } from "./parse-xml.ts";

// Parsing is the dearest step from data to tree. Data texts stand outside the markup (`<t ref="…"/>`),
// so a section or an appendix has the same markup in every document of the same outline.
const PIECE = /<(letterhead|title|section|signoff|appendix|footnote)\b[^>]*>[\s\S]*?<\/\1>/g;
const LIMIT = 256;
const remembered = new Map<string, XmlElement>();

/** The root element; undefined when anything is wrong with the markup. */
export function parsePieces(markup: string): XmlElement | undefined {
  const pieces: string[] = [];
  const frame = markup.replace(PIECE, (piece) => `<piece n="${pieces.push(piece) - 1}"/>`);
  const root = parse(frame);
  if (root?.name !== "document") return undefined;
  const outside = root.children.filter((child) => !isPiece(child));
  if (checkMarkup({ ...root, children: outside }).length > 0) return undefined;
  const children: XmlNode[] = [];
  for (const child of root.children) {
    const element = isPiece(child) ? recall(pieces[Number(child.attributes["n"])] ?? "") : child;
    if (!element) return undefined;
    children.push(element);
  }
  return { ...root, children };
}

function isPiece(node: XmlNode): node is XmlElement {
  return "name" in node && node.name === "piece";
}

/** The piece with everything in it checked; pieces that are wrong are not remembered. */
function recall(text: string): XmlElement | undefined {
  const known = remembered.get(text);
  if (known) return known;
  const element = parse(text);
  if (!element || checkMarkup(element).length > 0) return undefined;
  if (remembered.size >= LIMIT) remembered.delete(remembered.keys().next().value ?? "");
  remembered.set(text, element);
  return element;
}

function parse(text: string): XmlElement | undefined {
  const result = readXml(text);
  return "root" in result ? result.root : undefined;
}
