/** A data text and what the rendering knows → inline nodes; problems go to the session with their places. */
import type { Place } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import type { Inline } from "../tree/nodes.ts";
import { readDataText, type TextPart } from "./data-text.ts";
import { quotedFix, takesWords } from "./expression-fix.ts";
import type { Expression, TextProblem } from "./expression.ts";
import { HELPERS, runHelper } from "./helpers/table.ts";
import { unknownHelper } from "./helpers/unknown-helper.ts";
import { lookUp, MISSING } from "./look-up.ts";
import type { Problem, Session } from "./session.ts";

/** Evaluates the text that stands at a path of the data. */
export function evaluateText(text: string, path: string, session: Session): readonly Inline[] {
  const { parts, problems, plain } = readDataText(text);
  if (plain) return plain;
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
      const report = (problem: Problem): void => run.report({ ...problem, start, end });
      const value = evaluate(part.expression, run, report);
      if (Array.isArray(value)) line.push(...(value as Inline[]));
      else if (typeof value === "object" && value !== null) report(notAWord(nameOf(part.expression), value));
      else if (typeof value === "string") line.push({ type: "text", value });
      else if (typeof value === "number" || typeof value === "boolean")
        line.push({ type: "text", value: String(value) });
    } else {
      line.push({ type: part.type, children: evaluateParts(part.parts, run) });
    }
  }
  return line;
}

/** Value of an expression: printed words, inline nodes, or something only helpers can use; undefined after a problem. */
function evaluate(expression: Expression, run: Run, report: (problem: Problem) => void, helper = ""): unknown {
  const { session, path: from } = run;
  if (expression.type === "constant") return expression.value;
  const { name } = expression;
  const isHelper = Object.hasOwn(HELPERS, name);
  if (expression.type === "path") {
    if (isHelper) return runHelper(name, [], { session, from, report });
    const value = lookUp(session.facts, expression.parts);
    if (Array.isArray(value)) return report(notAWord(name, value));
    if (value !== MISSING && value !== null) return value;
    report(takesWords(helper) ? missingQuotes(helper, name) : missingValue(name, session));
    return undefined;
  }
  const args = expression.args.map((arg) => evaluate(arg, run, report, name));
  if (isHelper) return args.includes(undefined) ? undefined : runHelper(name, args, { session, from, report });
  // {{year -1}}: a number of the context and how far away from it.
  const value = lookUp(session.facts, expression.parts);
  if (typeof value === "number" && args.length === 1 && typeof args[0] === "number") return value + args[0];
  report(unknownHelper(name));
  return undefined;
}

function nameOf(expression: Expression): string {
  return expression.type === "constant" ? String(expression.value) : expression.name;
}

/** The problem of a helper that is given a name where it wants written words. */
function missingQuotes(helper: string, name: string): Problem {
  return {
    code: "missing-value",
    what: `Không có giá trị “${name}”.`,
    why: `Hàm “${helper}” nhận chữ đặt trong dấu nháy kép; không có dấu nháy thì là tên một giá trị.`,
    fix: quotedFix(helper, [name]),
  };
}

/** The problem of a name that stands for nothing. */
function missingValue(name: string, session: Pick<Session, "facts">): Problem {
  const names = valueNames(session.facts);
  const meant = nearest(name, [...names, ...Object.keys(HELPERS)]);
  return {
    code: "missing-value",
    what: `Không có giá trị “${name}”.`,
    why: "Giá trị lấy từ danh mục cơ quan, bảng nhiệm kỳ và thể thức của văn bản này.",
    fix: meant && meant !== name ? `Có phải ý bạn là {{${meant}}}?` : `Các giá trị dùng được: ${names.join(", ")}.`,
  };
}

/** The problem of a group or list where words should stand. */
function notAWord(name: string, value: object): Problem {
  const isText = "ref" in value || Array.isArray(value);
  return {
    code: "missing-value",
    what: isText ? `“${name}” là một văn bản, không phải chữ để in.` : `“${name}” là một nhóm giá trị, không in được.`,
    why: "Chỗ này chỉ in được chữ hoặc số.",
    fix: isText
      ? `Muốn trích dẫn văn bản này thì viết {{cite ${Array.isArray(value) ? "parent" : name}}}.`
      : `Chọn một giá trị trong nhóm: ${valueNames(value, `${name}.`).join(", ")}.`,
  };
}

/** Dotted names of all values that print. */
function valueNames(facts: object, before = ""): string[] {
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
