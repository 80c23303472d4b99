/** Names to check in, what came of each in the same order out; other threads help when there are enough. */
import { availableParallelism } from "node:os";
import { calmCompiler } from "../batch/calm-compiler.ts";
import { createTidying } from "../batch/tidy-memory.ts";
import { checkOne, type CheckedName } from "../check-one.ts";
import type { Checked } from "../check-annotate.ts";
import type { CheckRoom } from "../check-target.ts";
import { hasCheckWorkers, startCheckWorkers, takeFrom } from "./crew.ts";

/** Files below which a second thread costs more than it gives: it reads the registry and the word lists anew. */
const ENOUGH = 60;
/** Each thread takes some 150 MB; a machine in an office has other work to do. */
const MOST = 4;
/** From so many files on memory is given back now and then. */
const MANY = 400;

export interface NamesOptions {
  fix?: boolean;
  keep?: (checked: Checked) => void;
  jobs?: number;
  folder?: string;
  onProgress?: (progress: { done: number; total: number; failed: number }) => void;
}

/** Checks all names. What a broken thread leaves undone is done by this one. */
export async function checkNames(
  names: readonly string[],
  room: CheckRoom,
  options: NamesOptions,
): Promise<CheckedName[]> {
  const results: (CheckedName | undefined)[] = names.map(() => undefined);
  const progress = { done: 0, total: names.length, failed: 0 };
  const done = (index: number, result: CheckedName): void => {
    if (results[index] === undefined) {
      progress.done += 1;
      if (isTroubled(result)) progress.failed += 1;
    }
    results[index] = result;
    options.onProgress?.(progress);
  };
  if (names.length > ENOUGH) calmCompiler();
  const tidy = names.length > MANY ? createTidying() : () => undefined;
  const work = async (next: () => number | undefined): Promise<void> => {
    for (let index = next(); index !== undefined; index = next()) {
      done(index, await checkOne(names[index] ?? "", room, options));
      tidy();
    }
  };
  const counter = new SharedArrayBuffer(4);
  const helpers = countHelpers(names.length, options);
  const { folder = "" } = options;
  const others = startCheckWorkers({ project: room.host.root, folder, names, counter }, helpers, done);
  await Promise.all([work(takeFrom(counter, names.length)), others]);
  const left = names.flatMap((_, index) => (results[index] === undefined ? [index] : []));
  await work(() => left.shift());
  return results as CheckedName[];
}

function isTroubled({ files, diagnostics }: CheckedName): boolean {
  return (
    diagnostics.some(({ severity }) => severity === "error") ||
    files.some(({ findings }) => findings.some(({ severity }) => severity === "error"))
  );
}

/** Corrections are written and comments kept by this thread alone. */
function countHelpers(count: number, { jobs, folder, fix = false, keep }: NamesOptions): number {
  if (folder === undefined || fix || keep || !hasCheckWorkers()) return 0;
  const useful = count >= ENOUGH ? Math.min(MOST, availableParallelism()) : 1;
  return Math.max(0, Math.min(jobs ?? useful, count) - 1);
}
