/** A file that must make room → a name beside it that nothing has yet. */
import type { Host } from "../base/host.ts";

/** `….yaml.cu-1`, `….yaml.cu-2`, …: the ending keeps the file from being read as a document. */
export function asideName(host: Host, file: string): string {
  let count = 1;
  while (host.readText(`${file}.cu-${count}`) !== undefined) count += 1;
  return `${file}.cu-${count}`;
}
