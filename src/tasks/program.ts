/** Nothing in, the identity of the running program out: its version and what else decides the bytes it writes. */
import type { Host } from "../base/host.ts";
import { createNodeHost } from "../base/node-host.ts";
import { hashOf } from "./hash.ts";

export interface Program {
  version: string;
  /** Changes whenever the program could write other bytes for the same input. */
  identity: string;
}

interface Manifest {
  name?: string;
  version?: string;
  dependencies?: Record<string, string>;
}

/** Reads version and identity from the program's own package.json, which stands above this file. */
export function readProgram(): Program {
  const { folder, manifest } = findPackage(import.meta.dirname);
  const version = manifest.version ?? "0.0.0";
  const pinned = Object.entries(manifest.dependencies ?? {}).map(([name, range]) => `${name}@${range}`);
  return { version, identity: hashOf([version, ...pinned, ...ownCode(folder)].join("\n")) };
}

/** Version alone, without reading the code. */
export function readVersion(): string {
  return findPackage(import.meta.dirname).manifest.version ?? "0.0.0";
}

/** A checkout changes without changing its version, so its code counts; an installed package is its version. */
function ownCode(folder: Host): string[] {
  if (folder.root.includes("node_modules")) return [];
  const home = createNodeHost(`${import.meta.dirname}/..`);
  // The build leaves a name of its whole output, so that a run need not read all of it.
  const built = home.readText("identity");
  if (built !== undefined) return [built];
  const code = home.list(".").filter((file) => /(?<!\.d)\.[jt]s$/.test(file));
  return code.map((file) => home.readText(file) ?? "");
}

function findPackage(start: string): { folder: Host; manifest: Manifest } {
  for (let up = "."; up.length < 20; up += "/..") {
    const folder = createNodeHost(`${start}/${up}`);
    const text = folder.readText("package.json");
    const manifest = text === undefined ? undefined : (JSON.parse(text) as Manifest);
    if (manifest?.name === "soan") return { folder, manifest };
  }
  throw new Error(`Không thấy package.json của soan phía trên ${start}`);
}
