/** Markup → checked elements, remembering the pieces that documents of one batch have in common. */
import { allowsText, checkMarkup } from "./check-markup.ts";
import { ELEMENTS } from "./elements.ts";
import { readXml, type XmlElement, type XmlNode } from "./parse-xml.ts";

// Parsing is the dearest step from data to tree. Data texts stand outside the markup (`<t ref="…"/>`),
// so a section or an appendix has the same markup in every document of the same outline.
const PIECE = /<(letterhead|title|section|signoff|appendix|footnote)\b[^>]*>[\s\S]*?<\/\1>/g;
const LIMIT = 256;
const remembered = new Map<string, XmlElement>();

/** The root element; undefined when anything is wrong with the markup. */
export function parsePieces(markup: string): XmlElement | undefined {
  const pieces: string[] = [];
  const frame = recall(markup.replace(PIECE, (piece) => `<_ n="${pieces.push(piece) - 1}"/>`));
  if (frame?.name !== "document") return undefined;
  const children: XmlNode[] = [];
  for (const child of frame.children) {
    const element = standsForPiece(child) ? recall(pieces[Number(child.attributes["n"])] ?? "") : child;
    if (!element) return undefined;
    children.push(element);
  }
  return { ...frame, children };
}

/** The parsed text with everything in it checked; what is wrong is not remembered. */
function recall(text: string): XmlElement | undefined {
  const known = remembered.get(text);
  if (known) return known;
  const result = readXml(text);
  if ("problem" in result) return undefined;
  const { root } = result;
  const own = root.name === "document" ? root.children.filter((child) => !standsForPiece(child)) : root.children;
  if (checkMarkup({ ...root, children: own }).length > 0) return undefined;
  if (remembered.size >= LIMIT) remembered.delete(remembered.keys().next().value ?? "");
  const element = tidy(root);
  remembered.set(text, element);
  return element;
}

function standsForPiece(node: XmlNode): node is XmlElement {
  return "name" in node && node.name === "_";
}

/** White space between blocks dropped, in text collapsed. */
function tidy<T extends XmlNode>(node: T): T {
  if ("text" in node) return { ...node, text: node.text.replace(/[ \t\r\n]+/g, " ") };
  if (ELEMENTS[node.name]?.content === "literal") return node;
  const children = allowsText(node) ? node.children : node.children.filter((child) => "name" in child);
  return { ...node, children: children.map(tidy) };
}
