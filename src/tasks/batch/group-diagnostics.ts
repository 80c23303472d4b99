/** What was found at each unit in, each problem once with the number of units that have it out. */
import type { Diagnostic } from "../../base/diagnostic.ts";

/** Diagnostics of one unit. */
export interface UnitFindings {
  /** As a person calls the unit. */
  name: string;
  /** Words that name the unit: the same problem of two units differs in them only. */
  words: readonly string[];
  diagnostics: readonly Diagnostic[];
}

const shown = 3;

/** In the order in which problems are first met; `total` is the number of units of the run. */
export function groupDiagnostics(findings: Iterable<UnitFindings>, total: number): Diagnostic[] {
  const groups = new Map<string, { first: Diagnostic; names: string[]; count: number }>();
  for (const { name, words, diagnostics } of findings) {
    const seen = new Set<string>();
    for (const diagnostic of diagnostics) {
      const key = keyOf(diagnostic, words);
      if (seen.has(key)) continue;
      seen.add(key);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { first: diagnostic, names: [name], count: 1 });
      else {
        group.count += 1;
        if (group.names.length < shown) group.names.push(name);
      }
    }
  }
  return [...groups.values()].map(({ first, names, count }) =>
    count === 1 ? first : { ...first, why: [first.why, countWords(names, count, total)].filter(Boolean).join(" ") },
  );
}

function countWords(names: readonly string[], count: number, total: number): string {
  const rest = count > names.length ? `, … (${count} đơn vị)` : ` (${count} đơn vị)`;
  return count === total ? `Tất cả ${count} đơn vị đều gặp.` : `Gặp ở: ${names.join(", ")}${rest}.`;
}

function keyOf({ code, severity, what, place }: Diagnostic, words: readonly string[]): string {
  const { file = "", line = 0, column = 0, path = "" } = place ?? {};
  return [code, severity, masked(what, words), masked(file, words), line, column, path].join("\n");
}

function masked(text: string, words: readonly string[]): string {
  return words.reduce((left, word) => (word === "" || !left.includes(word) ? left : left.replaceAll(word, "…")), text);
}
