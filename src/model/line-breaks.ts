/** Written data of a document → warnings about texts that hold line breaks: each text prints as one paragraph. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { DataPath } from "../base/path.ts";
import type { PlaceOf } from "./issues.ts";
import { isMap } from "./written.ts";

/** Warns at every text with a line break inside. */
export function lineBreakWarnings(data: unknown, placeOf: PlaceOf, path: DataPath = []): Diagnostic[] {
  if (Array.isArray(data)) return data.flatMap((entry, index) => lineBreakWarnings(entry, placeOf, [...path, index]));
  if (isMap(data))
    return Object.entries(data).flatMap(([key, value]) => lineBreakWarnings(value, placeOf, [...path, key]));
  if (typeof data !== "string" || !data.trim().includes("\n")) return [];
  return [
    {
      code: "text-line-break",
      severity: "warning",
      what: "Đoạn chữ này có xuống dòng bên trong, nhưng sẽ in liền thành một đoạn.",
      why: "Mỗi giá trị chữ là một đoạn văn.",
      fix: "Muốn thành nhiều đoạn, viết mỗi đoạn một dòng “- …” dưới khóa dạng danh sách (paragraphs, intro, closing); muốn viết dài trên nhiều dòng, mở bằng >- và không để dòng trống.",
      place: placeOf(path),
    },
  ];
}
