/** Errors of a parsed YAML document → diagnostics: one for each line, at the place where the writer can mend it. */
import type { Diagnostic, Place } from "../diagnostic.ts";
import { lineAt, placeAt, positionAt, type Source } from "../source.ts";
import { wordFirstCharacter } from "./first-character.ts";
import { UNCLOSED_QUOTE, wordYamlError } from "./messages.ts";
import type { Wording } from "./wording.ts";

/** One error as the `yaml` package reports it. */
export interface YamlError {
  code: string;
  message: string;
  pos: readonly [number, number];
}

/** Our own code: a map or list stands where a key belongs. */
export const COLLECTION_AS_KEY = "COLLECTION_AS_KEY";

// The data around these errors is whole, so the rest of the file can still be judged.
const MILD = new Set(["DUPLICATE_KEY", "BAD_ALIAS", "BAD_DQ_ESCAPE", "TAG_RESOLVE_FAILED", COLLECTION_AS_KEY]);

// After a tab the parser no longer knows how deep the lines below it stand.
const ABOUT_INDENT = new Set([
  "BAD_INDENT",
  "BLOCK_AS_IMPLICIT_KEY",
  "MISSING_CHAR",
  "MULTILINE_IMPLICIT_KEY",
  "UNEXPECTED_TOKEN",
]);

/** True when the data can be judged although this error was found. */
export function isMild(error: YamlError): boolean {
  return MILD.has(error.code);
}

/** Words the errors; consequences of an earlier error on the same line or of an unclosed quote are left out. */
export function yamlDiagnostics(source: Source, errors: readonly YamlError[]): Diagnostic[] {
  const byLine = new Map<number, Diagnostic>();
  const add = (diagnostic: Diagnostic): void => {
    const line = diagnostic.place?.line ?? 0;
    if (!byLine.has(line)) byLine.set(line, diagnostic);
  };
  const quote = errors.every(isMild) ? undefined : unclosedQuote(source);
  let tab = false;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    // Whatever follows an unclosed quote was read with quotes and text swapped.
    if (quote !== undefined && error.pos[0] >= quote) break;
    tab ||= error.code === "TAB_AS_INDENT";
    if (!tab || !ABOUT_INDENT.has(error.code)) add(wordError(source, error));
  }
  if (quote !== undefined) add(wordedDiagnostic(UNCLOSED_QUOTE, placeAt(source, quote, quote + 1)));
  return [...byLine.values()];
}

function wordError(source: Source, { code, message, pos: [start, end] }: YamlError): Diagnostic {
  const value = valueOnLine(source, start);
  const wording = wordYamlError(code, message, value.text, source.text.slice(start, start + 2));
  // Prose that begins with a wrong character is mended where it begins, not where the parser gave up.
  if (wording === wordFirstCharacter(value.text.charAt(0))) {
    return wordedDiagnostic(wording, placeAt(source, value.start, value.start + value.text.length));
  }
  return wordedDiagnostic(wording, placeAt(source, start, code === "DUPLICATE_KEY" ? wordEnd(source, start) : end));
}

/** A worded problem at its place. */
export function wordedDiagnostic({ code, what, why, fix }: Wording, place: Place): Diagnostic {
  return { code, severity: "error", what, why, fix, place };
}

const QUOTED_VALUE = /^(\s*(?:- +)*(?:[\w-]+: +)?)(["'])(.*)$/;
const NEW_ENTRY = /^\s*(?:- |(?:- +)*[\w-]+:(?:\s|$)|$)/;

/** In a broken file, offset of the first quote that is not closed although the next line begins something new. */
function unclosedQuote(source: Source): number | undefined {
  for (const [index, lineStart] of source.lineStarts.entries()) {
    const [, before = "", mark, rest = ""] = QUOTED_VALUE.exec(lineAt(source, index + 1)) ?? [];
    if (!mark || rest.replace(mark === '"' ? /\\./g : /''/g, "").includes(mark)) continue;
    if (NEW_ENTRY.test(lineAt(source, index + 2))) return lineStart + before.length;
  }
  return undefined;
}

function wordEnd(source: Source, start: number): number {
  return start + (/^[\w-]*/.exec(source.text.slice(start, start + 100))?.[0].length ?? 1);
}

/** What the line of an offset holds after `- ` and `key: `, and where that begins. */
function valueOnLine(source: Source, offset: number): { text: string; start: number } {
  const { line } = positionAt(source, offset);
  const content = lineAt(source, line);
  const before = /^\s*(?:- +)*(?:[\w-]+: +)?/.exec(content)?.[0].length ?? 0;
  return { text: content.slice(before).trimEnd(), start: (source.lineStarts[line - 1] ?? 0) + before };
}
