/** LibreOffice as a second reader: many .docx in one call, PDF, plain text or flat ODF out. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const filters = { pdf: "pdf", txt: "txt:Text (encoded):UTF8", fodt: "fodt", docx: "docx" };

/** Converts files by name; each call has its own profile folder, so that runs do not disturb each other. */
export function convert(files: Record<string, Uint8Array>, format: keyof typeof filters): Record<string, Uint8Array> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-office-"));
  try {
    const names = Object.keys(files);
    names.forEach((name, index) => fs.writeFileSync(path.join(folder, `${index}.docx`), files[name] as Uint8Array));
    const { status, stderr } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        filters[format],
        "--outdir",
        path.join(folder, "converted"),
        ...names.map((_, index) => path.join(folder, `${index}.docx`)),
      ],
      { encoding: "utf8", timeout: 280_000 },
    );
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
    return Object.fromEntries(
      names.map((name, index) => [name, fs.readFileSync(path.join(folder, "converted", `${index}.${format}`))]),
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
