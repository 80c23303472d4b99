/** A paragraph → the label and the words of a field line (“Đơn vị thực hiện: …”), or nothing. */
import { cutPiece, trimPiece, type Piece } from "./piece.ts";

const label =
  /^((?:Đơn vị|Cơ quan|Bộ phận|Cá nhân|Người)\s+(?:thực hiện|chủ trì|phối hợp|đầu mối|phụ trách|chịu trách nhiệm)(?:\s+thực hiện)?|(?:Chủ trì|Phối hợp)(?:\s+thực hiện)?|Thời (?:gian|hạn)(?:\s+(?:thực hiện|hoàn thành|tổ chức|báo cáo|triển khai))?|Tiến độ(?:\s+thực hiện)?|Địa điểm(?:\s+(?:thực hiện|tổ chức))?|Phân công(?:\s+thực hiện)?)\s*:\s+(?=\S)/u;

/** Reads a field line; the colon is not part of the label. */
export function readAssignment(piece: Piece): { label: string; piece: Piece } | undefined {
  const match = label.exec(piece.text);
  return match ? { label: match[1] ?? "", piece: trimPiece(cutPiece(piece, match[0].length)) } : undefined;
}
