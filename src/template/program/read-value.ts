/** What stands between the braces of a template → a function that gives its value: of a name, a constant, or a call of a helper. */
import { HELPERS, runHelper } from "../helpers/table.ts";
import type { SyntaxNode } from "../handlebars.ts";
import { lookUp, MISSING } from "../look-up.ts";
import { helperReporter, reportMissing } from "./problems.ts";
import type { Scope } from "./scope.ts";

/** Gives a value; undefined after a problem that was reported. */
export type Read = (scope: Scope) => unknown;

/** Compiles an expression: a whole `{{…}}`, or one argument in it. */
export function valueReader(node: SyntaxNode, file: string): Read {
  switch (node.type) {
    case "MustacheStatement":
    case "SubExpression": {
      const { path, params } = node as hbs.AST.SubExpression;
      const calls = params.length > 0 || node.type === "SubExpression" || isHelper(path);
      return calls ? callReader(path.original, params, node, file) : valueReader(path, file);
    }
    case "PathExpression":
      return pathReader(node as hbs.AST.PathExpression, file);
    default: {
      const { value = null } = node as Partial<hbs.AST.StringLiteral>;
      return () => value;
    }
  }
}

/** True when a bare name calls a helper: `{{cite}}`, but not `{{this.cite}}`. */
function isHelper({ type, data, depth, parts, original }: hbs.AST.PathExpression): boolean {
  const simple = type === "PathExpression" && !data && depth === 0 && parts.length === 1 && original === parts[0];
  return simple && Object.hasOwn(HELPERS, original);
}

function callReader(name: string, params: readonly SyntaxNode[], node: SyntaxNode, file: string): Read {
  const readers = params.map((param) => valueReader(param, file));
  return (scope) => {
    const args = readers.map((read) => read(scope));
    if (args.includes(undefined)) return undefined;
    return runHelper(name, args, { session: scope.run.session, report: helperReporter(node, file, scope) });
  };
}

function pathReader(path: hbs.AST.PathExpression, file: string): Read {
  const { data, depth, parts } = path;
  if (data) return dataReader(path, file);
  return (scope) => {
    let at: Scope | undefined = scope;
    for (let up = 0; up < depth; up++) at = at?.outer;
    const value = at ? lookUp(at.value, parts) : MISSING;
    return value === MISSING ? reportMissing(path, file, scope, at?.value) : value;
  };
}

/** `@root.kind`, `@first`, `@last`, `@index`. */
function dataReader(path: hbs.AST.PathExpression, file: string): Read {
  const [name = "", ...steps] = path.parts;
  const start = ({ run, place }: Scope): unknown => {
    if (name === "root") return run.root;
    if (name === "index") return place.index;
    if (name === "first") return place.index === 0;
    return name === "last" ? place.index === place.last : MISSING;
  };
  return (scope) => {
    const first = start(scope);
    const value = first === MISSING ? MISSING : lookUp(first, steps);
    return value === MISSING ? reportMissing(path, file, scope, scope.run.root) : value;
  };
}
