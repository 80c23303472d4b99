/** The syntax tree of a template → a function that prints its markup. Values that are missing are reported, and printing goes on to find them all. */
import type { Syntax, SyntaxNode } from "../handlebars.ts";
import type { Session } from "../session.ts";
import { isTextRef } from "../view/text-pool.ts";
import { valueReader, type Read } from "./read-value.ts";
import { markupOf } from "./markup-of.ts";
import { reportEndless, reportNotAList } from "./problems.ts";
import { enter, type Run, type Scope } from "./scope.ts";

/** Prints a view; problems go to the session. Undefined when a value was missing. */
export type Template = (view: object, session: Session) => string | undefined;

/** Prints a template, or a part of one, with the values of a scope. */
export type Print = (scope: Scope) => string;

/** Finds a partial by its name; asked when a template first prints it, for partials call each other. */
export type FindPartial = (name: string) => Print | undefined;

// Bullets below bullets go four or five deep; a partial that calls itself for ever is stopped here.
const DEEPEST = 40;

/** Makes a whole template ready to print. */
export function openTemplate(print: Print): Template {
  return (view, session) => {
    const run: Run = { root: view, session, depth: 0, endless: false, incomplete: false, said: new Set() };
    const markup = print({ value: view, outer: undefined, place: { index: 0, last: 0 }, run });
    return run.incomplete ? undefined : markup;
  };
}

/** Compiles the statements of a program; `file` is named in problems. */
export function compileProgram(program: Syntax, file: string, findPartial: FindPartial): Print {
  const parts = program.body.flatMap((statement) => compileStatement(statement, file, findPartial) ?? []);
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return (scope) => {
    let markup = "";
    for (const part of parts) markup += part(scope);
    return markup;
  };
}

function compileStatement(statement: SyntaxNode, file: string, findPartial: FindPartial): Print | undefined {
  switch (statement.type) {
    case "ContentStatement": {
      const { value } = statement as hbs.AST.ContentStatement;
      return value === "" ? undefined : () => value;
    }
    case "MustacheStatement":
      return compileValue(statement as hbs.AST.MustacheStatement, file);
    case "BlockStatement":
      return compileBlock(statement as hbs.AST.BlockStatement, file, findPartial);
    case "PartialStatement":
      return compilePartial(statement as hbs.AST.PartialStatement, file, findPartial);
    default:
      return undefined;
  }
}

function compileValue(statement: hbs.AST.MustacheStatement, file: string): Print {
  const read = valueReader(statement, file);
  return (scope) => {
    const value = read(scope);
    return isTextRef(value) ? `<t ref="${value.ref}"/>` : markupOf(value, statement, file, scope);
  };
}

function compileBlock(block: hbs.AST.BlockStatement, file: string, findPartial: FindPartial): Print {
  const compileInner = (program: Syntax | null | undefined): Print =>
    program ? compileProgram(program, file, findPartial) : () => "";
  const [param = block.path] = block.params;
  const read = valueReader(param, file);
  const inner = compileInner(block.program);
  const otherwise = compileInner(block.inverse);
  switch (block.path.original) {
    case "if":
      return (scope) => (holds(read(scope)) ? inner(scope) : otherwise(scope));
    case "unless":
      return (scope) => (holds(read(scope)) ? otherwise(scope) : inner(scope));
    case "with":
      return (scope) => {
        const value = read(scope);
        return holds(value) ? inner(enter(scope, value)) : otherwise(scope);
      };
    default:
      return compileEach(param, file, read, inner, otherwise);
  }
}

function compileEach(list: SyntaxNode, file: string, read: Read, inner: Print, otherwise: Print): Print {
  return (scope) => {
    const values = read(scope);
    if (!holds(values)) return otherwise(scope);
    if (!Array.isArray(values)) {
      reportNotAList(list, file, scope);
      return "";
    }
    let markup = "";
    const last = values.length - 1;
    for (let index = 0; index <= last; index++) markup += inner(enter(scope, values[index], { index, last }));
    return markup;
  };
}

function compilePartial(statement: hbs.AST.PartialStatement, file: string, findPartial: FindPartial): Print {
  const name = (statement.name as hbs.AST.PathExpression).original;
  const [param] = statement.params;
  const read = param && valueReader(param, file);
  let partial: Print | undefined;
  return (scope) => {
    partial ??= findPartial(name);
    const { run } = scope;
    if (!partial || run.endless) return "";
    if (run.depth >= DEEPEST) {
      run.endless = true;
      reportEndless(name, statement, file, scope);
      return "";
    }
    run.depth += 1;
    const markup = partial(read ? enter(scope, read(scope)) : scope);
    run.depth -= 1;
    return markup;
  };
}

/** As Handlebars has it: nothing, an empty text, an empty list and zero do not hold. */
function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
