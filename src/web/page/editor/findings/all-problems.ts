/** Problems of the data as every answer told them → each once. */
import type { Diagnostic } from "../../../../index.ts";
import type { Desk } from "../state/desk.ts";

/** Draft, preview and proofreader read the same text, so that they tell the same problems. */
export function allProblems({ problems, preview, findings }: Desk): Diagnostic[] {
  const all = [...problems.value, ...(preview.value?.problems ?? []), ...(findings.value?.problems ?? [])];
  const seen = new Set<string>();
  return all.filter(({ code, what, place }) => {
    const key = `${code} ${what} ${place?.line ?? ""} ${place?.path ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
