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
  /** Keeps what is new. */
  close(): void;
}

const open = new WeakMap<Host, Map<string, { key: string; files: Map<string, Kept<unknown>> }>>();

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
  const memories = open.get(host) ?? new Map<string, { key: string; files: Map<string, Kept<unknown>> }>();
  open.set(host, memories);
  const current = memories.get(name);
  const files = (
    current?.key === key
      ? current.files
      : new Map((shelf.take(name, key) as [string, Kept<unknown>][] | undefined) ?? [])
  ) as Map<string, Kept<T>>;
  memories.set(name, { key, files });
  const seen = new Map<string, Kept<T>>();
  let isNew = false;
  return {
    of(path) {
      const mark = stamp(path);
      const kept = files.get(path);
      if (mark !== undefined && kept?.stamp === mark) {
        seen.set(path, kept);
        return kept.made;
      }
      const made = make(path);
      if (mark !== undefined && made !== undefined) {
        seen.set(path, { stamp: mark, made });
        isNew = true;
      }
      return made;
    },
    close() {
      // Files that are gone are forgotten with the next thing that is new.
      memories.set(name, { key, files: seen });
      if (isNew) shelf.put(name, key, [...seen]);
    },
  };
}
