/** A host and one of its folders in, a `Host` whose root is that folder out. */
import type { Host } from "../base/host.ts";

/** Narrows a host to a folder, so that a stage need not know where its folder lies. */
export function folderHost(host: Host, folder: string): Host {
  const inside = (path: string): string => `${folder}/${path}`;
  const { stamp } = host;
  return {
    root: `${host.root.replace(/\/$/, "")}/${folder}`,
    readText: (path) => host.readText(inside(path)),
    readBytes: (path) => host.readBytes(inside(path)),
    ...(stamp === undefined ? {} : { stamp: (path) => stamp(inside(path)) }),
    write: (path, content) => host.write(inside(path), content),
    append: (path, text) => host.append(inside(path), text),
    remove: (path) => host.remove(inside(path)),
    list: (path) => host.list(inside(path)).map((found) => found.slice(folder.length + 1)),
    today: () => host.today(),
  };
}
