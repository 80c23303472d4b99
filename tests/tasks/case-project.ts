/** A case folder in, the files of its project out: the repository's templates, the base project, and the case's fault. */
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const baseFolder = path.join(root, "tests/cases/base-project");

export type Files = Record<string, string>;

/** The sound project that every case starts from. */
export function baseProject(): Files {
  return { ...readFolder(root, "templates"), ...readFolder(baseFolder, "data") };
}

/** The base project with a case's fault: `fault.diff` edits lines, any other file of the case is added or replaces one. */
export function caseProject(caseFolder: string): Files {
  const own = Object.entries(readFolder(caseFolder, "."));
  const added = own.filter(([file]) => file !== "fault.diff" && file !== "expected.txt");
  const fault = own.find(([file]) => file === "fault.diff")?.[1] ?? "";
  return applyFault({ ...baseProject(), ...Object.fromEntries(added) }, fault);
}

/** `=== path`, then `-` lines that stand there and `+` lines that replace them; `+` lines alone go to the end. */
function applyFault(files: Files, fault: string): Files {
  const changed = { ...files };
  for (const part of fault.split(/^=== /m).slice(1)) {
    const [file = "", ...lines] = part.split("\n");
    for (const edit of editsIn(lines)) changed[file] = applyEdit(changed[file] ?? "", edit, file);
  }
  return changed;
}

interface Edit {
  old: string[];
  fresh: string[];
}

function editsIn(lines: readonly string[]): Edit[] {
  const edits: Edit[] = [];
  let open: Edit | undefined;
  for (const line of lines) {
    if (line === "") open = undefined;
    else {
      if (open === undefined) edits.push((open = { old: [], fresh: [] }));
      (line.startsWith("-") ? open.old : open.fresh).push(line.slice(1));
    }
  }
  return edits;
}

function applyEdit(text: string, { old, fresh }: Edit, file: string): string {
  if (old.length === 0) return `${text}${fresh.join("\n")}\n`;
  const block = `${old.join("\n")}\n`;
  const start = `\n${text}`.indexOf(`\n${block}`);
  if (start < 0) throw new Error(`${file} has no lines:\n${block}`);
  const replacement = fresh.length === 0 ? "" : `${fresh.join("\n")}\n`;
  return text.slice(0, start) + replacement + text.slice(start + block.length);
}

function readFolder(folder: string, below: string): Files {
  const entries = fs.readdirSync(path.join(folder, below), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).split(path.sep).join("/"), fs.readFileSync(file, "utf8")]),
  );
}
