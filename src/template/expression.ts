/** `{{…}}` in an officer's text → a value to look up or a helper to call, or a problem with its offset. */
import { expressionFix } from "./expression-fix.ts";
import { parseTemplate, type Expression as SyntaxExpression, type SyntaxNode } from "./handlebars.ts";

/** What stands between the braces: a constant, the path of a value, or a call. */
export type Expression =
  | { type: "constant"; value: string | number | boolean | null }
  | { type: "path"; name: string; parts: string[] }
  | { type: "call"; name: string; parts: string[]; args: Expression[] };

export interface ExpressionPart {
  type: "expression";
  expression: Expression;
  /** Range in the text, braces included. */
  start: number;
  end: number;
}

/** A problem of a text; the caller knows where the text stands. */
export interface TextProblem {
  code: string;
  what: string;
  why?: string;
  fix?: string;
  start: number;
  end: number;
}

const ALLOWED =
  'Trong dữ liệu chỉ dùng được giá trị như {{organ.committee}} và hàm như {{cite "29-NQ/TW@2013-11-04"}}.';

/** Finds every expression of a text, by the offset at which it starts. */
export function findExpressions(text: string): { expressions: Map<number, ExpressionPart>; problems: TextProblem[] } {
  const expressions = new Map<number, ExpressionPart>();
  const problems: TextProblem[] = [];
  for (let start = nextStart(text, 0); start >= 0;) {
    const end = findEnd(text, start);
    if (end === undefined) {
      const what = "Biểu thức mở bằng “{{” nhưng không có “}}” đóng lại.";
      problems.push({
        code: "unclosed-expression",
        what,
        why: "Hai dấu ngoặc nhọn mở một giá trị hoặc một hàm, nên phải có hai dấu đóng lại.",
        fix: "Viết thêm “}}” ngay sau tên giá trị hoặc hàm; muốn in nguyên văn hai dấu ngoặc nhọn thì viết \\{{.",
        start,
        end: text.length,
      });
      break;
    }
    const inner = text.slice(start + 2, end - 2);
    const expression = readExpression(inner);
    if (typeof expression === "string") {
      problems.push({ code: "bad-expression", what: expression, why: ALLOWED, fix: expressionFix(inner), start, end });
    } else {
      expressions.set(start, { type: "expression", expression, start, end });
    }
    start = nextStart(text, end);
  }
  return { expressions, problems };
}

/** `{{{` is a literal brace before an expression; `\{{` opens nothing. */
function nextStart(text: string, from: number): number {
  let start = text.indexOf("{{", from);
  while (start >= 0 && (text[start + 2] === "{" || text[start - 1] === "\\")) {
    start = text[start - 1] === "\\" ? text.indexOf("{{", start + 2) : start + 1;
  }
  return start;
}

/** Offset behind the closing braces; braces inside quoted words do not close. */
function findEnd(text: string, start: number): number | undefined {
  let quote = "";
  for (let at = start + 2; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "{" && text[at + 1] === "{") return undefined;
    else if (letter === "}" && text[at + 1] === "}") return at + 2;
  }
  return undefined;
}

/** The expression, or what is wrong with it. */
function readExpression(inner: string): Expression | string {
  const shown = `{{${inner}}}`;
  if (inner.trim() === "") return "Biểu thức {{}} không có nội dung.";
  if (/^\s*[#/>!&^~*]|^\s*else\b/.test(inner))
    return `${shown} là khối lệnh hoặc mẫu con, không dùng được trong dữ liệu.`;
  try {
    const [statement, ...rest] = parseTemplate(shown).body;
    if (rest.length > 0 || statement?.type !== "MustacheStatement")
      return `${shown} không phải một giá trị hoặc một hàm.`;
    const { path, params, hash } = statement as hbs.AST.MustacheStatement;
    if ((hash as typeof hash | undefined)?.pairs.length) return `${shown} không được dùng dạng tên=giá trị.`;
    return toCall(path, params) ?? `${shown} có phần không dùng được trong dữ liệu.`;
  } catch {
    return `${shown} viết sai cú pháp.`;
  }
}

function toCall(path: SyntaxNode, params: readonly SyntaxExpression[]): Expression | undefined {
  const callee = toExpression(path);
  if (!callee || params.length === 0) return callee;
  const args = params.map(toExpression);
  if (callee.type !== "path" || args.includes(undefined)) return undefined;
  return { ...callee, type: "call", args: args.filter((arg) => arg !== undefined) };
}

function toExpression(node: SyntaxNode): Expression | undefined {
  switch (node.type) {
    case "PathExpression": {
      const { data, depth, parts } = node as hbs.AST.PathExpression;
      return data || depth > 0 || parts.length === 0 ? undefined : { type: "path", name: parts.join("."), parts };
    }
    case "SubExpression": {
      const { path, params } = node as hbs.AST.SubExpression;
      return toCall(path, params);
    }
    case "StringLiteral":
    case "NumberLiteral":
    case "BooleanLiteral":
      return { type: "constant", value: (node as hbs.AST.StringLiteral).value };
    case "NullLiteral":
      return { type: "constant", value: null };
    default:
      return undefined;
  }
}
