/** Files of one run → written all together, or none of them. */
import type { Host } from "../../base/host.ts";

export interface FileToWrite {
  path: string;
  /** Undefined for a file that is to go. */
  text: string | undefined;
}

/** Writes in order; when one cannot be written, those before it are put back as they were and the error goes on. */
export function writeAll(host: Host, files: readonly FileToWrite[]): void {
  const done: FileToWrite[] = [];
  try {
    for (const file of files) {
      const old = host.readText(file.path);
      put(host, file);
      done.push({ path: file.path, text: old });
    }
  } catch (error) {
    for (const file of done.reverse()) put(host, file);
    throw error;
  }
}

function put(host: Host, { path, text }: FileToWrite): void {
  if (text === undefined) host.remove(path);
  else host.write(path, text);
}
