/** One name and what a run shares → the findings of each document it stands for, with places; certain corrections made if wanted. */
import type { Diagnostic, Place, Severity } from "../base/diagnostic.ts";
import { placeAt } from "../base/source.ts";
import { checkDocument } from "../check/run-rules.ts";
import type { Finding } from "../check/types.ts";
import { isChildText } from "../model/child/is-child-text.ts";
import { readModel } from "../model/read-model.ts";
import type { Checked } from "./check-annotate.ts";
import { fixText, type Fixed } from "./check-fix.ts";
import { openTargets, type CheckRoom, type CheckTarget } from "./check-target.ts";

/** One finding with its place; offsets count in the whole line of the document. */
export interface CheckRow {
  rule: string;
  severity: Severity;
  what: string;
  why: string;
  fix?: string;
  /** Vietnamese words for the place: `mục II.1, đoạn 2`. */
  where: string;
  /** The words meant, with what stands before and after them. */
  before: string;
  words: string;
  after: string;
  place: Place;
  /** The right words, where they are certain. */
  replacement?: string;
}

export interface CheckedFile {
  file: string;
  kind: CheckTarget["kind"];
  findings: CheckRow[];
  /** Corrections written to the file; empty without `fix`. */
  fixed: Fixed[];
}

/** What came of one name: several documents for a folder of data. */
export interface CheckedName {
  files: CheckedFile[];
  diagnostics: Diagnostic[];
}

/** Words shown on each side of a finding, in letters. */
const CONTEXT = 40;

/** Checks what a name stands for; `keep` gets each document with its findings before it is let go. */
export async function checkOne(
  name: string,
  room: CheckRoom,
  { fix = false, keep }: { fix?: boolean; keep?: (checked: Checked) => void } = {},
): Promise<CheckedName> {
  const opened = await openTargets(name, room);
  const files: CheckedFile[] = [];
  for (const target of opened.value ?? []) {
    const made = fix ? correct(target) : undefined;
    const again = made ? await openTargets(name, room) : opened;
    const now = again.value?.find((one) => one.name === target.name) ?? target;
    const findings = checkDocument(now.context);
    keep?.({ target: now, findings });
    const rows = findings.map((finding) => rowOf(finding, now));
    files.push({ file: target.name, kind: target.kind, findings: rows, fixed: made ?? [] });
  }
  return { files, diagnostics: opened.diagnostics };
}

/** Writes the corrections; a data file that would no longer be read stays as it is. */
function correct(target: CheckTarget): Fixed[] | undefined {
  const made = fixText(target, checkDocument(target.context));
  if (!made || !target.source) return undefined;
  const { host, file } = target.source;
  if (target.kind === "data" && !isChildText(made.text) && !readModel({ ...target.source, text: made.text }).value)
    return undefined;
  host.write(file, made.text);
  return made.fixed;
}

/** A finding with its place and the words around it. */
export function rowOf({ rule, severity, what, why, fix, at, edit }: Finding, target: CheckTarget): CheckRow {
  const { context, source, locate, placeOf, name } = target;
  const line = context.lines.find(({ path }) => path === at.path);
  const text = line?.text ?? "";
  const range = source && locate(at);
  return {
    rule,
    severity,
    what,
    why,
    ...(fix === undefined ? {} : { fix }),
    where: line?.where ?? "",
    before: text.slice(Math.max(0, at.start - CONTEXT), at.start),
    words: text.slice(at.start, at.end),
    after: text.slice(at.end, at.end + CONTEXT),
    place: source && range ? { ...placeAt(source, range.start, range.end), file: name } : placeOf(at.path),
    ...(edit === undefined ? {} : { replacement: edit.replacement }),
  };
}
