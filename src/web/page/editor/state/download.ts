/** A kind of file → the file of the document as it stands on the desk, saved first because files are made from the disk. */
import type { Diagnostic } from "../../../../index.ts";
import { download, type Download, type FileKind } from "../../ask/download.ts";
import type { Desk } from "./desk.ts";
import { save } from "./save.ts";

/** `standing`: the Word file that was edited by hand, as it stands. */
export async function fetchSaved(desk: Desk, kind: FileKind, standing = false): Promise<Download> {
  if (desk.unsaved.peek()) await save(desk);
  if (desk.unsaved.peek()) return { status: "refused", problem: NOT_SAVED, edited: false };
  return download(desk.id, kind, standing);
}

const NOT_SAVED: Diagnostic = {
  code: "not-saved",
  severity: "error",
  what: "Chưa tải được vì văn bản chưa lưu xong.",
  why: "Tệp Word được soạn từ bản đã lưu trên đĩa.",
  fix: "Lưu văn bản (Ctrl+S), giải quyết lý do chưa lưu được rồi tải lại.",
};
