/** `output/.soan/`: what a run worked out and a later one may take instead of working it out again. */
import { deserialize, serialize } from "node:v8";
import type { Host } from "../base/host.ts";

/** Things are kept under a name and a key; the key names everything they rest on, so that a stale thing is never taken. */
export interface Shelf {
  take(name: string, key: string): unknown;
  put(name: string, key: string, thing: unknown): void;
}

/** Below `output/`, because everything there can be deleted and comes back. */
const folder = "output/.soan";

/** Opens the shelf of a project; with `keep: false` it only gives. */
export function openShelf(host: Host, { keep }: { keep: boolean }): Shelf {
  return {
    take(name, key) {
      const bytes = host.readBytes(`${folder}/${name}.bin`);
      const kept = bytes === undefined ? undefined : read(bytes);
      return kept?.key === key ? kept.thing : undefined;
    },
    put(name, key, thing) {
      if (!keep) return;
      try {
        host.write(`${folder}/${name}.bin`, serialize({ key: `${process.version} ${key}`, thing }));
      } catch {
        // A folder that cannot be written to is reported where the documents are written; without the shelf a run is only slower.
        return;
      }
    },
  };
}

function read(bytes: Uint8Array): { key: string; thing: unknown } | undefined {
  try {
    const { key, thing } = deserialize(bytes) as { key: string; thing: unknown };
    const version = `${process.version} `;
    return key.startsWith(version) ? { key: key.slice(version.length), thing } : undefined;
  } catch {
    return undefined;
  }
}
