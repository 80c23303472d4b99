/** A superior's document and a lower organ → the lower organ's own document, with every change of words and what is left to decide. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Model } from "../../model/types.ts";
import { walkTexts } from "../../model/walk-texts.ts";
import { ruleKind } from "./authority.ts";
import { carryTexts } from "./carry-texts.ts";
import { hasStanding, isBelow, lineOf, type Line } from "./line.ts";
import { openingOf } from "./opening.ts";
import { parentOf } from "./parent-text.ts";
import { withTexts } from "./place-in-model.ts";
import { prepareClone, type PreparedParent } from "./prepare-clone.ts";
import { recipientsOf } from "./recipients.ts";
import { reviewsOfYear } from "./reviews.ts";
import { signatureOf } from "./signature.ts";
import type { ChildOptions, Clone, CloneOptions, Todo } from "./types.ts";
import type { Writing } from "./write-mention.ts";

/** Carries a document one or more levels down. Never throws; the parent is not changed. */
export function cloneModel(parent: Model, options: CloneOptions): Clone {
  return cloneFor(prepareClone(parent, options), options);
}

/** The child of one organ; `registry` may hold organs that the parent was prepared without. */
export function cloneFor(prepared: PreparedParent, { organ, registry, undo }: ChildOptions): Clone {
  const { model: parent, side, years, findNames } = prepared;
  const { rules } = side;
  const line = lineOf(side, organ, years.child, registry);
  const childBody = bodyOf(line);
  const writing: Writing = { line, parentBody: parent.body, childBody, year: years.child };
  const ruling = ruleKind(parent.template, organ, childBody, rules);
  const { written, substitutions, todos: carriedTodos } = carryTexts(prepared, writing, ruling.change, undo);
  const bodyTodos: Todo[] = [];
  const body = reviewsOfYear(withTexts(parent, written), years, registry, bodyTodos);
  // What was said of a line that is gone with its year is nothing to do any more.
  const standing = new Set(walkTexts(body).map(({ path }) => path));
  const stands = ({ path }: { path?: string }): boolean => path === undefined || standing.has(path);
  const model: Model = {
    ...body,
    template: ruling.template,
    issuer: organ.id,
    body: childBody,
    year: years.child,
    number: null,
    date: null,
    place: null,
    form: null,
    draft: parent.draft === false ? false : true,
    toneMarks: side.parent.regime === organ.regime ? parent.toneMarks : null,
    author: null,
    parents: [parentOf(parent, writing)],
    preamble: openingOf(parent, body, writing),
    recipients: recipientsOf(parent, writing, findNames),
    archive: null,
    signature: signatureOf(parent, line),
  };
  const todos = [...carriedTodos.filter(stands), ...bodyTodos, ...headTodos(parent, model, line)];
  return {
    model,
    substitutions: substitutions.filter(stands),
    todos: mergeTodos(todos),
    diagnostics: [...ruling.diagnostics, ...lineProblems(line)],
  };
}

/** A committee that has a standing committee issues guidance through it. */
function bodyOf({ child }: Line): Model["body"] {
  return hasStanding(child) ? "standing" : null;
}

function lineProblems(line: Line): Diagnostic[] {
  const { parent, child } = line;
  const problems: Diagnostic[] = [];
  if (parent.id === child.id)
    problems.push({
      code: "same-organ",
      severity: "error",
      what: `${child.name} chính là cơ quan đã ban hành văn bản này.`,
      why: "Chỉ cơ quan cấp dưới, hoặc cơ quan tham mưu của cấp ấy, mới cần bản của mình.",
      fix: "Chọn cơ quan cấp dưới ở --to.",
    });
  else if (!isBelow(line))
    problems.push({
      code: "not-below",
      severity: "warning",
      what: `${child.name} không nằm dưới ${parent.name} trong danh mục cơ quan.`,
      why: "Cấp trên trực tiếp của cơ quan này là cơ quan khác, nên tên cấp trên trong văn bản có thể không đúng.",
      fix: "Xem lại --to, hoặc khóa superior của cơ quan trong data/organs.",
    });
  return problems;
}

function headTodos(parent: Model, model: Model, { parent: organ, child, same, parentGone }: Line): Todo[] {
  const todos: Todo[] = [];
  const [first] = model.parents;
  if (parentGone)
    todos.push({
      path: "parents[0]",
      what: "Thay văn bản cấp trên bằng hướng dẫn của cơ quan đang hoạt động.",
      why: `${organ.name} không còn hoạt động trong năm ${model.year}.`,
    });
  else if (first?.pending && (first.pending.number === null || (first.pending.date ?? "").length < 10))
    todos.push({
      path: "parents[0]",
      what: "Điền số, ngày của văn bản cấp trên khi đã ban hành.",
      why: "Bản của cấp trên còn là dự thảo nên đang để chỗ trống.",
    });
  if (!same && child.kind !== organ.kind && organ.regime !== child.regime)
    todos.push({
      path: "issuer",
      what: "Đọc lại toàn văn.",
      why: "Hai cơ quan thuộc hai hệ thống (Đảng, Nhà nước), lời văn khác nhau nhiều.",
    });
  if (parent.appendices.length > 0)
    todos.push({
      path: "appendices[0]",
      what: "Xem phụ lục có cần thêm văn bản của cấp mình không.",
      why: "Phụ lục giữ nguyên như của cấp trên.",
    });
  return todos;
}

/** The same advice for several texts of one item is given once. */
function mergeTodos(todos: readonly Todo[]): Todo[] {
  const seen = new Set<string>();
  return todos.filter(({ id, path, what }) => {
    const key = `${id ?? path ?? ""}|${what}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
