/** Texts of a document → their years moved, citations of last year's guidance replaced, and notes on what cannot be moved. */
import { describeCitation } from "./describe-citation.ts";
import { followingText, isAnnual } from "./annual.ts";
import { moveYears, type YearNote } from "./move-years.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";
import { oldParents, parentMentions, type OldParent } from "./parent-mentions.ts";
import { staleReviews } from "./text-reviews.ts";
import type { Note, RolloverPlan } from "./types.ts";
import { walkTexts, type TextAt } from "../../model/walk-texts.ts";
import type { Model } from "../../model/types.ts";
import type { Registry } from "../../registry/types.ts";

interface Years {
  from: number;
  to: number;
}

const CITE_ID = /(?<=\{\{[^{}]*["'])(?<id>[^"'{}]+@[^"'{}]+)(?=["'][^{}]*\}\})/gu;
const ORDINAL_YEAR =
  /(?<!\p{L})năm (?:đầu tiên|thứ (?:nhất|hai|ba|tư|năm|\d+)|cuối cùng|cuối|đầu|bản lề)(?: (?:của|thực hiện|triển khai|tiếp tục|trong|tổ chức))*(?: (?:nhiệm kỳ|giai đoạn|kế hoạch|chương trình|đề án|Nghị quyết|Đại hội|Chỉ thị|Kết luận|Chiến lược|[Cc]ác nghị quyết))[^,;.:]*/giu;
const BLANK = /\{\{\s*blank(?:\s+["'](?<what>[^"']*)["'])?\s*\}\}/gu;

/** Edits and notes for every text, parents and pinned reviews aside. */
export function rollTexts(model: Model, registry: Registry, years: Years, plan: RolloverPlan): void {
  const parents = oldParents(model, registry, plan);
  for (const at of walkTexts(model)) {
    if (!/^parents\[|\.reviews\.list\[/.test(at.path)) rollText(at, registry, years, parents, plan);
    noteBlanks(at, plan);
  }
}

function rollText(
  { path, text }: TextAt,
  registry: Registry,
  years: Years,
  parents: readonly OldParent[],
  plan: RolloverPlan,
): void {
  const moved = moveYears(text, { ...years, registry, deadline: /\.assignments\[\d+\]\.time$/.test(path) });
  // Elsewhere a text of last year may be meant as such.
  const named = /^preamble\[/u.test(path) ? parentMentions(text, parents, registry) : [];
  const isNamed = ({ start, end }: TextEdit): boolean => named.some((one) => start < one.end && one.start < end);
  const cites = [...moved.edits, ...citeEdits(text, path, registry, years, plan)].filter((edit) => !isNamed(edit));
  const edits: TextEdit[] = [...cites, ...named].sort((a, b) => a.start - b.start);
  for (const { start, end, text: after } of named) plan.changes.push({ path, before: text.slice(start, end), after });
  if (edits.length > 0) plan.edits.push({ kind: "text", path, edits, before: text, text: applyEdits(text, edits) });
  plan.changes.push(...moved.changes.map((change) => ({ ...change, path })));
  plan.notes.push(...moved.notes.map((note) => wordNote(note, path, years)));
  for (const { found, name, years: count, issued } of staleReviews(text, registry, years.to)) {
    plan.notes.push({
      code: "text-review",
      group: "look",
      what: `Câu “${found} …” nêu ${name}, không còn đến hạn vào năm ${years.to}.`,
      why: `Ban hành năm ${issued}: ${issued} + ${count} = ${issued + count}; đến năm ${years.to} là ${years.to - issued} năm.`,
      path,
    });
  }
  for (const [found] of text.matchAll(ORDINAL_YEAR)) {
    plan.notes.push({ code: "ordinal-year", group: "look", what: `Đếm lại thứ tự của năm: “${found}”.`, path });
  }
}

/** `{{cite "…"}}` of the old year's guidance names that of the new year, once the registry has it. */
function citeEdits(
  text: string,
  path: string,
  registry: Registry,
  { from, to }: Years,
  plan: RolloverPlan,
): TextEdit[] {
  return [...text.matchAll(CITE_ID)].flatMap(({ 0: id, index }): TextEdit[] => {
    const directive = registry.directives.get(id);
    if (!directive || !isAnnual(directive, from)) return [];
    const following = followingText(registry, directive, from, to);
    if (following) {
      plan.changes.push({ path, before: id, after: following.id });
      return [{ start: index, end: index + id.length, text: following.id }];
    }
    plan.notes.push({
      code: "old-guidance",
      group: "look",
      what: `Còn trích dẫn ${describeCitation(directive)} của năm ${from}; thay bằng văn bản của năm ${to} khi có.`,
      path,
    });
    return [];
  });
}

function noteBlanks({ path, text }: TextAt, plan: RolloverPlan): void {
  for (const { groups } of text.matchAll(BLANK)) {
    const what = groups?.["what"] ?? "";
    plan.notes.push({
      code: "blank",
      group: "fill",
      what: what === "" ? "Chỗ trống trong câu." : `Chỗ trống: ${what}.`,
      path,
    });
  }
}

const KEPT = {
  citation: "trích dẫn văn bản",
  law: "tên riêng của văn bản, chương trình",
  quote: "ngoặc kép",
  expression: "biểu thức",
};

/** A note on a year in words. */
export function wordNote(
  { code, found, now = "", by = "citation" }: YearNote,
  path: string,
  { from, to }: Years,
): Note {
  switch (code) {
    case "unsure-year":
      return {
        code,
        group: "look",
        what: `Chưa rõ năm ở “… ${found} …” có chuyển theo năm ${to} không; đã giữ nguyên.`,
        path,
      };
    case "kept-year":
      return {
        code,
        group: "look",
        what: `Năm ${from} nằm trong ${KEPT[by]} nên giữ nguyên: ${quoted(found)}.`,
        ...why(by),
        path,
      };
    case "moved-day":
      return {
        code,
        group: "confirm",
        what: `Năm ${to} không có ngày tương ứng với “${found}”; đã ghi ngày ${now}.`,
        path,
      };
    case "moved-weekday":
      return { code, group: "confirm", what: `Đã đổi “${found}” thành “${now}” cho đúng lịch năm ${to}.`, path };
    case "anniversary":
      return { code, group: "confirm", what: `Đã tính lại số năm kỷ niệm: “${found}” thành “${now}”.`, path };
  }
}

function why(by: NonNullable<YearNote["by"]>): { why?: string } {
  return by === "citation" ? { why: "Nếu là văn bản của riêng năm ấy thì thay bằng văn bản của năm mới." } : {};
}

function quoted(text: string): string {
  return /^[“"«]/.test(text) ? text : `“${text}”`;
}
