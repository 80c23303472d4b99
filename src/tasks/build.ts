/** `soan build`: what the user asked for in; Word files, the ledger and one row per document out. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { applyPlan, hashOfFile } from "./apply.ts";
import type { BuildRow } from "./apply.ts";
import { checkProject } from "./check-project.ts";
import { folderHost } from "./folder-host.ts";
import { createInputs } from "./inputs.ts";
import type { InputsReader, SharedInputs } from "./inputs.ts";
import { readLedger, writeLedger } from "./ledger.ts";
import type { Ledger } from "./ledger.ts";
import type { Project } from "./load-project.ts";
import type { MakeDocument } from "./make-document.ts";
import { openProject } from "./open-project.ts";
import { planBuild } from "./plan.ts";
import type { Candidate } from "./plan.ts";
import { readProgram } from "./program.ts";
import { documentFile, selectDocuments } from "./select-documents.ts";
import type { Selection } from "./select-documents.ts";
import { openShelf } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";
import { uniqueDiagnostics } from "./unique-diagnostics.ts";

export interface BuildOptions extends Selection {
  /** Makes everything again; a file edited by hand is moved aside first. */
  force?: boolean;
  /** Does everything except writing. */
  dryRun?: boolean;
  /** Where to write instead of `output/`, with its name for messages. */
  out?: { host: Host; name: string };
}

export interface BuildResult {
  dryRun: boolean;
  documents: BuildRow[];
  diagnostics: Diagnostic[];
  /** 0 clean, 1 problems found, 2 wrong request or folder, 3 a fault of the program. */
  exitCode: 0 | 1 | 2 | 3;
}

/** Builds the documents asked for. Every problem comes back as a diagnostic; nothing is thrown for bad input. */
export async function build(host: Host, options: BuildOptions): Promise<BuildResult> {
  const { dryRun = false, force = false, out = { host: folderHost(host, "output"), name: "output" } } = options;
  const refused = (diagnostics: Diagnostic[]): BuildResult => ({ dryRun, documents: [], diagnostics, exitCode: 2 });
  const noProject = checkProject(host);
  if (noProject) return refused([noProject]);
  const { value: ids, diagnostics: refusals } = selectDocuments(host, options);
  if (ids === undefined) return refused(refusals);

  const inputs = createInputs(host, readProgram());
  const shelf = openShelf(host, { keep: !dryRun });
  const project = await openProject(host, inputs.shared, shelf);
  const { value: ledger = new Map(), diagnostics: ledgerDiagnostics } = readLedger(out.host);
  const candidates = ids.map((id) => inspect(id, host, out.host, ledger, inputs));
  const plan = planBuild(candidates, ledger, { force });
  // Templates, the Word writer and the proofreader are slow to load; a run that finds everything up to date does without them.
  const needed = plan.steps.some(({ action }) => action === "make");
  const maker = needed ? await openMaker(host, project, inputs.shared, shelf) : undefined;
  const output = dryRun ? withoutWriting(out.host) : out.host;
  const applied = await applyPlan(plan, {
    project: host,
    output,
    outputName: out.name,
    ledger,
    inputs,
    make: maker?.make ?? nothingToMake,
  });
  writeLedger(output, applied.ledger);
  await maker?.close();
  const diagnostics = uniqueDiagnostics([...ledgerDiagnostics, ...project.diagnostics, ...applied.diagnostics]);
  return { dryRun, documents: applied.rows, diagnostics, exitCode: exitCodeOf(applied.rows, diagnostics) };
}

function inspect(id: string, host: Host, output: Host, ledger: Ledger, inputs: InputsReader): Candidate {
  const path = `${id}.docx`;
  const named = inputs.of(host.readText(documentFile(id)) ?? "", ledger.get(path)?.template ?? "");
  const standing = hashOfFile(output, path);
  return { id, output: path, inputs: named, ...(standing === undefined ? {} : { standing }) };
}

async function openMaker(host: Host, project: Project, shared: SharedInputs, shelf: Shelf) {
  const [{ createMaker }, { openWriters }, { openProofMemory }] = await Promise.all([
    import("./make-document.ts"),
    import("./open-writers.ts"),
    import("./proofread-memory.ts"),
  ]);
  const writers = openWriters(shared, shelf);
  const proofs = openProofMemory(host, shared, shelf);
  const close = async (): Promise<void> => {
    proofs.close();
    await writers.close();
  };
  return { make: createMaker(host, project, writers, proofs), close };
}

const nothingToMake: MakeDocument = () => Promise.resolve({ diagnostics: [] });

function withoutWriting(host: Host): Host {
  return { ...host, write: () => undefined, append: () => undefined, remove: () => undefined };
}

function exitCodeOf(rows: readonly BuildRow[], diagnostics: readonly Diagnostic[]): BuildResult["exitCode"] {
  if (diagnostics.some(({ code }) => code === "internal-error")) return 3;
  const troubled = rows.some(({ status, reason }) => status === "failed" || reason === "edited-outdated");
  return troubled || diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
}
