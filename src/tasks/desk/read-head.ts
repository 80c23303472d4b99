/** The text of a document or batch file → the few facts that a list shows, found by their lines without reading the YAML. */

const KEYS = ["title", "template", "issuer", "year", "number", "about", "extends", "base", "draft"] as const;

/** A value as it was written, without its quotes; null for a key that is not there or holds nothing. */
export type DocumentHead = Record<(typeof KEYS)[number], string | null>;

const KEY_LINE = new RegExp(`^(${KEYS.join("|")})[ \\t]*:(?=[ \\t\\r\\n]|$)`, "gmu");

/** A broken file gives what its lines still tell. Thousands of files are read in this way while one is parsed. */
export function readHead(text: string): DocumentHead {
  const head = Object.fromEntries(KEYS.map((key) => [key, null])) as DocumentHead;
  for (const found of text.matchAll(KEY_LINE)) {
    const key = found[1] as keyof DocumentHead;
    head[key] ??= valueAfter(text, found.index + found[0].length);
  }
  return head;
}

/** The lines of one key of the outermost map, the key's own included; undefined when it is not there. */
export function linesOfKey(text: string, key: string): string | undefined {
  const start = new RegExp(`^${key}[ \\t]*:`, "mu").exec(text)?.index;
  if (start === undefined) return undefined;
  const lines = text.slice(start).split("\n");
  const end = lines.findIndex((line, at) => at > 0 && /^[^\s#-]/u.test(line));
  return lines.slice(0, end < 0 ? undefined : end).join("\n");
}

/** The rest of the line with the indented lines below it, as one line. */
function valueAfter(text: string, start: number): string | null {
  const lines: string[] = [];
  for (let from = start, end = start; end >= 0; from = end + 1) {
    end = text.indexOf("\n", from);
    const line = text.slice(from, end < 0 ? undefined : end);
    if (from > start && !/^[ \t]+\S/u.test(line)) break;
    lines.push(line.trim());
  }
  const words = lines.filter((line) => line !== "");
  if (/^[>|][-+\d]*(?:\s+#.*)?$/u.test(words[0] ?? "")) words.shift();
  const value = words.join(" ");
  const quoted = /^(["'])(.*?)\1(?:\s+#.*)?$/u.exec(value);
  const plain = quoted ? (quoted[2] ?? "") : value.replace(/\s+#.*$/u, "");
  return plain === "" ? null : plain.normalize("NFC");
}
