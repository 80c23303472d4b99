/** Many names in, a function out that makes the search for those of them that a text can hold. */

/** A search for whole names, earlier ones first; undefined when the text holds none of them. */
export type PatternFor = (text: string) => RegExp | undefined;

/** One pattern of all names would take longer to prepare than the whole document to read. */
export function createPatterns(names: readonly string[]): PatternFor {
  const known = new Map<string, RegExp>();
  const candidates = names.map((name) => ({ name, words: squeeze(name) }));
  return (text) => {
    const squeezed = squeeze(text);
    const held = candidates.filter(({ words }) => squeezed.includes(words)).map(({ name }) => escape(name));
    if (held.length === 0) return undefined;
    const either = held.join("|");
    const pattern = known.get(either) ?? new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, "gu");
    known.set(either, pattern);
    return pattern;
  };
}

function squeeze(text: string): string {
  return text.replace(/ +/g, " ");
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", " +");
}
