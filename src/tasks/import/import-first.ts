/** A file that a verb is to work on → the id of the document it is imported as, for the verb to go on with in the same run. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { createSource } from "../../base/source.ts";
import { readModel } from "../../model/read-model.ts";
import { writeModel } from "../../model/write-model.ts";
import type { Organ } from "../../registry/types.ts";
import { asideName } from "../aside-name.ts";
import { nothingImported, type ImportResult } from "../import.ts";
import type { NamedFile } from "./named-file.ts";
import { prepareImport, type ImportFile, type PreparedImport } from "./prepare-import.ts";
import { isImportOf } from "./source-mark.ts";

export interface ImportedFirst {
  result: ImportResult;
  /** Organs that the registry does not know yet. */
  organs: Organ[];
}

/**
 * Imports into `host`, which the caller stages, so that nothing stands half-written when the verb fails.
 * An earlier import of the same file is used as it stands, with what the officer has put right in it.
 */
export async function importFirst(host: Host, named: NamedFile, force: boolean): Promise<ImportedFirst> {
  const empty = nothingImported(named.file);
  const { value, diagnostics } = await prepareImport(host, named);
  if (!value) return { result: { ...empty, diagnostics }, organs: [] };
  const { id, files, organs, counts, findings, facts, changes } = value;
  const seen: ImportResult = { ...empty, counts, findings, facts, changes, diagnostics };
  const [document] = files;
  const standing = host.readText(document?.path ?? "");
  if (standing !== undefined && isSame(standing, value, named))
    return { result: { ...seen, status: "reused", id, files: namesOf(files.slice(0, 1)), exitCode: 0 }, organs };
  if (standing !== undefined && !force)
    return { result: { ...seen, status: "exists", diagnostics: [...diagnostics, otherImport(id, value)] }, organs };
  for (const file of files) write(host, file);
  return { result: { ...seen, status: "written", id, files: namesOf(files), exitCode: 0 }, organs };
}

function namesOf(files: readonly ImportFile[]): ImportResult["files"] {
  return files.map(({ path, kind }) => ({ path, kind }));
}

function isSame(standing: string, { model }: PreparedImport, { host, file }: NamedFile): boolean {
  const bytes = host.readBytes(file);
  if (bytes !== undefined && isImportOf(standing, bytes)) return true;
  const { value } = readModel(createSource("", standing));
  return value !== undefined && writeModel(value.model) === writeModel(model);
}

/** What stood there is kept beside it. */
function write(host: Host, { path, text }: ImportFile): void {
  const standing = host.readText(path);
  if (standing === text) return;
  if (standing !== undefined) host.write(asideName(host, path), standing);
  host.write(path, text);
}

function otherImport(id: string, { files }: PreparedImport): Diagnostic {
  const path = files[0]?.path ?? "";
  return {
    code: "import-exists",
    severity: "error",
    what: `Đã có ${path} nhưng nội dung khác tệp này; chưa ghi tệp nào.`,
    why: "Có thể đó là bản nhập lần trước mà bạn đã sửa, hoặc tệp này là bản cấp trên đã sửa.",
    fix:
      `Dùng bản đang có thì ghi mã ${id} thay cho tên tệp; tệp này là bản đã sửa thì chạy soan update với --parent; ` +
      "là văn bản khác thì đổi tên tệp .yaml đang có rồi chạy lại; muốn nhập lại thì thêm --force (tệp cũ được giữ bên cạnh).",
    place: { file: path },
  };
}
