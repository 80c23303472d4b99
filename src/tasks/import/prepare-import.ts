/** A file to import → the files that an import writes, its proposals and its summary, before anything is written. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { stringifyYaml } from "../../base/yaml.ts";
import { writeModel } from "../../model/write-model.ts";
import type { Model } from "../../model/types.ts";
import type { Facts, Finding, Recognized } from "../../recognize/types.ts";
import type { Organ } from "../../registry/types.ts";
import { loadProject, type Project } from "../load-project.ts";
import { uniqueDiagnostics } from "../unique-diagnostics.ts";
import { buildAgain } from "./build-again.ts";
import type { ChangedLine } from "./changed-lines.ts";
import type { NamedFile } from "./named-file.ts";
import { importNames, type ImportNames } from "./names.ts";
import { recognizeFile } from "./recognize-file.ts";
import { withSourceMark } from "./source-mark.ts";
import { summarise, type ImportCounts } from "./summarise.ts";

export interface ImportFile {
  path: string;
  text: string;
  kind: "document" | "directives" | "organs";
}

export interface PreparedImport {
  /** Id of the document in data/documents. */
  id: string;
  model: Model;
  /** The document first. */
  files: ImportFile[];
  /** Organs that the registry does not know yet. */
  organs: Organ[];
  counts: ImportCounts;
  findings: Finding[];
  facts: Facts;
  /** Lines that a build prints otherwise than the file has them. */
  changes: ChangedLine[];
}

/** The value is absent when the file cannot be read or has no text. `out`: folder for all files in place of data/. */
export async function prepareImport(
  host: Host,
  named: NamedFile,
  out?: string,
  project: Project = loadProject(host),
): Promise<{ value?: PreparedImport; diagnostics: Diagnostic[] }> {
  const { value, diagnostics } = await recognizeFile(named, project);
  if (!value) return { diagnostics };
  const { doc, model, found, registry } = value;
  const names = importNames(model, out);
  const files = filesOf(model, found, names, named);
  const again = buildAgain(host, { file: names.document, text: files[0]?.text ?? "", doc, project, registry });
  return {
    value: {
      id: names.document.replace(/^data\/documents\/|\.yaml$/g, ""),
      model,
      files,
      organs: found.organs,
      counts: summarise(model),
      findings: found.findings,
      facts: found.facts,
      changes: again.changes,
    },
    diagnostics: uniqueDiagnostics([
      ...diagnostics,
      ...again.diagnostics,
      ...found.organs.slice(0, 1).map((organ) => unknownIssuer(organ, names)),
    ]),
  };
}

function filesOf(
  model: Model,
  { proposals, organs }: Recognized,
  names: ImportNames,
  { host, file }: NamedFile,
): ImportFile[] {
  const accept = (folder: string): string =>
    ` Đề nghị từ văn bản được nhập, chưa có hiệu lực. Kiểm tra từng mục rồi chuyển tệp này vào data/${folder}/.`;
  const text = withSourceMark(writeModel(model), file, host.readBytes(file) ?? new Uint8Array());
  return [
    { path: names.document, text, kind: "document" },
    ...(proposals.length === 0
      ? []
      : [
          {
            path: names.directives,
            text: stringifyYaml({ directives: proposals }, accept("directives")),
            kind: "directives" as const,
          },
        ]),
    ...(organs.length === 0
      ? []
      : [{ path: names.organs, text: stringifyYaml({ organs }, accept("organs")), kind: "organs" as const }]),
  ];
}

function unknownIssuer({ id, name }: Organ, { document, organs }: ImportNames): Diagnostic {
  return {
    code: "import-unknown-issuer",
    severity: "warning",
    what: `Cơ quan ban hành “${name}” chưa có trong danh mục cơ quan; dữ liệu tạm ghi mã “${id}”.`,
    why: "Đầu trang, ký hiệu, địa danh và chữ ký in theo mục của cơ quan trong danh mục; chưa có thì chưa soạn ra Word được.",
    fix: `Kiểm tra tệp ${organs} rồi chuyển vào data/organs/, hoặc đổi khóa issuer thành mã đã có.`,
    place: { file: document },
  };
}
