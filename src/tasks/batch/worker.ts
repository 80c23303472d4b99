/** A thread of a batch: orders in, its share of the documents written by itself, their results reported in small lots. */
import { parentPort, workerData } from "node:worker_threads";
import { createNodeHost } from "../../base/node-host.ts";
import { createSource } from "../../base/source.ts";
import { readBatch } from "../../model/batch/read-batch.ts";
import { createInputs } from "../inputs.ts";
import { openProject } from "../open-project.ts";
import { readProgram } from "../program.ts";
import { openShelf } from "../shelf.ts";
import { journalFile } from "./batch-ledger.ts";
import type { WorkerOrders, WorkerReport } from "./crew.ts";
import { openJournal } from "./journal.ts";
import { lotsOf, takeFrom } from "./lots.ts";
import { batchFile } from "./open-batch.ts";
import { openWorkshop } from "./open-workshop.ts";
import { work } from "./work.ts";

const reported = 16;

const orders = workerData as WorkerOrders;
const { steps, batch, outputName, counter, thread, run, shard } = orders;
const host = createNodeHost(orders.project);
const output = createNodeHost(orders.output);
const inputs = createInputs(host, readProgram());
const shelf = openShelf(host, { keep: false });
const project = await openProject(host, inputs.shared, shelf);
const { value: source } = readBatch(createSource(batchFile(batch), host.readText(batchFile(batch)) ?? ""));
if (source !== undefined) {
  let report: WorkerReport = [];
  const send = (): void => {
    if (report.length > 0) parentPort?.postMessage(report);
    report = [];
  };
  const { make } = openWorkshop(host, source, project, { shared: inputs.shared, shelf });
  await work({
    steps,
    next: takeFrom(counter, lotsOf(steps)),
    batch,
    output,
    outputName,
    inputs,
    make,
    journal: openJournal(output, journalFile(thread, shard), run),
    done(index, result) {
      report.push({ index, result });
      if (report.length >= reported) send();
    },
  });
  send();
}
