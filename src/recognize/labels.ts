/** Printed labels ↔ what the data says of them: nothing where counting gives the label, else its own words. */
import { roman, vietnameseAlphabetLabel } from "../base/text/labels.ts";
import type { Scheme } from "../tree/nodes.ts";

/** How every form prints the nth unit of a scheme; a label that differs is kept as the document has it. */
export function usualLabel(scheme: Scheme, n: number, outer = ""): string {
  switch (scheme) {
    case "section":
      return `${roman(n)}.`;
    case "subitem":
      return outer === "" ? `${n}.` : `${outer}.${n}.`;
    case "point":
      return `${vietnameseAlphabetLabel(n)})`;
    case "review":
      return `(${n})-`;
    case "bullet":
      return "-";
    default:
      return `${n}.`;
  }
}

/** The label as data: nothing when it is the usual one, the bare number when only that differs, else all of it. */
export function labelOverride(label: string, usual: string): string | null {
  if (label === usual || label === "") return null;
  const bare = bareLabel(label);
  const [before = "", after = ""] = usual.split(bareLabel(usual));
  return /^[\p{L}\d]+(?:\.\d+)*$/u.test(bare) && `${before}${bare}${after}` === label ? bare : label;
}

/** The label without the marks around it: `1.1.` → `1.1`. */
export function bareLabel(label: string): string {
  return label.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, "");
}
