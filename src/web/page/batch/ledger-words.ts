/** States and reasons of outputs → how an officer reads them. */
import { reasons } from "../../../report/status-words.ts";
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

/** On the page nothing is typed. */
const onPage: Readonly<Record<string, string>> = { ...reasons, forced: "soạn lại theo yêu cầu" };

/** Why a row is in its state; a reason that has no words is an error's own sentence. */
export function reasonWords(reason: string): string {
  return onPage[reason] ?? reason;
}
