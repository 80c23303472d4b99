/** States and reasons of outputs → how an officer reads them. */
import type { Style } from "./paint.ts";

export type Status = "written" | "unchanged" | "held" | "failed";

/** Status of a step, when it was done and when it is only planned. */
export const statuses: Record<Status, { done: string; planned: string; style: Style }> = {
  written: { done: "đã soạn", planned: "sẽ soạn", style: "green" },
  unchanged: { done: "không đổi", planned: "không đổi", style: "dim" },
  held: { done: "giữ lại", planned: "giữ lại", style: "yellow" },
  failed: { done: "có lỗi", planned: "có lỗi", style: "red" },
};

/** Reason of a step → words. */
export const reasons: Record<string, string> = {
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
  forced: "soạn lại theo --force",
  found: "đã có sẵn tệp cùng tên",
  edited: "tệp Word đã sửa tay",
  "edited-outdated": "tệp Word đã sửa tay, dữ liệu cũng đã đổi",
  left: "đơn vị không còn trong danh sách",
  "same-bytes": "soạn lại, kết quả như cũ",
  unchanged: "",
};

/** States of outputs in a ledger, worst first. */
export const states = {
  failed: { word: "có lỗi", style: "red" },
  held: { word: "giữ lại", style: "yellow" },
  edited: { word: "đã sửa tay", style: "yellow" },
  missing: { word: "không còn tệp", style: "yellow" },
  left: { word: "ngoài danh sách", style: "yellow" },
  written: { word: "đã soạn", style: "green" },
} as const satisfies Record<string, { word: string; style: Style }>;

export type State = keyof typeof states;

/** 3355 → 3.355. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}
