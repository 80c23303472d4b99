/** The project's own data and templates → a folder of its own, to be written to by one test. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../../..");

/** Copies `data/` and `templates/`; the caller removes the folder. */
export function copyProject(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-web-"));
  for (const name of ["data", "templates"])
    fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  return folder;
}

/** Adds copies of the sample documents under other ids and subjects, until there are so many. */
export function addDocuments(folder: string, total: number): void {
  const documents = path.join(folder, "data/documents/2027");
  const names = fs.readdirSync(documents).filter((name) => name.endsWith(".yaml"));
  const texts = names.map((name) => fs.readFileSync(path.join(documents, name), "utf8"));
  for (let index = 0; index < total - names.length; index += 1) {
    const year = 2024 + (index % 3);
    const into = path.join(folder, "data/documents", String(year));
    fs.mkdirSync(into, { recursive: true });
    const text = (texts[index % texts.length] ?? "")
      .replace(/^about: .*/mu, `$& của đơn vị số ${index}`)
      .replace(/^year: .*/mu, `year: ${year}`);
    fs.writeFileSync(path.join(into, `don-vi-${index}.yaml`), text);
  }
}
