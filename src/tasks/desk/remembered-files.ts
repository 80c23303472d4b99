/** Files in, what was made of each out; a file whose stamp has not changed is not read again, not even by the next start of the program. */
import type { Host } from "../../base/host.ts";
import { openShelf } from "../shelf.ts";

interface Kept<T> {
  stamp: string;
  made: T;
}

export interface FileMemory<T> {
  /** Undefined when there is no file. */
  of(path: string): T | undefined;
  /** After all files were asked for: what is new is kept on disk, files that are gone are forgotten with it. */
  close(): void;
}

interface Memory<T> {
  key: string;
  files: Map<string, Kept<T>>;
  /** Something is here that is not on disk. */
  isNew: boolean;
}

const open = new WeakMap<Host, Map<string, Memory<unknown>>>();

/**
 * Opens a memory by its name. A host without stamps, such as one in memory, is read every time.
 * @param key changes with the program that makes the thing
 */
export function openFileMemory<T>(
  host: Host,
  { name, key }: { name: string; key: string },
  make: (path: string) => T | undefined,
): FileMemory<T> {
  const { stamp } = host;
  if (stamp === undefined) return { of: make, close: () => undefined };
  const shelf = openShelf(host, { keep: true });
  const memories = open.get(host) ?? new Map<string, Memory<unknown>>();
  open.set(host, memories);
  const current = memories.get(name);
  const memory = (
    current?.key === key
      ? current
      : { key, isNew: false, files: new Map((shelf.take(name, key) as [string, Kept<unknown>][] | undefined) ?? []) }
  ) as Memory<T>;
  memories.set(name, memory);
  const seen = new Set<string>();
  return {
    of(path) {
      seen.add(path);
      const mark = stamp(path);
      const kept = memory.files.get(path);
      if (mark !== undefined && kept?.stamp === mark) return kept.made;
      const made = make(path);
      if (mark !== undefined && made !== undefined) {
        memory.files.set(path, { stamp: mark, made });
        memory.isNew = true;
      }
      return made;
    },
    close() {
      if (!memory.isNew) return;
      for (const path of memory.files.keys()) if (!seen.has(path)) memory.files.delete(path);
      memory.isNew = false;
      shelf.put(name, key, [...memory.files]);
    },
  };
}
