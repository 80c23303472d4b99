/** The names in a template → those that no document has. Only where the whole view is at hand: outside `{{#each}}` and `{{#with}}`, and after `@root`. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import { visitSyntax, type SyntaxNode } from "./handlebars.ts";
import { HELPERS } from "./helpers/table.ts";
import { ROOT_NAMES } from "./value-names.ts";

/** Takes a problem and the node that it stands at. */
export type ReportNode = (diagnostic: Diagnostic, node: SyntaxNode) => void;

/** What `this`, `../`, `../../` … are, innermost first: the whole view or not known. */
type Contexts = readonly ("root" | "unknown")[];

/** Checks a template; `atRoot`: it is printed with the whole view. Calls `called` for every partial, with whether that is too. */
export function lintNames(
  syntax: SyntaxNode,
  atRoot: boolean,
  report: ReportNode,
  called: (partial: string, atRoot: boolean) => void,
): void {
  const visit = (node: SyntaxNode | null | undefined, contexts: Contexts): void => {
    if (!node) return;
    switch (node.type) {
      case "Program":
        return (node as hbs.AST.Program).body.forEach((statement) => visit(statement, contexts));
      case "BlockStatement": {
        const { path, params, program, inverse } = node as hbs.AST.BlockStatement;
        params.forEach((param) => lintPaths(param, contexts, report));
        const enters = path.original === "each" || path.original === "with";
        visit(program, enters ? ["unknown", ...contexts] : contexts);
        return visit(inverse, contexts);
      }
      case "PartialStatement": {
        const { name, params } = node as hbs.AST.PartialStatement;
        params.forEach((param) => lintPaths(param, contexts, report));
        if (name.type === "PathExpression") called(name.original, params.length === 0 && contexts[0] === "root");
        return;
      }
      default:
        return lintPaths(node, contexts, report);
    }
  };
  visit(syntax, atRoot ? ["root"] : []);
}

function lintPaths(expression: SyntaxNode, contexts: Contexts, report: ReportNode): void {
  const callees = new Set<SyntaxNode>();
  visitSyntax(expression, (node) => {
    // The first word of a call names a helper; whether there is one is checked elsewhere.
    if (isCall(node)) callees.add(node.path);
    if (node.type !== "PathExpression" || callees.has(node)) return;
    const problem = lintPath(node as hbs.AST.PathExpression, contexts);
    if (problem) report(problem, node);
  });
}

function isCall(node: SyntaxNode): node is hbs.AST.MustacheStatement | hbs.AST.SubExpression {
  const isExpression = node.type === "MustacheStatement" || node.type === "SubExpression";
  return isExpression && (node as hbs.AST.SubExpression).params.length > 0;
}

function lintPath(
  { data, depth, parts, original }: hbs.AST.PathExpression,
  contexts: Contexts,
): Diagnostic | undefined {
  const [first = ""] = parts;
  if (data && !["root", "index", "first", "last"].includes(first))
    return unknownValue(original, "Sau @ chỉ có root, index, first, last: {{@root.year}}, {{@first}}.");
  const steps = data ? parts.slice(1) : parts;
  const known = data ? first === "root" : contexts[depth] === "root";
  const [name, below, ...deeper] = steps;
  if (!known || name === undefined || Object.hasOwn(HELPERS, original)) return undefined;
  const group = Object.hasOwn(ROOT_NAMES, name) ? ROOT_NAMES[name as keyof typeof ROOT_NAMES] : undefined;
  const before = original.slice(0, original.length - steps.join(".").length);
  if (group === undefined) return misspelt(original, before, name, Object.keys(ROOT_NAMES), steps.slice(1));
  return group === null || below === undefined || group.includes(below)
    ? undefined
    : misspelt(original, `${before}${name}.`, below, group, deeper);
}

function misspelt(
  original: string,
  before: string,
  name: string,
  names: readonly string[],
  after: readonly string[],
): Diagnostic {
  const meant = nearest(name, names);
  return unknownValue(
    original,
    meant === undefined
      ? `Các giá trị dùng được ở đây: ${names.map((one) => before + one).join(", ")}.`
      : `Có phải ý bạn là “${before}${[meant, ...after].join(".")}”?`,
  );
}

function unknownValue(original: string, fix: string): Diagnostic {
  return {
    code: "missing-value",
    severity: "error",
    what: `Không có giá trị “${original}”.`,
    why: "Mẫu chỉ in được những giá trị mà Soạn chuẩn bị cho mỗi văn bản.",
    fix,
  };
}
