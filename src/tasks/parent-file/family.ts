/** Documents ↔ the superior's document that they extend, read from their files without judging them. */
import type { Diagnostic, Outcome } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { isChildText } from "../../model/child/is-child-text.ts";
import { documentFile } from "../select-documents.ts";

/** The one child that was named, and its superior's document, which must be written out in full. */
export function superiorOf(host: Host, ids: readonly string[]): Outcome<{ id: string; superior: string }> {
  const [id, ...more] = ids;
  if (id === undefined || more.length > 0) return { diagnostics: [oneChild(ids)] };
  const superior = extended(host, id);
  if (superior === undefined) return { diagnostics: [notAChild(id)] };
  const text = host.readText(documentFile(superior));
  if (text === undefined) return { diagnostics: [noData(id, superior)] };
  if (isChildText(text)) return { diagnostics: [notWhole(superior)] };
  return { value: { id, superior }, diagnostics: [] };
}

/** All documents that extend this one directly. */
export function childrenOf(host: Host, superior: string): string[] {
  return host
    .list("data/documents")
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice("data/documents/".length, -".yaml".length))
    .filter((id) => extended(host, id) === superior);
}

function extended(host: Host, id: string): string | undefined {
  return /^extends[ \t]*:[ \t]*["']?([^"'\s#]+)/mu.exec(host.readText(documentFile(id)) ?? "")?.[1];
}

function oneChild(ids: readonly string[]): Diagnostic {
  return {
    code: "one-child",
    severity: "error",
    what: `Với --parent phải ghi đúng một văn bản của cấp mình (đang ghi ${ids.length}).`,
    why: "Tệp đã sửa là của văn bản cấp trên mà văn bản ấy lập theo.",
    fix: "Ghi một mã; thêm --all để cập nhật luôn các văn bản khác cùng lập theo văn bản cấp trên đó.",
  };
}

function notAChild(id: string): Diagnostic {
  return {
    code: "not-a-child",
    severity: "error",
    what: `${id} không lập từ văn bản cấp trên nên --parent không có tác dụng.`,
    why: "Chỉ văn bản có khóa extends mới đi theo văn bản cấp trên.",
    fix: "Ghi mã văn bản của cấp mình; chưa có thì lập bằng soan clone TỆP --to CƠ-QUAN.",
    place: { file: documentFile(id) },
  };
}

function noData(id: string, superior: string): Diagnostic {
  return {
    code: "no-superior",
    severity: "error",
    what: `Không có tệp ${documentFile(superior)}, là văn bản cấp trên của ${id}.`,
    why: "Tệp đã sửa được so với dữ liệu ấy để biết mục nào là mục nào.",
    fix: "Lấy lại tệp từ bản lưu, hoặc sửa khóa extends cho đúng.",
    place: { file: documentFile(id) },
  };
}

function notWhole(superior: string): Diagnostic {
  return {
    code: "superior-is-a-child",
    severity: "error",
    what: `${superior} lại lập từ một văn bản khác, nên không thay được bằng tệp Word.`,
    why: "Dữ liệu của văn bản ấy chỉ ghi chỗ khác với cấp trên của nó.",
    fix: `Chạy soan update ${superior} --parent với tệp của cấp trên nữa, hoặc sửa thẳng tệp .yaml của ${superior}.`,
    place: { file: documentFile(superior) },
  };
}
