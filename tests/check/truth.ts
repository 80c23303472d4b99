/** `truth/errors.yaml` of the shared folder: its shape, and how findings are held against it. */
import fs from "node:fs";
import { createSource, positionAt } from "../../src/base/source.ts";
import { parseYaml } from "../../src/base/yaml.ts";
import { checkDocument } from "../../src/check/run-rules.ts";
import type { Finding } from "../../src/check/types.ts";
import { locateInText } from "../../src/tasks/check-text-places.ts";
import { sharedPath } from "../support/shared.ts";
import { contextOf, readFileText } from "./documents.ts";
import { ANSWERS } from "./truth-classes.ts";

export interface TruthError {
  id: string;
  doc: string;
  line: number;
  line_end?: number;
  lines?: number[];
  text: string;
  class: string;
  severity: string;
  by: string;
  confidence?: string;
}

interface Truth {
  meta: { docs: Record<string, string> };
  errors: TruthError[];
  false_positives: { id: string; doc: string; line: number; text: string; rule: string }[];
}

/** What was said about a place of the file; `text` is the whole line of the document, `[start, end)` the words meant. */
export interface Said {
  rule: string;
  severity: string;
  line: number;
  end: number;
  words: string;
  text: string;
  from: number;
  to: number;
  what: string;
}

export function readTruth(): Truth {
  const file = sharedPath("truth", "errors.yaml") ?? "";
  return parseYaml(createSource(file, fs.readFileSync(file, "utf8"))).data as Truth;
}

/** All findings of a document, and the repairs of its reader, by line of the file. */
export function sayAll(name: string): Said[] {
  const { value, repairs, text } = readFileText(sharedPath("documents", name) ?? "");
  if (!value) throw new Error(`${name} was not read`);
  const context = contextOf(value);
  const source = createSource(name, text);
  const locate = locateInText(text, context.lines);
  const said = checkDocument(context).flatMap((finding: Finding): Said[] => {
    const line = context.lines.find(({ path }) => path === finding.at.path);
    if (!line) return [];
    const { start, end } = finding.at;
    const place = locate(finding.at);
    const lineAt = (offset: number | undefined): number => (offset === undefined ? 0 : positionAt(source, offset).line);
    return [
      {
        rule: finding.rule,
        severity: finding.severity,
        line: lineAt(place?.start),
        end: lineAt(place && place.end - 1),
        words: line.text.slice(start, end),
        text: `${line.label} ${line.text}`,
        from: start + line.label.length + 1,
        to: end + line.label.length + 1,
        what: finding.what,
      },
    ];
  });
  const repaired = repairs.map((repair) => {
    const { code, line, before } = repair;
    const last = "last" in repair && typeof repair.last === "number" ? repair.last : line;
    return {
      rule: `repair:${code}`,
      severity: "warning",
      line,
      end: last,
      words: before,
      text: before,
      from: 0,
      to: before.length,
      what: "",
    };
  });
  return [...said, ...repaired];
}

/** True when the finding answers for the error: a rule of its class, on one of its lines, touching its words. */
export function answers(said: Said, error: TruthError): boolean {
  if (!(ANSWERS[error.class] ?? []).includes(said.rule)) return false;
  const first = said.line <= (error.line_end ?? error.line) && error.line <= said.end;
  // One remark for a line answers for every place of that class in the line.
  const anywhere = said.rule.startsWith("repair:") || said.rule === "letterhead-missing" || error.lines !== undefined;
  if (first) return anywhere || touches(said, error.text);
  return (error.lines ?? []).some((line) => said.line <= line && line <= said.end);
}

/** True when the words of the finding overlap the words of the truth in their line. */
export function touches({ text, from, to }: Said, words: string): boolean {
  const [line, wanted] = [squeeze(text), squeeze(words).text];
  const [start, end] = [line.index(from), line.index(to)];
  for (let at = line.text.indexOf(wanted); at >= 0; at = line.text.indexOf(wanted, at + 1))
    // A space or a mark alone holds no letter: then its place must lie in the words.
    if (start === end ? at <= start && start <= at + wanted.length : at < end && start < at + wanted.length)
      return true;
  return false;
}

/** Letters and figures only: quotes, spaces and marks may have been repaired. */
function squeeze(text: string): { text: string; index(offset: number): number } {
  const offsets: number[] = [];
  let letters = "";
  for (const match of text.normalize("NFC").matchAll(/[\p{L}\p{N}]/gu)) {
    letters += match[0];
    offsets.push(match.index);
  }
  return { text: letters, index: (offset) => offsets.filter((at) => at < offset).length };
}
