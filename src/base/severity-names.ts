/** A severity → the word for it that an officer reads, in reports and in comments alike. */
import type { Severity } from "./diagnostic.ts";

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: "lỗi",
  warning: "cảnh báo",
  style: "góp ý",
};
