/** The folder beside the project that some tests read (schemas, documents), and what to say when something is missing. */
import fs from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";

/** Path inside the folder named by SOAN_SHARED, or undefined when the variable or the path is missing. */
export function sharedPath(...names: string[]): string | undefined {
  const folder = process.env["SOAN_SHARED"];
  if (!folder) return undefined;
  const full = path.resolve(folder, ...names);
  return fs.existsSync(full) ? full : undefined;
}

/** True when LibreOffice can be started. */
export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
}

/** Says why a group of tests is not run; gives back the flag for `describe.skipIf`. */
export function missing(present: boolean, what: string, reason: string): boolean {
  if (!present) console.warn(`NOT RUN: ${what}: ${reason}`);
  return !present;
}
