/** The data and templates of this repository as the files of a project in memory. */
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** A fresh copy, paths from the root of the project. */
export function readProject(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const folder of ["data", "templates"])
    for (const name of fs.readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }))
      if (/\.(?:yaml|hbs)$/.test(name))
        files[`${folder}/${name.replaceAll("\\", "/")}`] = fs.readFileSync(path.join(root, folder, name), "utf8");
  return files;
}
