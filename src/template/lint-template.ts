/** A template's text → everything wrong with it that shows before any data: syntax, helpers, partials, tags; with line and column. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import type { Source } from "../base/source.ts";
import { unknownHelper } from "./helpers/unknown-helper.ts";
import { parseTemplate, visitSyntax, type Syntax, type SyntaxNode } from "./handlebars.ts";
import { HELPERS } from "./helpers/table.ts";
import { lintNames, type ReportNode } from "./lint-names.ts";
import { lintTags, type ReportAt } from "./lint-tags.ts";
import { placeOfNode } from "./place-of-node.ts";
import { syntaxProblem } from "./syntax-problem.ts";

export interface LintResult {
  /** Absent when the template cannot be parsed. Its blanks are those of the file. */
  syntax?: Syntax;
  diagnostics: Diagnostic[];
  /** The partials that the template calls; `atRoot`: at least once with the whole view. */
  calls: { name: string; atRoot: boolean }[];
}

const BLOCKS = ["each", "if", "unless", "with"];

/** Lints one template. `partials` are the names of the partials that exist; `atRoot`: it is printed with the whole view. */
export function lintTemplate(source: Source, partials: readonly string[], atRoot: boolean): LintResult {
  let syntax: Syntax;
  try {
    syntax = parseTemplate(source.text);
  } catch (error) {
    return { diagnostics: [syntaxProblem(error, source)], calls: [] };
  }
  const diagnostics: Diagnostic[] = [];
  const reportAt: ReportAt = (diagnostic, line, column, length) => {
    diagnostics.push({ ...diagnostic, place: { file: source.file, line, column, length } });
  };
  const report: ReportNode = (diagnostic, node) => {
    diagnostics.push({ ...diagnostic, place: placeOfNode(node, source.file) });
  };
  visitSyntax(syntax, (node) => {
    const problem = lintNode(node, partials);
    if (problem) report(problem, node);
  });
  const called = new Map<string, boolean>();
  lintNames(syntax, atRoot, report, (name, whole) => {
    called.set(name, whole || (called.get(name) ?? false));
  });
  lintTags(syntax, reportAt);
  diagnostics.sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  return { syntax, diagnostics, calls: [...called].map(([name, whole]) => ({ name, atRoot: whole })) };
}

function lintNode(node: SyntaxNode, partials: readonly string[]): Diagnostic | undefined {
  switch (node.type) {
    case "MustacheStatement":
    case "SubExpression": {
      const { path, params } = node as hbs.AST.SubExpression;
      return node.type === "SubExpression" || params.length > 0 ? lintHelper(path, Object.keys(HELPERS)) : undefined;
    }
    case "BlockStatement":
      return lintBlock(node as hbs.AST.BlockStatement);
    case "PartialStatement":
      return lintPartial((node as hbs.AST.PartialStatement).name, partials);
    case "PartialBlockStatement":
    case "Decorator":
    case "DecoratorBlock":
      return unsupported("Soạn không dùng dạng {{#> …}} và {{* …}}.", "Dùng mẫu con thường: {{> tên}}.");
    case "HashPair":
      return unsupported(
        `Soạn không dùng dạng tên=giá trị như “${(node as hbs.AST.HashPair).key}=…”.`,
        "Viết các giá trị theo thứ tự, cách nhau bằng dấu cách.",
      );
    case "Program":
      return (node as Partial<hbs.AST.Program>).blockParams?.length
        ? unsupported("Soạn không dùng dạng “as |tên|”.", "Trong {{#each}}, giá trị đang lặp là {{this}}.")
        : undefined;
    default:
      return undefined;
  }
}

function unsupported(what: string, fix: string): Diagnostic {
  const why = "Mẫu của Soạn chỉ dùng phần đơn giản của Handlebars để ai cũng sửa được.";
  return { code: "unsupported", severity: "error", what, why, fix };
}

function lintBlock({ path, params }: hbs.AST.BlockStatement): Diagnostic | undefined {
  const name = path.original;
  const unknown = lintHelper(path, BLOCKS);
  if (unknown ?? params.length === 1) return unknown;
  return {
    code: "bad-arguments",
    severity: "error",
    what: `Khối {{#${name}}} cần đúng một giá trị.`,
    why: "Giá trị ấy quyết định khối được in, không in hay in nhiều lần.",
    fix: `Cách viết: {{#${name} tên-giá-trị}} … {{/${name}}}.`,
  };
}

function lintHelper(path: hbs.AST.PathExpression, known: readonly string[]): Diagnostic | undefined {
  const name = path.original;
  if (known.includes(name)) return undefined;
  if (known !== BLOCKS) return unknownHelper(name);
  const meant = nearest(name, known);
  return {
    code: "unknown-helper",
    severity: "error",
    what: `Không có khối {{#${name}}}.`,
    why: "Mẫu chỉ dùng được các khối có sẵn.",
    fix: meant ? `Có phải ý bạn là “${meant}”?` : `Các khối dùng được: ${known.join(", ")}.`,
  };
}

function lintPartial(name: SyntaxNode, partials: readonly string[]): Diagnostic | undefined {
  if (name.type !== "PathExpression")
    return unsupported("Tên mẫu con phải viết sẵn, không tính khi chạy.", "Viết {{> tên}}.");
  const { original } = name as hbs.AST.PathExpression;
  if (partials.includes(original)) return undefined;
  const meant = nearest(original, partials);
  return {
    code: "unknown-partial",
    severity: "error",
    what: `Không có mẫu con “${original}”.`,
    why: "Mỗi mẫu con là một tệp .hbs trong thư mục templates/partials.",
    fix: meant ? `Có phải ý bạn là “${meant}”?` : `Các mẫu con đã có: ${partials.join(", ") || "chưa có"}.`,
  };
}
