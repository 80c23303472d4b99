/** XML text → plain elements with offsets, or the first problem in Vietnamese; the one importer of @rgrove/parse-xml. */
import { parseXml, XmlElement as ParsedElement, XmlError, XmlText as ParsedText } from "@rgrove/parse-xml";

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Where the element starts in the text. */
  offset: number;
}

export interface XmlText {
  text: string;
  offset: number;
}

export type XmlNode = XmlElement | XmlText;

/** What is wrong with a text that is not XML, and where. */
export interface XmlProblem {
  what: string;
  offset: number;
}

const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^Missing end tag for element (\S+)/, "Thẻ <$1> không có thẻ đóng </$1>."],
  [/^Unclosed (?:start|end) tag for element `?([^`\s]+)/, "Thẻ <$1> thiếu dấu “>”."],
  [/^Duplicate attribute: (\S+)/, "Thuộc tính “$1” ghi hai lần trong một thẻ."],
  [/^(?:Attribute value expected|Unclosed attribute)/, "Giá trị của thuộc tính phải nằm trong hai dấu ngoặc kép."],
  [/^Unescaped `<`/, "Giá trị của thuộc tính có dấu “<” chưa được viết thành &lt;."],
  [/^(?:Unterminated reference|Named entity|Invalid character reference)/, "Dấu “&” chưa được viết thành &amp;."],
  [/^(?:Invalid character|Character reference)/, "Có ký tự điều khiển không in được."],
  [/^Extra content/, "Có nội dung nằm sau thẻ đóng cuối cùng."],
  [/^(?:The string `--`|Unclosed comment)/, "Chú thích <!-- … --> viết sai hoặc chưa đóng."],
  [/^Root element/, "Không tìm thấy thẻ mở đầu."],
];

/** Reads one XML document. Comments and processing instructions are dropped; entities are never resolved from outside. */
export function readXml(text: string): { root: XmlElement } | { problem: XmlProblem } {
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    return root ? { root: toElement(root) } : { problem: { what: "Không tìm thấy thẻ mở đầu.", offset: 0 } };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { problem: { what: translate(error.message), offset: error.pos } };
  }
}

function toElement(parsed: ParsedElement): XmlElement {
  const children: XmlNode[] = [];
  for (const child of parsed.children) {
    if (child instanceof ParsedElement) children.push(toElement(child));
    else if (child instanceof ParsedText) children.push({ text: child.text, offset: child.start });
  }
  return { name: parsed.name, attributes: { ...parsed.attributes }, children, offset: parsed.start };
}

function translate(message: string): string {
  for (const [pattern, words] of MESSAGES) {
    const found = pattern.exec(message);
    if (found) return words.replaceAll("$1", found[1] ?? "");
  }
  return "Không đúng cú pháp XML.";
}
