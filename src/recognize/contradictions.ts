/** Printed lines and the registry → where the document says something else of a known directive; reported, never adopted. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { flatCitations } from "../registry/citation/read.ts";
import type { ReadCitations } from "./text/read-lines.ts";

const CONTRADICTS = /-(?:differs|wrong|unreal)$|^citation-(?:alias-number|kind-symbol)$/;
const LONGEST = 90;

/** One message for each contradiction, with the words it stands in. */
export function contradictionsIn(lines: readonly string[], read: ReadCitations, name: string): Diagnostic[] {
  const found = lines.flatMap((line) =>
    flatCitations(read(line)).flatMap(({ start, defects }) =>
      defects
        .filter(({ code }) => CONTRADICTS.test(code))
        .map(({ code, what, why, fix }): Diagnostic => {
          const words = line.slice(start, start + LONGEST);
          const shown = line.length > start + LONGEST ? `${words}…` : words;
          return {
            code,
            severity: "warning",
            what: `“${shown}”: ${what}`,
            ...(why === undefined ? {} : { why }),
            ...(fix === undefined ? {} : { fix: `Chữ của văn bản được giữ nguyên. ${fix}` }),
            place: { file: name },
          };
        }),
    ),
  );
  return found.filter(
    (one, index) => found.findIndex((other) => other.code === one.code && other.what === one.what) === index,
  );
}
