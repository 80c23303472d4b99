/** Notes of what is wrong while a citation is read: offsets of the view, turned into offsets of the text at the end. */
import type { Severity } from "../../base/diagnostic.ts";
import type { CitationDefect } from "./types.ts";
import { originalRange, type View } from "./view.ts";

/** Collects the defects of one citation. */
export interface Notes {
  add(
    code: string,
    severity: Severity,
    range: readonly [number, number],
    what: string,
    rest?: { why?: string; fix?: string },
  ): void;
  list: CitationDefect[];
}

/** Opens an empty list of defects over a view. */
export function createNotes(view: View): Notes {
  const list: CitationDefect[] = [];
  return {
    list,
    add(code, severity, [start, end], what, rest = {}) {
      list.push({ code, severity, what, ...rest, ...originalRange(view, start, Math.max(end, start + 1)) });
    },
  };
}
