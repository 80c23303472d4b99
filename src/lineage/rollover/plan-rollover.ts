/** A model and the new year → every edit that carries it there, with changes and notes; nothing is written here. */
import { describeCitation } from "./describe-citation.ts";
import { moveYears } from "./move-years.ts";
import { findReviews } from "./find-reviews.ts";
import { rollHead } from "./roll-head.ts";
import { rollParents } from "./roll-parents.ts";
import { rollReviews } from "./roll-reviews.ts";
import { rollTexts, wordNote } from "./roll-texts.ts";
import type { RolloverPlan } from "./types.ts";
import type { Model } from "../../model/types.ts";
import type { Registry } from "../../registry/types.ts";

export interface PlanOptions {
  to: number;
  registry: Registry;
  /** True when the form is in force for the document's organ at the date (`2028-01`). */
  formInForce: (form: string, date: string) => boolean;
}

/** Plans one rollover. */
export function planRollover(model: Model, { to, registry, formInForce }: PlanOptions): RolloverPlan {
  const plan: RolloverPlan = { edits: [], changes: [], reviews: [], notes: [] };
  const years = { from: model.year, to };
  rollHead(model, { ...years, formInForce }, plan);
  rollParents(model, registry, years, plan);
  for (const { path, reviews } of findReviews(model)) {
    const rolled = rollReviews(reviews, registry, years);
    if (!rolled) continue;
    const { kept, dropped, added } = rolled;
    plan.edits.push({ kind: "reviews", path, reviews: rolled.reviews });
    plan.reviews.push({ path, kept, dropped, added });
    plan.notes.push({ code: "reviews", group: "confirm", what: reviewsNote(rolled, registry, to), path });
    for (const [index, { directive }] of rolled.reviews.list.entries()) {
      const { object = null } = reviews.list.find((claim) => claim.directive === directive) ?? {};
      const notes = object === null ? [] : moveYears(object, { ...years, registry }).notes;
      plan.notes.push(...notes.map((note) => wordNote(note, `${path}.list[${index}].object`, years)));
    }
  }
  rollTexts(model, registry, years, plan);
  return plan;
}

function reviewsNote(
  { kept, dropped, added }: { kept: string[]; dropped: string[]; added: string[] },
  registry: Registry,
  to: number,
): string {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => describeCitation(registry.directives.get(id))).join(", ");
  const parts = [
    ...(added.length === 0 ? [] : [`thêm ${names(added)}`]),
    ...(dropped.length === 0 ? [] : [`bỏ ${names(dropped)}`]),
    ...(kept.length === 0 ? [] : [`giữ ${names(kept)}`]),
  ];
  const none = added.length + kept.length === 0 ? " Không văn bản nào đến hạn: viết lại hoặc bỏ mục này." : "";
  return `Danh sách sơ kết, tổng kết của năm ${to} đã tính lại: ${parts.join("; ")}.${none}`;
}
