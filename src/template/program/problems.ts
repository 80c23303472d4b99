/** What goes wrong while a template prints → diagnostics with the template's place and the data that led there, each place once. */
import type { Place } from "../../base/diagnostic.ts";
import { nearest } from "../../base/nearest.ts";
import type { SyntaxNode } from "../handlebars.ts";
import { placeOfNode } from "../place-of-node.ts";
import type { Problem } from "../session.ts";
import { originOf, type Run, type Scope } from "./scope.ts";

/** A name that stands for nothing in `holder`; gives undefined, the value of such a name. */
export function reportMissing(path: hbs.AST.PathExpression, file: string, scope: Scope, holder: unknown): undefined {
  return report(path, file, scope, {
    code: "missing-value",
    what: `Mẫu cần giá trị “${path.original}” nhưng không có.`,
    fix: missingFix(path, scope, holder),
  });
}

/** A group or a list stands where words should. */
export function reportNotAWord(path: SyntaxNode, file: string, scope: Scope): void {
  const { original } = path as hbs.AST.PathExpression;
  report(path, file, scope, {
    code: "missing-value",
    what: `“${original}” là một nhóm giá trị, không in được.`,
    fix: `Dùng {{#each ${original}}} cho danh sách, hoặc ghi thêm tên một giá trị trong nhóm: {{${original}.tên}}.`,
  });
}

/** `{{#each}}` over something that is no list. */
export function reportNotAList(path: SyntaxNode, file: string, scope: Scope): void {
  const { original = "" } = path as Partial<hbs.AST.PathExpression>;
  report(path, file, scope, {
    code: "bad-arguments",
    what: `“${original}” không phải danh sách nên không lặp được.`,
    fix: `Dùng {{#with ${original}}} cho một nhóm giá trị, {{#if ${original}}} cho một giá trị.`,
  });
}

/** A partial that calls itself without end. */
export function reportEndless(name: string, statement: SyntaxNode, file: string, scope: Scope): void {
  report(statement, file, scope, {
    code: "endless-partial",
    what: `Mẫu con “${name}” gọi lại chính nó mãi không dừng.`,
    fix: "Bọc lời gọi trong {{#if …}} và đưa cho mẫu con phần dữ liệu nằm bên trong.",
  });
}

/** The reporter of a helper that is called at a node. */
export function helperReporter(node: SyntaxNode, file: string, scope: Scope): (problem: Problem) => void {
  return (problem) => say(node, file, scope, problem);
}

function report(node: SyntaxNode, file: string, scope: Scope, problem: Problem): undefined {
  scope.run.incomplete = true;
  say(node, file, scope, problem);
}

function say(node: SyntaxNode, file: string, scope: Scope, problem: Problem): void {
  const { run } = scope;
  const place = problem.place ?? placeOfNode(node, file);
  const key = `${place.file}:${place.line}:${place.column} ${problem.code}`;
  if (run.said.has(key)) return;
  run.said.add(key);
  const from = originOf(scope);
  run.session.report({
    ...problem,
    why: [problem.why, leadingData(from, run)].filter((why) => why !== undefined).join(" "),
    severity: "error",
    place: from === undefined ? place : { ...place, path: place.path ?? from },
  });
}

/** The data that was being printed; at least the document that uses the template. */
function leadingData(from: string | undefined, { session }: Run): string {
  if (from !== undefined) return `Lúc đó mẫu đang in ${from} (${printLine(session.placeOf(from))}).`;
  return `Văn bản dùng mẫu này: ${printLine(session.placeOf("template"))}.`;
}

function printLine({ file, line }: Place): string {
  return line === undefined ? file : `${file}, dòng ${line}`;
}

function missingFix(path: hbs.AST.PathExpression, { run }: Scope, holder: unknown): string {
  const [name = ""] = path.parts;
  if (!path.data && holder !== run.root && Object.hasOwn(run.root, name))
    return `“${name}” là giá trị của cả văn bản, ở đây viết {{@root.${path.parts.join(".")}}}.`;
  const meant = nearestPath(path, holder);
  if (meant !== undefined) return `Có phải ý bạn là “${meant}”?`;
  return "Sửa tên giá trị trong mẫu; nếu có văn bản không có giá trị này thì bỏ nó khỏi mẫu.";
}

/** The path with its first wrong step replaced by the nearest name that is there. */
function nearestPath(path: hbs.AST.PathExpression, holder: unknown): string | undefined {
  let value = holder;
  const steps = path.parts.slice(path.data ? 1 : 0);
  for (const [index, step] of steps.entries()) {
    if (typeof value !== "object" || value === null) return undefined;
    if (!Object.hasOwn(value, step)) {
      const meant = nearest(step, Object.keys(value));
      const before = path.original.slice(0, path.original.length - steps.slice(index).join(".").length);
      return meant && before + [meant, ...steps.slice(index + 1)].join(".");
    }
    value = (value as Record<string, unknown>)[step];
  }
  return undefined;
}
