/** Year, number, date, form, draft mark and signer of a document → those of its draft for the new year. */
import type { RolloverPlan } from "./types.ts";
import type { Model } from "../../model/types.ts";

export interface HeadOptions {
  from: number;
  to: number;
  /** True when the form is in force for the document's organ at the date (`2028-01`). */
  formInForce: (form: string, date: string) => boolean;
}

/** Edits and notes for what stands above and below the body. */
export function rollHead(model: Model, { to, formInForce }: HeadOptions, plan: RolloverPlan): void {
  const date = `${to}-01`;
  plan.edits.push({ kind: "value", path: "year", value: to });
  plan.changes.push({ path: "year", before: String(model.year), after: String(to) });
  if (model.number !== null) {
    plan.edits.push({ kind: "blank", path: "number" });
    plan.changes.push({ path: "number", before: model.number, after: "" });
  }
  plan.notes.push({
    code: "number",
    group: "fill",
    what: "Số của văn bản.",
    path: model.number === null ? "year" : "number",
  });
  if (model.date !== null) {
    plan.edits.push({ kind: "value", path: "date", value: date });
    plan.changes.push({ path: "date", before: model.date, after: date });
  }
  plan.notes.push({
    code: "date",
    group: "fill",
    what: `Ngày ban hành${model.date === null ? "" : ` (đang ghi tháng 01/${to})`}.`,
    path: model.date === null ? "year" : "date",
  });
  if (typeof model.draft === "number") plan.edits.push({ kind: "value", path: "draft", value: true });
  if (model.form !== null && !formInForce(model.form, date)) {
    plan.edits.push({ kind: "drop", path: "form" });
    plan.changes.push({ path: "form", before: model.form, after: "" });
    plan.notes.push({
      code: "form-dropped",
      group: "confirm",
      what: `Thể thức ${model.form} không còn áp dụng vào tháng 01/${to}; đã bỏ khóa form để máy chọn theo ngày ban hành.`,
      path: "year",
    });
  }
  if (model.signature.name !== null) {
    plan.notes.push({
      code: "signer",
      group: "confirm",
      what: `Người ký vẫn là ${model.signature.name}.`,
      path: "signature.name",
    });
  }
}
