/** Where the parts of a YAML text stand, and the letters of a value in the text that was typed. */
import type { DataPath } from "../path.ts";

/** One node: `end` is after its last letter; a block ends after its last line break. */
export interface NodeAt {
  start: number;
  end: number;
  kind: "map" | "list" | "plain" | "single" | "double" | "block";
  /** True for `{…}` and `[…]`. */
  flow: boolean;
}

export interface YamlLayout {
  /** The node at a path, or its key; undefined when there is none, or only an alias. */
  at(path: DataPath, on?: "key" | "value"): NodeAt | undefined;
  /** Ranges of all comments, with their `#`. */
  comments: [number, number][];
}

const SPACE = /[ \p{Cc}\u2028\u2029]/u;

/**
 * Offset in `source` of every letter of `value` that is no space; spaces are undefined, because folding moves them.
 * Undefined when the letters do not agree, as with escapes that stand for other letters.
 */
export function lettersInSource(value: string, node: NodeAt, source: string): (number | undefined)[] | undefined {
  const raw = source.slice(node.start, node.end);
  const quoted = node.kind === "single" || node.kind === "double";
  const header = node.kind === "block" ? raw.indexOf("\n") + 1 : quoted ? 1 : 0;
  const end = quoted ? raw.length - 1 : raw.length;
  const places: (number | undefined)[] = [];
  let at = header;
  for (const letter of value.split("")) {
    if (SPACE.test(letter)) {
      places.push(undefined);
      continue;
    }
    while (at < end && SPACE.test(raw[at] ?? "")) at += 1;
    // `''` and `\"` stand for the second of their letters; a backslash may also end a line.
    while (node.kind === "double" && raw[at] === "\\" && /["\\/\s]/.test(raw[at + 1] ?? "")) {
      at += 1;
      while (at < end && SPACE.test(raw[at] ?? "")) at += 1;
    }
    if (node.kind === "single" && raw.startsWith("''", at)) at += 1;
    if (at >= end || raw[at] !== letter) return undefined;
    places.push(node.start + at);
    at += 1;
  }
  return raw.slice(at, end).trim() === "" ? places : undefined;
}
