/** Where a verb runs and what it may write to; tests give streams of their own. */
import path from "node:path";
import { createNodeHost, type Host } from "../index.ts";

export interface Terminal {
  /** Folder that relative paths on the command line start from. */
  cwd: string;
  /** Results. */
  stdout: NodeJS.WritableStream;
  /** Messages. */
  stderr: NodeJS.WritableStream;
}

/** Options of every verb. */
export interface GlobalOptions {
  project?: string;
  json?: boolean;
}

/** Folder of the project: where the command runs, or what `--project` says. */
export function projectFolder({ cwd }: Terminal, { project = "." }: GlobalOptions): string {
  return path.resolve(cwd, project);
}

/** Files named on the command line may lie anywhere: in the folder of downloads, on a stick. */
export function fileOpener({ cwd }: Terminal): (name: string) => { host: Host; file: string } {
  return (name) => {
    const wanted = path.resolve(cwd, name);
    return { host: createNodeHost(path.dirname(wanted)), file: path.basename(wanted) };
  };
}
