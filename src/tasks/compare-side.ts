/** What the user named (a document id, a data file, a Word or text file) → the document tree and what was found on the way. */
import { hasErrors, type Diagnostic, type Outcome } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { nearest } from "../base/nearest.ts";
import type { Doc } from "../tree/nodes.ts";
import { checkProject } from "./check-project.ts";
import { loadProject, type Project } from "./load-project.ts";
import { createDrafter } from "./make-document.ts";
import { readFile } from "./read-file.ts";
import { resolveDocument } from "./resolve-document.ts";
import { documentFile, selectDocuments } from "./select-documents.ts";

/** A file and the folder that it lies in. */
export interface FileInFolder {
  host: Host;
  file: string;
}

export interface Side {
  /** As the user named it. */
  name: string;
  kind: "data" | "docx" | "text";
  doc: Doc;
  /** Bytes of a Word file. */
  bytes?: Uint8Array;
}

export type SideReader = (name: string) => Promise<Outcome<Side>>;

/** Reads one side after another; the project is loaded when data are named. `open` says where a file lies that is named on the command line. */
export function createSideReader(host: Host, open: (name: string) => FileInFolder): SideReader {
  let project: Project | undefined;
  const draft = createDrafter(host);
  const readData = (name: string, id: string): Outcome<Side> => {
    const noProject = checkProject(host);
    if (noProject) return { diagnostics: [noProject] };
    project ??= loadProject(host);
    const resolved = resolveDocument(host, project, id);
    if (!resolved.value) return { diagnostics: resolved.diagnostics };
    const { value, diagnostics } = draft(resolved.value, project, resolved.diagnostics);
    return value ? { value: { name, kind: "data", doc: value.doc }, diagnostics } : { diagnostics };
  };
  return async (name) => {
    const { host: folder, file } = open(name);
    const isData = name.endsWith(".yaml");
    const bytes = isData ? undefined : folder.readBytes(file);
    if (bytes === undefined) {
      const ids = idsNamed(host, name);
      if (!ids.value) return { diagnostics: ids.diagnostics };
      return readData(name, ids.value);
    }
    const { value, diagnostics } = await readFile(folder, file);
    const found = diagnostics.map((one) => named(one, file, name));
    if (!value || hasErrors(diagnostics)) return { diagnostics: found };
    const kind = value.kind === "docx" ? "docx" : "text";
    return { value: { name, kind, doc: value.doc, ...(kind === "docx" ? { bytes } : {}) }, diagnostics: found };
  };
}

/** The one document of that id; a name of several documents is as wrong as one of none. */
function idsNamed(host: Host, name: string): Outcome<string> {
  const { value: ids = [], diagnostics } = selectDocuments(host, { wanted: [name] });
  const [id, more] = ids;
  if (id !== undefined && more === undefined) return { value: id, diagnostics: [] };
  if (id !== undefined) return { diagnostics: [several(name, ids)] };
  const close = diagnostics.find(({ code }) => code === "unknown-document")?.fix;
  return { diagnostics: [nothing(host, name, close)] };
}

function nothing(host: Host, name: string, fix: string | undefined): Diagnostic {
  const known = host.list("data/documents").map((file) => file.replace(/^data\/documents\/|\.yaml$/g, ""));
  const close = nearest(name, known);
  return {
    code: "compare-unknown",
    severity: "error",
    what: `Không có tệp nào tên “${name}”, cũng không có văn bản nào mang mã ấy.`,
    why: "Mỗi bên của phép so sánh là mã văn bản trong data/documents, tệp .yaml, tệp Word hoặc tệp chữ thuần.",
    fix: close === undefined ? (fix ?? "Kiểm tra lại tên tệp và thư mục.") : `Có phải ý bạn là “${close}”?`,
  };
}

function several(name: string, ids: readonly string[]): Diagnostic {
  return {
    code: "compare-several",
    severity: "error",
    what: `“${name}” là một thư mục có ${ids.length} văn bản; mỗi bên chỉ so sánh được một văn bản.`,
    fix: `Ghi mã của một văn bản, chẳng hạn “${ids[0] ?? ""}”.`,
    place: { file: documentFile(name) },
  };
}

/** Messages name the file as the user did. */
function named(diagnostic: Diagnostic, file: string, name: string): Diagnostic {
  return diagnostic.place?.file === file ? { ...diagnostic, place: { ...diagnostic.place, file: name } } : diagnostic;
}
