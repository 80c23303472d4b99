/** Steps through the model of a change → steps through the same as it was written. */
import type { DataPath } from "../../base/path.ts";
import { isMap } from "../../model/written.ts";

/** A text for a list of one, `text` for the first paragraph, a list of reviews without its map; stops where the file says no more. */
export function toWritten(written: unknown, steps: DataPath): DataPath {
  const path: (string | number)[] = [];
  let value = written;
  for (const [index, step] of steps.entries()) {
    if (step === "paragraphs" && isMap(value) && "text" in value) return [...path, "text"];
    if (step === "text" && isMap(value) && !("text" in value) && "paragraphs" in value) return [...path, "paragraphs"];
    if (typeof value === "string") break;
    if (step === "list" && Array.isArray(value)) continue;
    if (step === "paragraphs" && !isMap(value)) break;
    path.push(step);
    value = (value as Record<string | number, unknown> | null)?.[step];
    if (value === undefined && index > 0) break;
  }
  return path;
}
