/** `Host` over a folder on disk: the only file that imports `node:fs`. */
import fs from "node:fs";
import path from "node:path";
import type { Host } from "./host.ts";

/** Opens a folder as a `Host`. Throws only for a path that leaves the folder. */
export function createNodeHost(root: string): Host {
  const base = path.resolve(root);
  const resolve = (relative: string): string => {
    const full = path.resolve(base, relative);
    if (full !== base && !full.startsWith(base + path.sep)) {
      throw new Error(`Đường dẫn nằm ngoài thư mục làm việc: ${relative}`);
    }
    return full;
  };
  const readOrNothing = (relative: string): Buffer | undefined => {
    const full = resolve(relative);
    return fs.statSync(full, { throwIfNoEntry: false })?.isFile() ? fs.readFileSync(full) : undefined;
  };
  return {
    root: base,
    readText: (relative) =>
      readOrNothing(relative)
        ?.toString("utf8")
        .replace(/^\uFEFF/, ""),
    readBytes: readOrNothing,
    write(relative, content) {
      const full = resolve(relative);
      fs.mkdirSync(path.dirname(full), { recursive: true });
      const temporary = `${full}.${process.pid}.tmp`;
      fs.writeFileSync(temporary, content);
      fs.renameSync(temporary, full);
    },
    remove: (relative) => fs.rmSync(resolve(relative), { force: true }),
    list: (folder) => listFiles(base, resolve(folder)),
    today: () => new Date().toLocaleDateString("sv-SE"),
  };
}

function listFiles(base: string, folder: string): string[] {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(base, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}
