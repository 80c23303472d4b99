/** A data text and what the rendering knows → inline nodes; problems go to the session with their places. */
import type { Place } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import type { Inline } from "../tree/nodes.ts";
import { readDataText, type TextPart } from "./data-text.ts";
import type { Expression, TextProblem } from "./expression.ts";
import { HELPERS, runHelper } from "./helpers/table.ts";
import type { Problem, Session } from "./session.ts";

/** Evaluates the text that stands at a path of the data. */
export function evaluateText(text: string, path: string, session: Session): Inline[] {
  const { parts, problems } = readDataText(text);
  const report = (problem: TextProblem): void => {
    const { start, end, ...words } = problem;
    session.report({ ...words, severity: "error", place: placeInText(text, session.placeOf(path), start, end, path) });
  };
  problems.forEach(report);
  return evaluateParts(parts, { path, session, report });
}

interface Run {
  path: string;
  session: Session;
  report(problem: TextProblem): void;
}

function evaluateParts(parts: readonly TextPart[], run: Run): Inline[] {
  const line: Inline[] = [];
  for (const part of parts) {
    if (typeof part === "string") {
      line.push({ type: "text", value: part });
    } else if (part.type === "expression") {
      const { start, end } = part;
      const value = evaluate(part.expression, run, (problem) => run.report({ ...problem, start, end }));
      if (Array.isArray(value)) line.push(...(value as Inline[]));
      else if (typeof value === "string" || typeof value === "number")
        line.push({ type: "text", value: String(value) });
    } else {
      line.push({ type: part.type, children: evaluateParts(part.parts, run) });
    }
  }
  return line;
}

/** Value of an expression: printed words, inline nodes, or something only helpers can use; undefined after a problem. */
function evaluate(expression: Expression, run: Run, report: (problem: Problem) => void): unknown {
  const { session, path: from } = run;
  if (expression.type === "constant") return expression.value;
  if (expression.type === "path") {
    const name = expression.parts.join(".");
    if (Object.hasOwn(HELPERS, name)) return runHelper(name, [], { session, from, report });
    const value = lookUp(session.facts, expression.parts);
    if (value === undefined || value === null) report(missingValue(name, session));
    else if (typeof value === "object" && !("ref" in value)) report(notAWord(name, value));
    return value;
  }
  const name = expression.path.join(".");
  const args = expression.args.map((arg) => evaluate(arg, run, report));
  if (Object.hasOwn(HELPERS, name))
    return args.includes(undefined) ? undefined : runHelper(name, args, { session, from, report });
  // {{year -1}}: a number of the context and how far away from it.
  const value = lookUp(session.facts, expression.path);
  if (typeof value === "number" && args.length === 1 && typeof args[0] === "number") return value + args[0];
  report(unknownHelper(name));
  return undefined;
}

function lookUp(facts: object, parts: readonly string[]): unknown {
  let value: unknown = facts;
  for (const part of parts) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** The problem of a name that stands for nothing. */
function missingValue(name: string, session: Pick<Session, "facts">): Problem {
  const names = valueNames(session.facts);
  const meant = nearest(name, [...names, ...Object.keys(HELPERS)]);
  return {
    code: "missing-value",
    what: `Không có giá trị “${name}”.`,
    fix: meant && meant !== name ? `Có phải ý là {{${meant}}}?` : `Các giá trị dùng được: ${names.join(", ")}.`,
  };
}

/** The problem of a call to a helper that does not exist. */
function unknownHelper(name: string): Problem {
  const meant = nearest(name, Object.keys(HELPERS));
  return {
    code: "unknown-helper",
    what: `Không có hàm “${name}”.`,
    fix: meant ? `Có phải ý là “${meant}”?` : `Các hàm dùng được: ${Object.keys(HELPERS).join(", ")}.`,
  };
}

function notAWord(name: string, value: object): Problem {
  return {
    code: "missing-value",
    what: `“${name}” là một nhóm giá trị, không in được.`,
    fix: `Chọn một giá trị trong nhóm: ${Object.keys(value)
      .map((key) => `${name}.${key}`)
      .join(", ")}.`,
  };
}

/** Dotted names of all values that print. */
export function valueNames(facts: object, before = ""): string[] {
  return Object.entries(facts).flatMap(([key, value]: [string, unknown]) => {
    if (value === null || Array.isArray(value)) return [];
    return typeof value === "object" && !("ref" in value) ? valueNames(value, `${before}${key}.`) : [`${before}${key}`];
  });
}

/** Place of a range inside a text: exact when the text is written on one line, plain or quoted; else the text's own place. */
function placeInText(text: string, place: Place, start: number, end: number, path: string): Place {
  const quote = place.length === text.length + 2 ? 1 : 0;
  if (place.column === undefined || (place.length !== text.length && quote === 0)) return { ...place, path };
  return { ...place, column: place.column + quote + start, length: end - start, path };
}
