/** A superior's document and a file that is said to be its corrected text → what speaks against that. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Matching } from "../../lineage/match/types.ts";
import type { Model } from "../../model/types.ts";

/** Fewer parts than this share are the same: it is another document. */
const LEAST = 1 / 3;

/** An error when hardly any part is the same, a warning when issuer, year or kind differ. */
export function sameDocument(
  document: Model,
  corrected: Model,
  { same, questions, gone }: Matching,
  { file, id }: { file: string; id: string },
): Diagnostic[] {
  const place = { file };
  const all = same.size + questions.length + gone.length;
  if (all > 0 && same.size + questions.length < all * LEAST)
    return [
      {
        code: "other-document",
        severity: "error",
        what: `Tệp này khác hẳn văn bản ${id}: chỉ ${same.size} trong ${all} phần, mục giống nhau.`,
        why: "Có thể đã ghi nhầm tệp, hoặc đây là một văn bản mới chứ không phải bản sửa.",
        fix: "Kiểm tra lại tên tệp; nếu là văn bản mới thì dùng soan clone TỆP --to CƠ-QUAN.",
        place,
      },
    ];
  const differs = [
    ...(document.issuer === corrected.issuer ? [] : ["cơ quan ban hành"]),
    ...(document.year === corrected.year ? [] : ["năm"]),
    ...(kindOf(document) === kindOf(corrected) ? [] : ["tên loại"]),
  ];
  if (differs.length === 0) return [];
  return [
    {
      code: "differs-from-parent",
      severity: "warning",
      what: `Tệp này ghi ${differs.join(", ")} khác với ${id}.`,
      why: "Bản sửa của một văn bản thường giữ nguyên cơ quan, năm và tên loại.",
      fix: "Xem lại có đúng tệp không; cơ quan và năm của dữ liệu được giữ nguyên.",
      place,
    },
  ];
}

function kindOf({ template }: Model): string {
  return template.split("/")[0] ?? "";
}
