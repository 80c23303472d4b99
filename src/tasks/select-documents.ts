/** What the user named (ids, files, folders, a year, everything) in, document ids out. */
import type { Diagnostic, Outcome } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { nearest } from "../base/nearest.ts";

export interface Selection {
  /** Ids, files or folders, as typed. */
  wanted?: readonly string[];
  /** Keeps the documents of one year's folder. */
  year?: number;
  all?: boolean;
}

const folder = "data/documents/";

/** Path of a document's YAML file. */
export function documentFile(id: string): string {
  return `${folder}${id}.yaml`;
}

/** Ids in order of their paths. Diagnostics here are about the command, not about a file. */
export function selectDocuments(host: Host, { wanted = [], year, all = false }: Selection): Outcome<string[]> {
  const known = host
    .list("data/documents")
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => path.slice(folder.length, -".yaml".length));
  if (known.length === 0) return { diagnostics: [noDocuments] };
  if (wanted.length === 0 && year === undefined && !all) return { diagnostics: [nothingAsked] };
  const ofYear = year === undefined ? known : known.filter((id) => id.startsWith(`${year}/`));
  if (year !== undefined && ofYear.length === 0) return { diagnostics: [emptyYear(year, known)] };
  if (wanted.length === 0) return { value: ofYear, diagnostics: [] };
  const found = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const word of wanted) {
    const name = nameOf(host, word);
    const hits = known.filter((id) => matches(id.normalize("NFC"), name));
    if (hits.length === 0) diagnostics.push(unknownDocument(word, name, known));
    for (const id of hits) if (ofYear.includes(id)) found.add(id);
  }
  if (diagnostics.length > 0) return { diagnostics };
  return { value: known.filter((id) => found.has(id)), diagnostics };
}

/** What was typed, as an id or a folder of ids: `.\data\documents\2027\` is `2027`. */
function nameOf(host: Host, word: string): string {
  const slashed = word.normalize("NFC").replaceAll("\\", "/");
  const root = `${host.root.normalize("NFC").replaceAll("\\", "/").replace(/\/$/, "")}/`;
  const relative = slashed.startsWith(root) ? slashed.slice(root.length) : slashed;
  return relative
    .replace(/^(\.\/)+/, "")
    .replace(/\/+$/, "")
    .replace(/^data\/documents(\/|$)/, "")
    .replace(/\.yaml$/, "");
}

function matches(id: string, name: string): boolean {
  return name === "" || id === name || id.startsWith(`${name}/`);
}

function unknownDocument(word: string, name: string, known: string[]): Diagnostic {
  const close = nearest(name, known) ?? known.find((id) => id.endsWith(`/${name}`));
  return {
    code: "unknown-document",
    severity: "error",
    what: `Không có văn bản “${word}” trong ${folder.slice(0, -1)}.`,
    fix:
      close === undefined
        ? `Ghi tên tệp, thư mục hoặc mã văn bản, chẳng hạn “${known[0] ?? ""}”; ghi --all để soạn tất cả.`
        : `Có phải ý bạn là “${close}”?`,
  };
}

function emptyYear(year: number, known: string[]): Diagnostic {
  const years = [...new Set(known.map((id) => id.split("/")[0]))].join(", ");
  return {
    code: "no-documents-of-year",
    severity: "error",
    what: `Không có văn bản nào trong thư mục ${folder}${year}.`,
    fix: `Các thư mục đang có: ${years}.`,
  };
}

const noDocuments: Diagnostic = {
  code: "no-documents",
  severity: "error",
  what: "Chưa có văn bản nào trong thư mục data/documents.",
  fix: "Tạo tệp data/documents/<năm>/<tên>.yaml cho văn bản đầu tiên rồi chạy lại.",
};

const nothingAsked: Diagnostic = {
  code: "nothing-asked",
  severity: "error",
  what: "Chưa nói soạn văn bản nào.",
  fix: "Ghi mã văn bản, tên tệp hoặc thư mục; hoặc ghi --year NĂM để soạn cả năm, --all để soạn tất cả.",
};
