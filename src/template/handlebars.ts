/** Template sources → functions that print markup, with every missing value an error; the one importer of handlebars. */
import Handlebars from "handlebars";

export type Syntax = hbs.AST.Program;
export type SyntaxNode = hbs.AST.Node;
export type Expression = hbs.AST.Expression;

/** One call of a helper from a template. */
export interface HelperCall {
  args: unknown[];
  /** What the caller of the template handed over for this run. */
  run: unknown;
  /** Where the call stands: the name given to `parseTemplate`, line and column from 1. */
  file: string;
  line: number;
  column: number;
}

/** A helper: a call in, markup out (`text`: plain text that is still to be escaped). */
export type TemplateHelper = (call: HelperCall) => { markup: string } | { value: unknown };

/** A compiled template. */
export type Template = (context: object, run: unknown) => string;

export interface Engine {
  /** Compiles a partial under a name. `guard` is called around every use of it with the context it was given. */
  addPartial(name: string, syntax: Syntax, guard: PartialGuard): void;
  compile(syntax: Syntax): Template;
}

/** Runs `print`; may catch what it throws and throw it on with more known about the place. */
export type PartialGuard = (context: unknown, print: () => string) => string;

/** Names that Handlebars itself understands in front of values. */
export const BUILT_IN_HELPERS = ["each", "if", "unless", "with"] as const;

/** An environment of its own: nothing is registered globally. */
export function createEngine(helpers: Readonly<Record<string, TemplateHelper>>): Engine {
  const environment = Handlebars.create();
  for (const name of ["log", "lookup", "helperMissing", "blockHelperMissing"]) environment.unregisterHelper(name);
  for (const [name, helper] of Object.entries(helpers)) environment.registerHelper(name, adapt(helper));
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true])) as KnownHelpers;
  const compile = (syntax: Syntax): HandlebarsTemplateDelegate<object> => {
    // Handlebars' strict mode leaves arguments of helpers and blocks lenient: {{#each missing}} would print nothing.
    visitSyntax(syntax, (node) => {
      if (node.type === "PathExpression") Object.assign(node, { strict: true });
    });
    return environment.compile<object>(syntax, {
      strict: true,
      preventIndent: true,
      knownHelpers,
      knownHelpersOnly: true,
    });
  };
  return {
    addPartial(name, syntax, guard) {
      const template = compile(syntax);
      environment.registerPartial(name, (context: object, options?: RuntimeOptions) =>
        guard(context, () => template(context, options)),
      );
    },
    compile(syntax) {
      const template = compile(syntax);
      return (context, run) => template(context, { data: { run } });
    },
  };
}

/** Parses a template as Handlebars will run it; `file` names it to helpers. Throws Handlebars' own errors. */
export function parseTemplate(text: string, file = ""): Syntax {
  return Handlebars.parse(text, { srcName: file });
}

/** Parses a template with every blank kept, so that places are those of the file. Throws Handlebars' own errors. */
export function parseTemplateExactly(text: string): Syntax {
  return Handlebars.parseWithoutProcessing(text);
}

/** The first problem that Handlebars found, as it words it, with what it knows of the place (columns from 0). */
export function readFailure(error: unknown): { message: string; line?: number; column?: number } {
  if (!(error instanceof Error)) return { message: String(error) };
  // Handlebars' own declarations leave both untyped.
  const { lineNumber, column } = error as { lineNumber?: unknown; column?: unknown };
  return {
    message: error.message,
    ...(typeof lineNumber === "number" ? { line: lineNumber } : {}),
    ...(typeof column === "number" ? { column } : {}),
  };
}

/** Escapes text for the markup. */
export function escapeMarkup(text: string): string {
  return Handlebars.escapeExpression(text);
}

/** Calls `visit` for a node and everything below it. */
export function visitSyntax(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node);
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isSyntaxNode(child)) visitSyntax(child, visit);
    }
  }
}

function isSyntaxNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "loc" in value;
}

interface CallOptions {
  data: { run: unknown };
  loc: { source?: string; start: { line: number; column: number } };
}

function adapt(helper: TemplateHelper): Handlebars.HelperDelegate {
  return (...args: unknown[]) => {
    const { data, loc } = args.pop() as CallOptions;
    const { source = "", start } = loc;
    const result = helper({ args, run: data.run, file: source, line: start.line, column: start.column + 1 });
    return "markup" in result ? new Handlebars.SafeString(result.markup) : result.value;
  };
}
