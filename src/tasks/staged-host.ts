/** A folder in, the same folder out with writes kept in memory: what a dry run reads is what a real one would have written. */
import type { Host } from "../base/host.ts";

export interface StagedHost extends Host {
  /** What would be written, in the order in which it was first written; a file that is to go has no text. */
  staged(): { path: string; text: string | undefined }[];
}

/** Reads find staged texts first; nothing reaches the folder itself. */
export function stagedHost(host: Host): StagedHost {
  const staged = new Map<string, string | undefined>();
  const text = (content: string | Uint8Array): string =>
    typeof content === "string" ? content : new TextDecoder().decode(content);
  return {
    ...host,
    readText: (path) => (staged.has(path) ? staged.get(path) : host.readText(path)),
    stamp: (path) => (staged.has(path) ? undefined : host.stamp?.(path)),
    write: (path, content) => void staged.set(path, text(content)),
    append: (path, more) => void staged.set(path, `${staged.get(path) ?? host.readText(path) ?? ""}${more}`),
    remove: (path) => void staged.set(path, undefined),
    list: (folder) => {
      const inside = [...staged.keys()].filter((path) => folder === "" || path.startsWith(`${folder}/`));
      const all = new Set([...host.list(folder), ...inside]);
      return [...all].filter((path) => !staged.has(path) || staged.get(path) !== undefined).sort();
    },
    staged: () => [...staged].map(([path, content]) => ({ path, text: content })),
  };
}
