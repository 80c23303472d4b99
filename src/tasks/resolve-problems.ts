/** What can be wrong between a document and the one it extends → diagnostics without their place. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { nearest } from "../base/nearest.ts";

type Problem = Omit<Diagnostic, "place">;

export function noSuperior(host: Host, id: string): Problem {
  const known = host
    .list("data/documents")
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice("data/documents/".length, -".yaml".length));
  const meant = nearest(id, known) ?? known.find((one) => one.endsWith(`/${id}`));
  return {
    code: "unknown-superior",
    severity: "error",
    what: `Không có văn bản cấp trên “${id}” trong data/documents.`,
    why: "Văn bản này chỉ ghi những chỗ khác với văn bản cấp trên ấy.",
    fix: meant === undefined ? "Ghi mã của một văn bản đang có." : `Có phải ý bạn là “${meant}”?`,
  };
}

/** `ids`: from the first document down to the one that comes up again. */
export function extendsItself(ids: readonly string[]): Problem {
  return {
    code: "extends-itself",
    severity: "error",
    what: `Các văn bản lấy nhau làm cấp trên: ${ids.join(" → ")}.`,
    why: "Đi mãi vẫn không tới một văn bản viết đủ nội dung.",
    fix: "Sửa khóa extends của một trong các văn bản ấy.",
  };
}

export function faultySuperior(id: string): Problem {
  return {
    code: "faulty-superior",
    severity: "error",
    what: `Văn bản cấp trên “${id}” đang có lỗi.`,
    why: "Văn bản này được làm từ văn bản ấy.",
    fix: "Sửa các lỗi của văn bản cấp trên rồi chạy lại.",
  };
}

export function movedOn(id: string): Problem {
  return {
    code: "superior-changed",
    severity: "warning",
    what: "Văn bản cấp trên đã đổi kể từ khi lập văn bản này.",
    why: "Văn bản này vẫn theo bản cũ cho tới khi được cập nhật.",
    fix: `Chạy soan update ${id}.`,
  };
}
