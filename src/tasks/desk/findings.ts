/** A text that may not be saved yet → what the proofreader finds in it, each finding with the data that it is about. */
import type { Host } from "../../base/host.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { checkDocument } from "../../check/run-rules.ts";
import type { Finding } from "../../check/types.ts";
import { rowOf } from "../check-one.ts";
import { openData, type CheckTarget } from "../check-target.ts";
import { documentFile } from "../select-documents.ts";
import { stagedHost } from "../staged-host.ts";
import { uniqueDiagnostics } from "../unique-diagnostics.ts";
import { openRoom } from "./open-room.ts";
import type { FindingRow, Findings, OpenText } from "./types.ts";

/** The same rules as `soan check`, over the text in place of its file. */
export async function findInText(host: Host, open: OpenText): Promise<Findings> {
  const { target, findings, problems } = await checkText(host, open);
  return { findings: target === undefined ? [] : findings.map((one) => findingRow(one, target)), problems };
}

export interface CheckedText {
  /** Undefined when the text cannot be made into a document. */
  target: CheckTarget | undefined;
  findings: Finding[];
  problems: Diagnostic[];
}

/** The findings with the document that they were found in. */
export async function checkText(host: Host, { id, text }: OpenText): Promise<CheckedText> {
  const { room, diagnostics } = await openRoom(host);
  if (room === undefined) return { target: undefined, findings: [], problems: diagnostics };
  const overlaid = stagedHost(host);
  overlaid.write(documentFile(id), text);
  const { value: target, diagnostics: problems } = openData(id, { ...room, host: overlaid });
  const findings = target === undefined ? [] : checkDocument(target.context);
  return { target, findings, problems: uniqueDiagnostics(problems) };
}

/** A finding as the page lists it. */
export function findingRow(finding: Finding, target: CheckTarget): FindingRow {
  const line = target.context.lines.find(({ path }) => path === finding.at.path);
  return { ...rowOf(finding, target), data: line?.from ?? null };
}
