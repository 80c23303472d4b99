/** Parents of a document → those of the new year: the superior's annual guidance becomes one that is still to come. */
import { followingText, isAnnual, mayBeAnnual, nextTitle } from "./annual.ts";
import { moveYears } from "./move-years.ts";
import type { ModelEdit, Note, RolloverPlan } from "./types.ts";
import type { Model, PendingText } from "../../model/types.ts";
import { kindAndSymbolOf } from "../../registry/describe.ts";
import type { Directive, Registry } from "../../registry/types.ts";

interface Years {
  from: number;
  to: number;
}

/** Edits and notes for `parents`. */
export function rollParents({ parents }: Model, registry: Registry, years: Years, plan: RolloverPlan): void {
  for (const [index, parent] of parents.entries()) {
    const path = `parents[${index}]`;
    if (parent.pending) rollPending(parent.pending, path, registry, years, plan);
    else {
      const directive = registry.directives.get(parent.directive);
      if (directive) rollDirective(directive, path, registry, years, plan);
    }
  }
}

function rollDirective(
  directive: Directive,
  path: string,
  registry: Registry,
  { from, to }: Years,
  plan: RolloverPlan,
): void {
  const { kind, symbol, issuer, connector } = directive;
  if (!isAnnual(directive, from)) {
    if (mayBeAnnual(directive, from)) {
      plan.notes.push({
        code: "parent-doubt",
        group: "look",
        what: `Văn bản cấp trên ${kindAndSymbolOf(directive)} ban hành cho năm ${from}; xem năm ${to} còn căn cứ vào văn bản này không.`,
        path,
      });
    }
    return;
  }
  const following = followingText(registry, directive, from, to);
  if (following) {
    plan.edits.push({ kind: "parent", path, parent: { directive: following.id, pending: null } });
    plan.notes.push(found(following, path));
    return;
  }
  const title = nextTitle(directive.title, from, to) ?? directive.title;
  const pending: PendingText = { kind, symbol, number: null, date: null, issuer, connector, title };
  plan.edits.push({ kind: "parent", path, parent: { directive: null, pending } });
  plan.changes.push({
    path,
    before: directive.id,
    after: `${kind} của ${issuer} ${connector} ${title}`.replace(/ {2,}/g, " "),
  });
  plan.notes.push(toFill(pending, path));
}

function rollPending(
  pending: PendingText,
  path: string,
  registry: Registry,
  { from, to }: Years,
  plan: RolloverPlan,
): void {
  const at = `${path}.pending`;
  if (!isAnnual(pending, from) && !mayBeAnnual(pending, from)) {
    if (pending.number === null) plan.notes.push(toFill(pending, path));
    return;
  }
  const following = followingText(registry, pending, from, to);
  if (following) {
    plan.edits.push({ kind: "parent", path, parent: { directive: following.id, pending: null } });
    plan.notes.push(found(following, path));
    return;
  }
  const { edits, text, changes } = moveYears(pending.title, { from, to });
  if (edits.length > 0) plan.edits.push({ kind: "text", path: `${at}.title`, edits, before: pending.title, text });
  plan.changes.push(...changes.map((change) => ({ ...change, path: `${at}.title` })));
  const blanks: ModelEdit[] = [];
  if (pending.number !== null) blanks.push({ kind: "blank", path: `${at}.number` });
  if (pending.date !== null) blanks.push({ kind: "blank", path: `${at}.date` });
  plan.edits.push(...blanks);
  plan.notes.push(toFill({ ...pending, title: text }, path));
}

function toFill({ kind, issuer, connector, title }: PendingText, path: string): Note {
  const name = `${kind} của ${issuer} ${connector} ${title}`.replace(/ {2,}/g, " ");
  return { code: "parent", group: "fill", what: `Số và ngày của văn bản cấp trên: ${name}.`, path };
}

function found(directive: Directive, path: string): Note {
  return {
    code: "parent-found",
    group: "confirm",
    what: `Văn bản cấp trên của năm mới đã có trong danh mục: ${kindAndSymbolOf(directive)} (${directive.id}).`,
    path,
  };
}
