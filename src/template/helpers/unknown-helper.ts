/** The name of a helper that does not exist → the problem, in the same words for texts and templates. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { nearest } from "../../base/nearest.ts";
import { HELPERS } from "./table.ts";

/** Words the problem; its place is the caller's. */
export function unknownHelper(name: string): Diagnostic {
  const meant = nearest(name, Object.keys(HELPERS));
  return {
    code: "unknown-helper",
    severity: "error",
    what: `Không có hàm “${name}”.`,
    why: "Từ đứng đầu trong {{…}} có nhiều phần là tên một hàm của Soạn.",
    fix: meant
      ? `Có phải ý bạn là “${meant}”? Cách viết: ${HELPERS[meant]?.usage}.`
      : `Các hàm dùng được: ${Object.keys(HELPERS).join(", ")}.`,
  };
}
