/** `soan rollover`: a year and perhaps document ids in; next year's YAML files, what changed and what a human must do out. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hasErrors } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import type { Form } from "../form/schema.ts";
import { rollover as rollDocument } from "../lineage/rollover/rollover.ts";
import type { PlacedChange, PlacedNote, PlacedReviews } from "../lineage/rollover/rollover.ts";
import { checkReferences } from "../model/check-references.ts";
import { isChildText } from "../model/child/is-child-text.ts";
import type { Organ } from "../registry/types.ts";
import { asideName } from "./aside-name.ts";
import { checkProject } from "./check-project.ts";
import { withOrgans } from "./import/proposed-organs.ts";
import { loadProject, type Project } from "./load-project.ts";
import { CHILD_FORMAT, underNewSuperior } from "./roll-child.ts";
import { latestYearBefore, noEarlierYear, rolledId } from "./rollover-ids.ts";
import { documentFile, selectDocuments } from "./select-documents.ts";
import { superiorsFirst } from "./superiors-first.ts";
import { uniqueDiagnostics } from "./unique-diagnostics.ts";

export interface RolloverOptions {
  year: number;
  /** Ids, files or folders of the old year; all documents of the latest earlier year when there are none. */
  wanted?: readonly string[];
  dryRun?: boolean;
  /** Writes over a file of the new year; the file that stood there is kept beside it. */
  force?: boolean;
  /** Organs that an import in the same run proposes; they count as known. */
  organs?: readonly Organ[];
}

/** What became of one document. */
export interface RolloverRow {
  /** Id of the new document. */
  id: string;
  /** Id of the document it was made from. */
  source: string;
  file: string;
  status: "written" | "exists" | "failed";
  /** Year of the document it was made from. */
  from?: number;
  /** Where the file went that stood there, under `force`. */
  movedTo?: string;
  changes: PlacedChange[];
  reviews: PlacedReviews[];
  notes: PlacedNote[];
}

export interface RolloverResult {
  year: number;
  dryRun: boolean;
  documents: RolloverRow[];
  diagnostics: Diagnostic[];
  /** 0 clean, 1 problems found, 2 wrong request or folder. */
  exitCode: 0 | 1 | 2;
}

/** Carries documents into another year. A file that exists is left alone, so that a second run changes nothing. */
export function rollover(host: Host, options: RolloverOptions): RolloverResult {
  const { year, wanted = [], dryRun = false } = options;
  const refused = (diagnostics: Diagnostic[]): RolloverResult => ({
    year,
    dryRun,
    documents: [],
    diagnostics,
    exitCode: 2,
  });
  const noProject = checkProject(host);
  if (noProject) return refused([noProject]);
  const latest = latestYearBefore(host, year);
  if (wanted.length === 0 && latest === undefined) return refused([noEarlierYear(host, year)]);
  const selection = wanted.length === 0 && latest !== undefined ? { year: latest } : { wanted };
  const { value: ids, diagnostics: refusals } = selectDocuments(host, selection);
  if (ids === undefined) return refused(refusals);
  const loaded = loadProject(host);
  const project = { ...loaded, registry: withOrgans(loaded.registry, options.organs ?? []) };
  const diagnostics: Diagnostic[] = [...project.diagnostics];
  const rows = new Map<string, RolloverRow>();
  for (const id of superiorsFirst(ids, host)) rows.set(id, rollOne(id, host, project, { options, rows }, diagnostics));
  const documents = ids.flatMap((id) => rows.get(id) ?? []);
  const failed = documents.some(({ status }) => status === "failed");
  const all = uniqueDiagnostics(diagnostics);
  return { year, dryRun, documents, diagnostics: all, exitCode: failed || hasErrors(all) ? 1 : 0 };
}

function rollOne(
  source: string,
  host: Host,
  project: Project,
  { options, rows }: { options: RolloverOptions; rows: ReadonlyMap<string, RolloverRow> },
  diagnostics: Diagnostic[],
): RolloverRow {
  const { year, dryRun = false, force = false } = options;
  const id = rolledId(source, year);
  const file = documentFile(id);
  const row: RolloverRow = { id, source, file, status: "failed", changes: [], reviews: [], notes: [] };
  const standing = host.readText(file);
  if (standing !== undefined && !force && id !== source) return { ...row, status: "exists" };
  const text = host.readText(documentFile(source)) ?? "";
  const isChild = isChildText(text);
  const made = (one: string): boolean =>
    host.readText(documentFile(one)) !== undefined ||
    [...rows.values()].some((done) => done.id === one && done.status === "written");
  const start = isChild ? underNewSuperior(documentFile(source), text, year, made) : { value: text, diagnostics: [] };
  const { value: rolled, diagnostics: found } = rollDocument(documentFile(source), start.value ?? text, {
    to: year,
    file,
    registry: project.registry,
    formInForce: (form, issuer, date) => inForce(project, form, issuer, date),
    ...(isChild ? { format: CHILD_FORMAT } : {}),
  });
  diagnostics.push(...start.diagnostics);
  if (start.value === undefined && start.diagnostics.length > 0) return row;
  diagnostics.push(...found);
  if (!rolled) return row;
  // What a child names outside its own texts is known once it stands on its superior's document.
  if (!isChild) diagnostics.push(...checkReferences(rolled.source, project.registry));
  const { from, changes, reviews, notes } = rolled;
  const done: RolloverRow = { ...row, status: "written", from, changes, reviews, notes };
  const aside = standing === undefined || standing === rolled.text ? undefined : asideName(host, file);
  if (!dryRun) {
    if (aside !== undefined && standing !== undefined) host.write(aside, standing);
    host.write(file, rolled.text);
  }
  return aside === undefined ? done : { ...done, movedTo: aside };
}

function inForce({ forms, registry }: Project, name: string, issuer: string, date: string): boolean {
  const regime = registry.organs.get(issuer)?.regime;
  const fits = (form: Form): boolean =>
    form.id === name &&
    (regime === undefined || form.regime === regime) &&
    form.from <= `${date}-31` &&
    (form.until === null || form.until >= `${date}-01`);
  return forms.some(fits);
}
