/** Ids of documents → the same ids, those that others extend before the others. */
import type { Host } from "../base/host.ts";
import { documentFile } from "./select-documents.ts";

/** So that a document is made from what its superior becomes in the same run. */
export function superiorsFirst(ids: readonly string[], host: Host): string[] {
  const ordered = new Set<string>();
  const add = (id: string, below: readonly string[]): void => {
    const [, superior] = /^extends[ \t]*:[ \t]*["']?([^"'\s#]+)/mu.exec(host.readText(documentFile(id)) ?? "") ?? [];
    if (superior !== undefined && ids.includes(superior) && !below.includes(superior)) add(superior, [...below, id]);
    ordered.add(id);
  };
  for (const id of ids) add(id, []);
  return [...ordered];
}
