/** A recognised model and what the page says → a finding for each field of the head and the ends: understood, or not found. */
import { numericDate } from "../base/date.ts";
import type { Model } from "../model/types.ts";
import type { Registry } from "../registry/types.ts";
import { kindAndSymbolOf } from "../registry/describe.ts";
import type { Parts } from "./parts/parts-of.ts";
import { wordsOf } from "./parts/lines.ts";
import type { Facts, Finding } from "./types.ts";

/** Findings in the order of the page; those that were doubtful are told where they were read. */
export function fieldFindings(model: Model, facts: Facts, parts: Parts, registry: Registry): Finding[] {
  const { number, date, about, parents, sections, signature } = model;
  const told = (path: string, value: string | null, missing: string): Finding =>
    value === null ? { status: "missing", path, what: missing } : { status: "recognised", path, what: value };
  return [
    told("template", facts.kind, "Tên loại văn bản."),
    told("number", number === null ? null : `Số ${number}, ký hiệu ${facts.symbol ?? ""}`, "Số văn bản."),
    told("date", date === null ? null : `Ngày ${numericDate(date).trim()}`, "Ngày ban hành."),
    told("about", about === "" ? null : `Trích yếu: ${about}`, "Trích yếu."),
    told(
      "parents",
      parents.map((parent) => parentWords(parent, registry)).join("; ") || null,
      "Văn bản cấp trên được thực hiện.",
    ),
    told(
      "sections",
      sections.length === 0 ? null : `${sections.length} phần: ${sections.map(({ title }) => title).join("; ")}`,
      "Các phần của nội dung.",
    ),
    told("recipients", parts.recipients.length === 0 ? null : `${model.recipients.length} nơi nhận`, "Nơi nhận."),
    told("archive", facts.archive, "Dòng lưu."),
    told("signature", signatureWords(parts) || null, "Quyền hạn và chức vụ của người ký."),
    told("signature.name", signature.name, "Họ tên người ký."),
    ...signedTogether(parts),
  ];
}

/** A plan of two organs has two signers; the data of a document hold one. */
function signedTogether({ signature }: Parts): Finding[] {
  const names = signature.filter(({ role }) => role === "name").map(({ children }) => wordsOf(children));
  if (names.length < 2) return [];
  const what = `Có ${names.length} dòng tên người ký (${names.join(", ")}); mẫu văn bản in một người ký, hãy trình bày lại chữ ký trong tệp Word.`;
  return [{ status: "unsure", path: "signature", confidence: 0.3, what }];
}

function parentWords({ directive, pending }: Model["parents"][number], registry: Registry): string {
  const known = directive === null ? undefined : registry.directives.get(directive);
  if (known) return kindAndSymbolOf(known);
  return pending ? `${kindAndSymbolOf(pending)} (chưa có trong danh mục văn bản)` : "";
}

function signatureWords({ signature }: Parts): string {
  return signature
    .filter(({ role }) => role !== "name")
    .map(({ children }) => wordsOf(children))
    .join(", ");
}
