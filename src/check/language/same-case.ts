/** Right words in lower case → the same words in the case of what they replace. */
import { capitalizeFirst, toUpper } from "../../base/text/case.ts";

/** `HƯỚNG DẨN` → `HƯỚNG DẪN`; `Công thông tin` → `Cổng thông tin`; anything else letter by word. */
export function inCaseOf(written: string, right: string): string {
  if (written.length > 1 && written === toUpper(written) && written !== written.toLowerCase()) return toUpper(right);
  const first = written.charAt(0);
  return first !== first.toLowerCase() ? capitalizeFirst(right) : right;
}
