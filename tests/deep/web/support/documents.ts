/** Documents of a project folder as a test looks at them: their files, and the Word file that `soan build` makes of one. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { program } from "./server.ts";

/** File of a document. */
export function documentFile(folder: string, id: string): string {
  return path.join(folder, "data/documents", `${id}.yaml`);
}

/** Everything below data/, by path: what a refused request must leave as it was. */
export function dataFiles(folder: string): Map<string, string> {
  const data = path.join(folder, "data");
  const names = fs.readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map(({ parentPath, name }) => [
      path.relative(data, path.join(parentPath, name)),
      fs.readFileSync(path.join(parentPath, name), "utf8"),
    ]),
  );
}

/** Builds one document on the command line into a folder of its own; gives back the file. */
export function buildByCommand(folder: string, id: string, out: string): string {
  const into = path.join(folder, out);
  const command = [program, "build", id, "--project", folder, "--out", into];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return path.join(into, `${id}.docx`);
}
