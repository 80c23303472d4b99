/** States and reasons of outputs → how an officer reads them. */
import type { Books } from "../../api.ts";

export type Book = Books["books"][number];
export type LedgerRow = Book["outputs"][number];
export type LedgerState = LedgerRow["state"];

/** Worst first. */
export const ledgerStates: readonly { state: LedgerState; word: string; weight: "bad" | "care" | "good" }[] = [
  { state: "failed", word: "có lỗi", weight: "bad" },
  { state: "held", word: "giữ lại", weight: "care" },
  { state: "edited", word: "đã sửa tay", weight: "care" },
  { state: "missing", word: "không còn tệp", weight: "care" },
  { state: "left", word: "ngoài danh sách", weight: "care" },
  { state: "written", word: "đã soạn", weight: "good" },
];

const reasons: Readonly<Record<string, string>> = {
  new: "văn bản mới",
  "document-changed": "dữ liệu văn bản đã đổi",
  "parent-changed": "văn bản gốc đã đổi",
  "differences-changed": "khác biệt ghi trong đợt soạn đã đổi",
  "organ-changed": "thông tin cơ quan đã đổi",
  "template-changed": "mẫu đã đổi",
  "form-changed": "thể thức đã đổi",
  "registry-changed": "danh mục đã đổi",
  "program-changed": "chương trình đã đổi",
  "output-missing": "tệp Word không còn",
  interrupted: "lần trước dừng giữa chừng",
  forced: "soạn lại theo yêu cầu",
  found: "đã có sẵn tệp cùng tên",
  edited: "tệp Word đã sửa tay",
  "edited-outdated": "tệp Word đã sửa tay, dữ liệu cũng đã đổi",
  left: "đơn vị không còn trong danh sách",
  "same-bytes": "soạn lại, kết quả như cũ",
  unchanged: "",
};

/** Why a row is in its state; a reason that has no words is an error's own sentence. */
export function reasonWords(reason: string): string {
  return reasons[reason] ?? reason;
}
