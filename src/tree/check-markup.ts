/** Parsed markup against the table of elements → every problem with its offset. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { ELEMENTS, INLINE_ELEMENTS, LINE_ROLES } from "./elements.ts";
import { attributeProblems, misplacedRole, misplacedTag, misplacedText, unknownTag } from "./markup-problems.ts";
import type { XmlElement } from "./parse-xml.ts";

/** A problem of the markup; `from` is the data path of the innermost element around it that names one. */
export interface MarkupProblem {
  offset: number;
  from?: string;
  diagnostic: Diagnostic;
}

/** Checks an element and everything in it. */
export function checkMarkup(element: XmlElement, from?: string): MarkupProblem[] {
  const rule = ELEMENTS[element.name];
  const origin = element.attributes["from"] || from;
  const at = (offset: number, diagnostic: Diagnostic): MarkupProblem =>
    origin ? { offset, from: origin, diagnostic } : { offset, diagnostic };
  if (!rule) return [at(element.offset, unknownTag(element.name))];
  const problems = attributeProblems(element.name, element.attributes).map((found) => at(element.offset, found));
  const holdsText = allowsText(element);
  for (const child of element.children) {
    if ("text" in child) {
      if (!holdsText && child.text.trim() !== "")
        problems.push(at(child.offset, misplacedText(element.name, child.text)));
      continue;
    }
    const known = ELEMENTS[child.name] !== undefined;
    const mixed = rule.content === "either" && INLINE_ELEMENTS.has(child.name) !== holdsText;
    if (known && (mixed || !rule.children.includes(child.name))) {
      problems.push(at(child.offset, misplacedTag(element.name, child.name)));
    }
    problems.push(...checkMarkup(child, origin));
  }
  return [...problems, ...shapeProblems(element).map((found) => at(element.offset, found))];
}

/** True when the element holds a line of text: always for inline content, by its first content where it may hold either. */
export function allowsText(element: XmlElement): boolean {
  const content = ELEMENTS[element.name]?.content;
  if (content !== "either") return content === "inline" || content === "literal";
  const first = element.children.find((child) => !("text" in child) || child.text.trim() !== "");
  return first !== undefined && ("text" in first || INLINE_ELEMENTS.has(first.name));
}

/** Share of the text width that each column of a table takes. */
export function readWidths(text: string): number[] {
  return text.trim().split(/\s+/).map(Number);
}

function shapeProblems(element: XmlElement): Diagnostic[] {
  const elements = element.children.filter((child): child is XmlElement => "name" in child);
  const names = elements.map((child) => child.name);
  const problems: Diagnostic[] = [];
  if (names.lastIndexOf("heading") > 0) {
    problems.push(problem("misplaced-heading", `Tiêu đề <heading> phải đứng đầu <${element.name}> và chỉ có một.`));
  }
  const roles = LINE_ROLES[element.name];
  for (const child of roles ? elements : []) {
    const role = child.attributes["role"];
    if (child.name === "line" && role && !roles?.includes(role)) problems.push(misplacedRole(element.name, role));
  }
  if (element.name === "table") problems.push(...tableProblems(element, elements));
  if (element.name === "section" && names[0] !== "heading") {
    problems.push(problem("missing-heading", "Phần <section> thiếu tiêu đề <heading>."));
  }
  return problems;
}

function tableProblems(table: XmlElement, rows: readonly XmlElement[]): Diagnostic[] {
  const widths = readWidths(table.attributes["widths"] ?? "");
  const problems: Diagnostic[] = [];
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (widths.some((width) => !(width > 0)) || Math.abs(total - 100) > 0.5) {
    problems.push(
      problem("bad-table", `Độ rộng các cột (${widths.join(" ")}) phải là những số dương có tổng bằng 100.`),
    );
  }
  for (const [index, row] of rows.entries()) {
    const cells = row.children.filter((child) => "name" in child && child.name === "cell").length;
    if (cells !== widths.length) {
      problems.push(
        problem("bad-table", `Hàng ${index + 1} của bảng có ${cells} ô, nhưng bảng có ${widths.length} cột.`),
      );
    }
  }
  return problems;
}

function problem(code: string, what: string): Diagnostic {
  return { code, severity: "error", what };
}
