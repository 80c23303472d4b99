/** Mentions of one text joined to each other: short ones take the directive of the full one before, and a first full mention must be dated. */
import { numericDate } from "../../base/date.ts";
import { designationKey } from "../designation.ts";
import type { Directive } from "../types.ts";
import type { Draft } from "./draft.ts";
import { sameIssuer } from "./resolve.ts";
import type { View } from "./view.ts";

const ALIAS = /\((?:sau đây |dưới đây )?(?:được )?(?:gọi|viết)(?: chung)?(?: tắt)?(?: chung)? là (?:các )?$/u;

/** Resolves later mentions by earlier ones. The drafts stand in the order of the text. */
export function linkMentions(view: View, drafts: readonly Draft[]): void {
  const last = new Map<string, Draft>();
  const dated = new Set<string>();
  drafts.forEach((draft, index) => {
    const { number, symbol } = draft.parts;
    if (draft.form === "unnumbered") linkUnnumbered(draft, drafts.slice(Math.max(0, index - 40), index));
    if (draft.form !== "numbered" || number === null || symbol === null) return;
    const key = designationKey(number, symbol);
    const before = last.get(key);
    if (isAlias(view, draft)) linkAlias(draft, namedBefore(view, drafts.slice(0, index), draft));
    else if (draft.parts.date === undefined && before && compatible(draft, before))
      draft.directives = before.directives;
    if (draft.parts.mention === "full" && draft.parts.date === undefined && !draft.ranges.date && !dated.has(key))
      noteUndated(draft);
    if (draft.ranges.date) dated.add(key);
    if (!before || draft.parts.mention === "full") last.set(key, draft);
  });
}

function compatible(draft: Draft, before: Draft): boolean {
  const { issuer, term } = draft.parts;
  const other = before.directives[0]?.issuer ?? before.parts.issuer;
  if (term !== undefined && before.parts.term !== undefined && term !== before.parts.term) return false;
  return issuer === undefined || other === undefined || sameIssuer(issuer, other);
}

function noteUndated(draft: Draft): void {
  const known = draft.directives.length === 1 ? draft.directives[0]?.date : undefined;
  draft.notes.add(
    "citation-missing-date",
    "warning",
    [draft.start, draft.end],
    "Văn bản được dẫn lần đầu nhưng thiếu ngày ban hành.",
    {
      why: "Lần đầu phải dẫn đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu; số và ký hiệu có thể trùng giữa các khóa.",
      fix: known
        ? `Thêm ngày ban hành (danh mục văn bản ghi ${numericDate(known)}).`
        : "Thêm ngày ban hành theo bản gốc.",
    },
  );
}

function isAlias(view: View, draft: Draft): boolean {
  return ALIAS.test(view.text.slice(Math.max(0, draft.start - 48), draft.start));
}

/** The last full mention of the same kind in the clause before the bracket. */
function namedBefore(view: View, before: readonly Draft[], draft: Draft): Draft | undefined {
  const same = before.findLast(
    (one) => one.parts.mention === "full" && one.parts.kind === draft.parts.kind && one.end <= draft.start,
  );
  const between = same ? view.text.slice(same.end, Math.min(draft.start, same.end + 900)) : "";
  return same && same.end + between.length === draft.start && !/[;.] /.test(between) ? same : undefined;
}

/** "(sau đây gọi là …)" must repeat the number of the text it names. */
function linkAlias(draft: Draft, named: Draft | undefined): void {
  if (!named) return;
  const { number, symbol } = named.parts;
  draft.directives = named.directives;
  if (number === draft.parts.number || number === null || symbol !== draft.parts.symbol) return;
  draft.notes.add(
    "citation-alias-number",
    "error",
    [draft.start, draft.end],
    `Tên gọi tắt ghi số ${draft.parts.number ?? ""} nhưng văn bản đứng trước có số ${number}.`,
    {
      why: "Tên gọi tắt phải giữ đúng số và ký hiệu của văn bản được gọi tắt.",
      fix: `Sửa thành số ${number}.`,
    },
  );
}

/** "Chương trình hành động của Ban Thường vụ Thành ủy" may name a numbered text cited shortly before. */
function linkUnnumbered(draft: Draft, before: readonly Draft[]): void {
  if (draft.directives.length > 0 || draft.parts.title !== undefined) return;
  const meant: Directive[] = before.flatMap((one) => {
    const only = one.directives.length === 1 ? one.directives[0] : undefined;
    const fits = only?.kind === draft.parts.kind && sameIssuer(only?.issuer ?? "", draft.parts.issuer ?? "");
    return only && fits ? [only] : [];
  });
  const unique = [...new Set(meant)];
  if (unique.length === 1) draft.directives = unique;
}
