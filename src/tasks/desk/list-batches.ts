/** A project folder in, the batches that can be run out. */
import type { Host } from "../../base/host.ts";
import { readHead } from "./read-head.ts";

export interface BatchName {
  name: string;
  title: string;
  year: number | null;
}

/** By name; a broken file is listed under its name. */
export function listBatches(host: Host): BatchName[] {
  return host.list("data/batches").flatMap((file) => {
    const name = /^data\/batches\/([^/]+)\.yaml$/u.exec(file)?.[1];
    if (name === undefined) return [];
    const { title, year } = readHead(host.readText(file) ?? "");
    return [{ name, title: title ?? name, year: year === null ? null : Number(year) }];
  });
}
