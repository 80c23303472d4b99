/** A .zip and new contents for some of its parts in, the same .zip with those contents out; all else is copied as it lies, packed. */
import { zipEntry, zipFile, type ZipEntry } from "./zip.ts";
import { packedBytes, readDirectory } from "./zip-directory.ts";

const mostEntries = 4000;
const level = 6;

/** Parts keep their order; new ones follow. Nothing is inflated, so large pictures cost no more than their packed bytes. */
export function repack(bytes: Uint8Array, changed: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries = readDirectory(bytes, mostEntries);
  const kept = new Map<string, ZipEntry>();
  for (const entry of Array.isArray(entries) ? entries : []) {
    const { name, method, crc, size } = entry;
    const content = changed.get(name);
    const packed = packedBytes(bytes, entry);
    if (kept.has(name)) continue;
    if (content !== undefined) kept.set(name, zipEntry(name, content, level));
    else if (packed && (method === 0 || method === 8))
      kept.set(name, { name: Buffer.from(name, "utf8"), crc, size, method, packed: Buffer.from(packed) });
  }
  for (const [name, content] of changed) if (!kept.has(name)) kept.set(name, zipEntry(name, content, level));
  return zipFile([...kept.values()]);
}
