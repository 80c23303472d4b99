/**
 * A .zip in, its parts by name out; nothing is inflated that is not wanted, and never more than was allowed.
 * Read by its central directory and inflated with a bound: the sizes that a file declares are its own word, and an entry that declares little and inflates to gigabytes must stop early.
 */
import { inflateRawSync } from "node:zlib";
import { packedBytes, readDirectory, type DirectoryEntry } from "./zip-directory.ts";

export interface UnzipLimits {
  /** Entries in the directory. */
  entries: number;
  /** Bytes of one part and of all wanted parts together, inflated. */
  part: number;
  total: number;
}

export type UnzipProblem = "not-a-zip" | "damaged" | "too-large" | "unsafe-path" | "encrypted";

export interface Unzipped {
  parts: Map<string, Uint8Array>;
  /** Names of all entries, wanted or not. */
  names: string[];
  /** Wanted parts that could not be inflated. */
  broken: string[];
}

/** Reads the wanted parts. A path that leaves its folder, or more than the limits allow, refuses the whole file. */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: UnzipLimits,
): Unzipped | { problem: UnzipProblem; name?: string } {
  const entries = readDirectory(bytes, limits.entries);
  if (!Array.isArray(entries)) return { problem: entries };
  const unsafe = entries.find(({ name }) => leavesFolder(name));
  if (unsafe) return { problem: "unsafe-path", name: unsafe.name };
  const unzipped: Unzipped = { parts: new Map(), names: entries.map(({ name }) => name), broken: [] };
  let room = limits.total;
  for (const entry of entries) {
    if (!wanted(entry.name) || unzipped.parts.has(entry.name)) continue;
    if (entry.encrypted) return { problem: "encrypted", name: entry.name };
    if (entry.size > Math.min(limits.part, room)) return { problem: "too-large", name: entry.name };
    const data = inflate(bytes, entry, Math.min(limits.part, room));
    if (data === "too-large") return { problem: "too-large", name: entry.name };
    if (data === "damaged") unzipped.broken.push(entry.name);
    else {
      room -= data.length;
      unzipped.parts.set(entry.name, data);
    }
  }
  return unzipped;
}

function leavesFolder(name: string): boolean {
  return name.startsWith("/") || /^[a-z]:/i.test(name) || name.split("/").includes("..") || name.includes("\0");
}

function inflate(bytes: Uint8Array, entry: DirectoryEntry, most: number): Uint8Array | "damaged" | "too-large" {
  const data = packedBytes(bytes, entry);
  if (!data) return "damaged";
  if (entry.method === 0) return data.length > most ? "too-large" : data;
  if (entry.method !== 8) return "damaged";
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    return error instanceof RangeError ? "too-large" : "damaged";
  }
}
