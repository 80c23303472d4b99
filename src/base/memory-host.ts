/** `Host` over a plain record of files: for tests and for callers that have no disk. */
import type { Host } from "./host.ts";

/** Opens a record of path → content as a `Host`; writes go back into the same record. `run` stands for the programs of the machine. */
export function createMemoryHost(
  files: Record<string, string | Uint8Array>,
  today = "2026-12-01",
  run?: Host["run"],
): Host {
  const textOf = (content: string | Uint8Array): string =>
    typeof content === "string" ? content : new TextDecoder().decode(content);
  const bytesOf = (content: string | Uint8Array): Uint8Array =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    root: "/",
    readText: (path) => (files[path] === undefined ? undefined : textOf(files[path])),
    readBytes: (path) => (files[path] === undefined ? undefined : bytesOf(files[path])),
    write(path, content) {
      files[path] = content;
    },
    append(path, text) {
      files[path] = (files[path] === undefined ? "" : textOf(files[path])) + text;
    },
    remove(path) {
      Reflect.deleteProperty(files, path);
    },
    list: (folder) =>
      Object.keys(files)
        .filter((path) => folder === "" || path.startsWith(`${folder.replace(/\/$/, "")}/`))
        .sort(),
    today: () => today,
    ...(run === undefined ? {} : { run }),
  };
}
