/** A finding and what the officer has ruled out in the document's own data → whether it is to be left out. */
import type { CheckContext, Finding } from "./types.ts";

/** True when an entry names the rule, and its text (if any) overlaps the words of the finding. */
export function isIgnored(finding: Finding, { lines, config }: CheckContext): boolean {
  return config.ignore.some(({ rule, text }) => {
    if (rule !== finding.rule) return false;
    if (text === undefined) return true;
    const line = lines.find(({ path }) => path === finding.at.path);
    for (let from = line?.text.indexOf(text) ?? -1; from >= 0; from = line?.text.indexOf(text, from + 1) ?? -1)
      if (from < Math.max(finding.at.end, finding.at.start + 1) && finding.at.start < from + text.length) return true;
    return false;
  });
}
