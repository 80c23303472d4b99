/** `soan check`: documents and files in; everything the rules find in them out, with places; certain corrections made if wanted. */
import { hasErrors, type Diagnostic, type Place, type Severity } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { placeAt } from "../base/source.ts";
import { loadCheckConfig } from "../check/config.ts";
import { loadWords } from "../check/language/words.ts";
import { RULES } from "../check/rules.ts";
import { checkDocument } from "../check/run-rules.ts";
import type { Finding } from "../check/types.ts";
import { isChildText } from "../model/child/is-child-text.ts";
import { readModel } from "../model/read-model.ts";
import { writeAnnotated, type Checked } from "./check-annotate.ts";
import { fixText, type Fixed } from "./check-fix.ts";
import { openTargets, type CheckRoom, type CheckTarget } from "./check-target.ts";
import { checkProject } from "./check-project.ts";
import type { FileInFolder } from "./compare-side.ts";
import { loadProject } from "./load-project.ts";
import { uniqueDiagnostics } from "./unique-diagnostics.ts";

export interface CheckOptions {
  /** Ids, files or folders, as typed. */
  wanted: readonly string[];
  /** Where a file lies that is named on the command line. */
  open(name: string): FileInFolder;
  /** Writes the corrections that are certain into data files and plain text. */
  fix?: boolean;
  /** Word file to write a copy of the checked one to, with the findings as comments; only for one Word file. */
  annotate?: string;
  /** Writes over a file that stands there. */
  force?: boolean;
}

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

export interface CheckResult {
  files: CheckedFile[];
  /** Copy with comments that was written. */
  annotated: string | null;
  diagnostics: Diagnostic[];
  exitCode: 0 | 1 | 2;
}

/** Words shown on each side of a finding, in letters. */
const CONTEXT = 40;

/** Checks everything that was named; what cannot be read is reported and the rest goes on. */
export async function check(host: Host, options: CheckOptions): Promise<CheckResult> {
  const { wanted, open, fix = false, annotate, force = false } = options;
  const noProject = checkProject(host);
  if (noProject) return refused([noProject]);
  const project = loadProject(host);
  const { config, diagnostics: configDiagnostics } = loadCheckConfig(
    host,
    RULES.map(({ id }) => id),
  );
  const { value: words, diagnostics: wordDiagnostics } = loadWords(host);
  const diagnostics = [...project.diagnostics, ...configDiagnostics, ...wordDiagnostics];
  if (!words) return refused(diagnostics);
  const room: CheckRoom = { host, project, config, words, open };
  const files: CheckedFile[] = [];
  const checked: Checked[] = [];
  for (const name of wanted) {
    const opened = await openTargets(name, room);
    diagnostics.push(...opened.diagnostics);
    for (const target of opened.value ?? []) {
      const made = fix ? correct(target) : undefined;
      const again = made ? await openTargets(name, room) : opened;
      const now = again.value?.find((one) => one.name === target.name) ?? target;
      const findings = checkDocument(now.context);
      checked.push({ target: now, findings });
      const rows = findings.map((finding) => rowOf(finding, now));
      files.push({ file: target.name, kind: target.kind, findings: rows, fixed: made ?? [] });
    }
  }
  const refusals = annotate === undefined ? [] : writeAnnotated(checked, { name: annotate, ...open(annotate), force });
  const isWritten = annotate !== undefined && checked.length > 0 && !hasErrors(refusals);
  const isSerious = files.some(({ findings }) => findings.some(({ severity }) => severity !== "style"));
  return {
    files,
    annotated: isWritten ? annotate : null,
    diagnostics: uniqueDiagnostics([...diagnostics, ...refusals]),
    exitCode: hasErrors(refusals) ? 2 : isSerious || hasErrors(diagnostics) ? 1 : 0,
  };
}

function refused(diagnostics: Diagnostic[]): CheckResult {
  return { files: [], annotated: null, diagnostics, exitCode: 2 };
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

function rowOf({ rule, severity, what, why, fix, at, edit }: Finding, target: CheckTarget): CheckRow {
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
