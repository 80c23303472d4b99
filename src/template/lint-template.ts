/** A template's text → everything wrong with it that shows before any data: syntax, helpers, partials, tags; with line and column. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import type { Source } from "../base/source.ts";
import { BUILT_IN_HELPERS, parseTemplateExactly, visitSyntax, type Syntax, type SyntaxNode } from "./handlebars.ts";
import { HELPERS } from "./helpers/table.ts";
import { lintTags, type ReportAt } from "./lint-tags.ts";
import { syntaxProblem } from "./syntax-problem.ts";

export interface LintResult {
  diagnostics: Diagnostic[];
  /** Names of the partials that the template calls. */
  partials: string[];
}

/** Lints one template. `partials` are the names of the partials that exist. */
export function lintTemplate(source: Source, partials: readonly string[]): LintResult {
  let syntax: Syntax;
  try {
    syntax = parseTemplateExactly(source.text);
  } catch (error) {
    return { diagnostics: [syntaxProblem(error, source)], partials: [] };
  }
  const diagnostics: Diagnostic[] = [];
  const report: ReportAt = (diagnostic, line, column, length) => {
    diagnostics.push({ ...diagnostic, place: { file: source.file, line, column, length } });
  };
  const called = new Set<string>();
  visitSyntax(syntax, (node) => {
    const problem = lintCall(node, partials, called);
    const { line, column } = node.loc.start;
    if (problem) report(problem, line, column + 1, Math.max(1, lengthOf(node)));
  });
  lintTags(syntax, report);
  diagnostics.sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  return { diagnostics, partials: [...called] };
}

function lintCall(node: SyntaxNode, partials: readonly string[], called: Set<string>): Diagnostic | undefined {
  switch (node.type) {
    case "MustacheStatement":
    case "SubExpression": {
      const { path, params } = node as hbs.AST.SubExpression;
      return node.type === "SubExpression" || params.length > 0 ? lintHelper(path, Object.keys(HELPERS)) : undefined;
    }
    case "BlockStatement":
      return lintBlock(node as hbs.AST.BlockStatement);
    case "PartialStatement":
      return lintPartial((node as hbs.AST.PartialStatement).name, partials, called);
    case "PartialBlockStatement":
    case "Decorator":
    case "DecoratorBlock":
      return {
        code: "unsupported",
        severity: "error",
        what: "Soạn không dùng dạng {{#> …}} và {{* …}}.",
        fix: "Dùng mẫu con thường: {{> tên}}.",
      };
    default:
      return undefined;
  }
}

function lintBlock({ path, params }: hbs.AST.BlockStatement): Diagnostic | undefined {
  const name = path.original;
  const unknown = lintHelper(path, BUILT_IN_HELPERS);
  if (unknown ?? params.length === 1) return unknown;
  const what = `Khối {{#${name}}} cần đúng một giá trị.`;
  return { code: "bad-arguments", severity: "error", what, fix: `Cách viết: {{#${name} tên-giá-trị}} … {{/${name}}}.` };
}

function lintHelper(path: hbs.AST.PathExpression, known: readonly string[]): Diagnostic | undefined {
  const name = path.original;
  if (known.includes(name)) return undefined;
  const meant = nearest(name, known);
  const isBlock = known === BUILT_IN_HELPERS;
  return {
    code: "unknown-helper",
    severity: "error",
    what: isBlock ? `Không có khối {{#${name}}}.` : `Không có hàm “${name}”.`,
    fix: meant ? `Có phải ý là “${meant}”?` : `${isBlock ? "Các khối" : "Các hàm"} dùng được: ${known.join(", ")}.`,
  };
}

function lintPartial(name: SyntaxNode, partials: readonly string[], called: Set<string>): Diagnostic | undefined {
  if (name.type !== "PathExpression") {
    return {
      code: "unsupported",
      severity: "error",
      what: "Tên mẫu con phải viết sẵn, không tính khi chạy.",
      fix: "Viết {{> tên}}.",
    };
  }
  const { original } = name as hbs.AST.PathExpression;
  if (partials.includes(original)) {
    called.add(original);
    return undefined;
  }
  const meant = nearest(original, partials);
  return {
    code: "unknown-partial",
    severity: "error",
    what: `Không có mẫu con “${original}”.`,
    fix: meant
      ? `Có phải ý là “${meant}”?`
      : `Các mẫu con có trong thư mục partials: ${partials.join(", ") || "chưa có"}.`,
  };
}

function lengthOf({ loc: { start, end } }: SyntaxNode): number {
  return start.line === end.line ? end.column - start.column : 1;
}
