/** `soan update`: document ids in; children carried to their superiors' present revisions, conflicts written for the officer to settle, out. */
import { hasErrors, type Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { baseFile } from "../lineage/child/base-file.ts";
import { unusedBases } from "../lineage/child/bases.ts";
import { isChildText } from "../model/child/is-child-text.ts";
import { asideName } from "./aside-name.ts";
import { checkProject } from "./check-project.ts";
import { loadProject } from "./load-project.ts";
import { documentFile, selectDocuments } from "./select-documents.ts";
import { stagedHost } from "./staged-host.ts";
import { superiorsFirst } from "./superiors-first.ts";
import { uniqueDiagnostics } from "./unique-diagnostics.ts";
import { updateOne, type UpdateRow } from "./update-one.ts";

export type { UpdateItem, UpdateRow } from "./update-one.ts";

export interface UpdateOptions {
  /** Ids, files or folders. */
  wanted?: readonly string[];
  /** Every document that extends another. */
  all?: boolean;
  dryRun?: boolean;
}

export interface UpdateResult {
  dryRun: boolean;
  documents: UpdateRow[];
  /** Revisions of superiors that no document stands on any more; their files are removed. */
  removedBases: string[];
  diagnostics: Diagnostic[];
  /** 0 clean, 1 problems or open conflicts, 2 wrong request or folder. */
  exitCode: 0 | 1 | 2;
}

/** Superiors come before those that extend them. A second run changes nothing. */
export function update(host: Host, { wanted = [], all = false, dryRun = false }: UpdateOptions): UpdateResult {
  const empty = { dryRun, documents: [], removedBases: [] };
  const noProject = checkProject(host);
  if (noProject) return { ...empty, diagnostics: [noProject], exitCode: 2 };
  const { value: ids, diagnostics: refusals } = selectDocuments(host, { wanted, all });
  if (ids === undefined) return { ...empty, diagnostics: refusals, exitCode: 2 };
  const work = dryRun ? stagedHost(host) : host;
  const project = loadProject(host);
  const diagnostics: Diagnostic[] = [...project.diagnostics];
  const rows = new Map<string, UpdateRow>();
  for (const id of superiorsFirst(ids, host)) {
    if (isChildText(host.readText(documentFile(id)) ?? ""))
      rows.set(
        id,
        updateOne(id, work, project, diagnostics, (file) => asideName(work, file)),
      );
    else if (!all) rows.set(id, wholeRow(id));
  }
  const removedBases = dropUnused(work);
  const documents = ids.flatMap((id) => rows.get(id) ?? []);
  const found = uniqueDiagnostics(diagnostics);
  const troubled = documents.some(({ status }) => status === "failed" || status === "conflicts");
  return { dryRun, documents, removedBases, diagnostics: found, exitCode: troubled || hasErrors(found) ? 1 : 0 };
}

function wholeRow(id: string): UpdateRow {
  return { id, file: documentFile(id), superior: null, status: "whole", items: [] };
}

/** Files that were kept aside and files that cannot be read count too: whatever names a revision keeps it. */
function dropUnused(host: Host): string[] {
  const texts = ["data/documents", "data/batches"].flatMap((folder) =>
    host.list(folder).map((file) => host.readText(file) ?? ""),
  );
  const unused = unusedBases(host, texts).map(baseFile);
  for (const file of unused) host.remove(file);
  return unused;
}
