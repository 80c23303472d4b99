/** A project for batches, in memory or on disk: the repository's data and templates with a small batch of made-up units. */
import fs from "node:fs";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { nationalList } from "../../bench/national-list.ts";
import { provincialBatch } from "../../bench/provincial-parents.ts";

const root = path.resolve(import.meta.dirname, "../../..");

export type Files = Record<string, string | Uint8Array>;

/** Guidance of the three provinces, each extended by the units of its own. */
export const parents = ["phu-hai", "hoa-long", "tam-dinh"].map((name) => `data/documents/2027/thu-${name}.yaml`);

/** Every text of `data/` and `templates/`, and the batch `thu` over that many communes of three provinces. */
export function batchFiles(communes: number, extra = ""): Files {
  const files: Files = {};
  for (const top of ["data", "templates"])
    for (const entry of fs.readdirSync(path.join(root, top), { recursive: true, withFileTypes: true })) {
      const full = path.join(entry.parentPath, entry.name);
      const name = path.relative(root, full).split(path.sep).join("/");
      if (entry.isFile() && /\.(ya?ml|hbs|csv)$/.test(name)) files[name] = fs.readFileSync(full, "utf8");
    }
  const sample = String(files["data/documents/2027/btgdv-hai-phong-khoa-giao.yaml"]);
  Object.assign(files, provincialBatch("thu", nationalList({ provinces: 3, communes }), sample));
  files["data/batches/thu.yaml"] = String(files["data/batches/thu.yaml"]) + extra;
  return files;
}

/** The same on disk. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const full = path.join(folder, name);
    fs.mkdirSync(path.dirname(full), { recursive: true });
    fs.writeFileSync(full, content);
  }
}

/** Builds the program from the sources that stand now; gives back its main file. */
export function buildProgram(): { main: string; remove: () => void } {
  const folder = path.join(root, "output", `.test-${process.pid}`);
  const { status, stderr } = spawnSync(process.execPath, ["esbuild.config.mjs"], {
    cwd: root,
    env: { ...process.env, SOAN_DIST: folder },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return { main: path.join(folder, "cli/main.js"), remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

/** Files of a folder and their contents, without ledgers and pages. */
export function documentsIn(folder: string): Map<string, Buffer> {
  if (!fs.existsSync(folder)) return new Map();
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    names.filter((name) => name.endsWith(".docx")).map((name) => [name, fs.readFileSync(path.join(folder, name))]),
  );
}
