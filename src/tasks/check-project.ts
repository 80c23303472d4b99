/** A folder in, the reason why it is no project folder out, if there is one. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";

/** Undefined when the folder holds `data/` and, if wanted, `templates/`. */
export function checkProject(host: Host, folders: readonly string[] = ["data", "templates"]): Diagnostic | undefined {
  const missing = folders.filter((folder) => host.list(folder).length === 0);
  if (missing.length === 0) return undefined;
  return {
    code: "no-project",
    severity: "error",
    what: `Thư mục ${host.root} không có ${missing.map((folder) => `${folder}/`).join(" và ")} (hoặc còn trống).`,
    why: "Lệnh soan làm việc trong thư mục có data/ (dữ liệu) và templates/ (mẫu, thể thức).",
    fix: "Chuyển đến thư mục đó rồi chạy lại, hoặc chỉ ra nó bằng --project THƯ-MỤC.",
  };
}
