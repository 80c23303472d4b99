/** A batch of the whole country: one broken unit stops no other, and four shards together are the whole. */
import { expect, test } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { hashOf } from "../../src/tasks/hash.ts";
import { buildBatch } from "../../src/tasks/batch/build-batch.ts";
import { batchFiles, type Files } from "../tasks/batch/batch-project.ts";

const units = 3355;
const documentsIn = (files: Files): Map<string, string> =>
  new Map(
    Object.keys(files)
      .filter((file) => file.endsWith(".docx"))
      .sort()
      .map((file) => [file, hashOf(files[file] ?? "")]),
  );

test(`${units} units, one of them broken: all others are built, one message; shards 1/4 … 4/4 are the same files`, async () => {
  const files = batchFiles(units);
  const planned = await buildBatch(createMemoryHost({ ...files }), {
    batch: "thu",
    dryRun: true,
    shard: { index: 1, count: 900 },
  });
  const organ = planned.documents[0]?.organ ?? "";
  files[`data/documents/2027/${organ}-khoa-giao.yaml`] = "template: [";
  const started = performance.now();
  const whole = { ...files };
  const { documents, diagnostics, exitCode } = await buildBatch(createMemoryHost(whole), { batch: "thu" });
  console.log(`national batch: ${units} units in ${Math.round(performance.now() - started)} ms, in memory, one thread`);
  expect(documents.filter(({ status }) => status === "written")).toHaveLength(units - 1);
  expect(documents.filter(({ status }) => status === "failed").map((one) => one.organ)).toEqual([organ]);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(1);
  expect(exitCode).toBe(1);
  const shards = { ...files };
  for (const index of [1, 2, 3, 4])
    await buildBatch(createMemoryHost(shards), { batch: "thu", shard: { index, count: 4 } });
  expect(documentsIn(shards)).toEqual(documentsIn(whole));
});
