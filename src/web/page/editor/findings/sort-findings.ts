/** Findings as the proofreader gives them → worst first, in the order of the document within each kind. */
import type { FindingRow } from "../../../api.ts";

export const SEVERITIES: readonly FindingRow["severity"][] = ["error", "warning", "style"];

/** The list that pane and preview share, so that one number means one finding. */
export function sortFindings(findings: readonly FindingRow[]): FindingRow[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
