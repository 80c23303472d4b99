/** The files of a batch folder in; those that killed runs left half written are deleted, the others come back. */
import type { Host } from "../../base/host.ts";

const temporary = /\.(\d+)\.tmp$/;

/** A file that a run which is still alive is writing stays where it is. */
export function sweepTemporaries(output: Host, files: readonly string[]): string[] {
  const kept: string[] = [];
  for (const file of files) {
    const owner = temporary.exec(file)?.[1];
    if (owner === undefined) kept.push(file);
    else if (!isAlive(Number(owner))) output.remove(file);
  }
  return kept;
}

function isAlive(process_: number): boolean {
  if (process_ === process.pid) return false;
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
