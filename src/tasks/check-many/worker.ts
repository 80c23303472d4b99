/** A thread of a check of many files: orders in, what came of its share reported in small lots. */
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { createNodeHost } from "../../base/node-host.ts";
import { createTidying } from "../batch/tidy-memory.ts";
import { checkOne } from "../check-one.ts";
import { openCheckRoom } from "../check-room.ts";
import { takeFrom, type CheckOrders, type CheckReport } from "./crew.ts";

const LOT = 16;

const { project, folder, names, counter } = workerData as CheckOrders;
const { room } = openCheckRoom(createNodeHost(project), (name) => {
  const wanted = path.resolve(folder, name);
  return { host: createNodeHost(path.dirname(wanted)), file: path.basename(wanted) };
});
if (room) {
  const report: CheckReport = [];
  const tidy = createTidying();
  const next = takeFrom(counter, names.length);
  for (let index = next(); index !== undefined; index = next()) {
    report.push({ index, result: await checkOne(names[index] ?? "", room) });
    tidy();
    if (report.length >= LOT) parentPort?.postMessage(report.splice(0));
  }
  parentPort?.postMessage(report);
}
