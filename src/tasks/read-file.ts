/** A file that a user names, in any format that can be read → the document tree, by its content and not by its name. */
import type { Diagnostic, Outcome } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { sniffFile } from "../docx/read/package/sniff.ts";
import { readDocx } from "../docx/read/read-docx.ts";
import type { ReadDocument } from "../docx/read/read-docx.ts";
import type { Doc } from "../tree/nodes.ts";
import { readText } from "../tree/text-reader/read-text.ts";
import { convertPdf, convertToDocx } from "./convert/convert-file.ts";
import type { Converted } from "./convert/convert-file.ts";
import { decodeText, wideEncoding } from "./convert/decode-text.ts";

/** What the file is by its content. */
export type SourceKind = "docx" | "doc" | "odt" | "rtf" | "html" | "pdf" | "text";

export interface ReadFile {
  kind: SourceKind;
  doc: Doc;
  /** What a Word file tells beside its words; absent for text. For a converted file it is LibreOffice's, not the author's. */
  word?: Pick<ReadDocument, "look" | "trace" | "file">;
}

/** Reads a file of the host's folder; never throws on its content. There is no value when nothing of it can be read. */
export async function readFile(host: Host, path: string): Promise<Outcome<ReadFile>> {
  const bytes = host.readBytes(path);
  if (!bytes) return { diagnostics: [problem("file-missing", path, `Không có tệp “${path}”.`, FIND)] };
  const kind = kindOf(bytes, path);
  if (kind === "empty") return { diagnostics: [problem("file-empty", path, "Tệp rỗng, không có gì để đọc.", FIND)] };
  if (kind === "unknown")
    return { diagnostics: [problem("file-unknown", path, "Không nhận ra dạng của tệp này.", SAVE)] };
  const { value, diagnostics } = await readKind(host, path, bytes, kind);
  const told = [...misnamed(kind, path), ...diagnostics];
  return value ? { value, diagnostics: told } : { diagnostics: told };
}

async function readKind(host: Host, path: string, bytes: Uint8Array, kind: SourceKind): Promise<Outcome<ReadFile>> {
  switch (kind) {
    case "docx":
      return readWordBytes(bytes, kind, path);
    case "text": {
      const { text, diagnostics } = decodeText(bytes, path);
      return readWords(text, kind, path, diagnostics);
    }
    case "pdf":
      return readConverted(await convertPdf(host, bytes, path), (made) =>
        readWords(new TextDecoder().decode(made), kind, path, []),
      );
    default:
      return readConverted(await convertToDocx(host, bytes, kind, path), (made) => readWordBytes(made, kind, path));
  }
}

function readConverted(converted: Converted, read: (bytes: Uint8Array) => Outcome<ReadFile>): Outcome<ReadFile> {
  return converted.bytes ? read(converted.bytes) : { diagnostics: converted.diagnostics };
}

function readWordBytes(bytes: Uint8Array, kind: SourceKind, path: string): Outcome<ReadFile> {
  const { value, diagnostics } = readDocx(bytes, path);
  if (!value) return { diagnostics };
  const { doc, look, trace, file } = value;
  return { value: { kind, doc, word: { look, trace, file } }, diagnostics };
}

function readWords(text: string, kind: SourceKind, path: string, before: readonly Diagnostic[]): Outcome<ReadFile> {
  const { value, diagnostics } = readText(text, path);
  const all = [...before, ...diagnostics];
  return value ? { value: { kind, doc: value }, diagnostics: all } : { diagnostics: all };
}

/** A zip is a .docx unless it says that it is OpenDocument; broken and protected Word files are for the Word reader to explain. */
function kindOf(bytes: Uint8Array, path: string): SourceKind | "empty" | "unknown" {
  if (wideEncoding(bytes)) return "text";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LOOKED));
  if (head.startsWith("PK")) return head.includes("application/vnd.oasis.opendocument") ? "odt" : "docx";
  const kind = sniffFile(bytes);
  if (kind === "encrypted" || (kind === "unknown" && path.toLowerCase().endsWith(".docx"))) return "docx";
  // Single-byte Vietnamese (TCVN3) uses some control characters as letters.
  if (kind === "unknown" && /\.(?:txt|md)$/i.test(path) && !head.includes("\0")) return "text";
  return kind;
}

const LOOKED = 256;

const ENDINGS: Readonly<Record<SourceKind, RegExp>> = {
  docx: /\.(?:docx|docm|dotx)$/i,
  doc: /\.(?:doc|dot|wps)$/i,
  odt: /\.(?:odt|ott)$/i,
  rtf: /\.(?:rtf|doc)$/i,
  html: /\.(?:html?|mht|doc)$/i,
  pdf: /\.pdf$/i,
  text: /\.(?:txt|md|text)$/i,
};

function misnamed(kind: SourceKind, path: string): Diagnostic[] {
  const ending = /\.[^./\\]+$/.exec(path)?.[0];
  if (ending === undefined || ENDINGS[kind].test(ending)) return [];
  return [
    {
      code: "file-misnamed",
      severity: "style",
      what: `Tên tệp kết thúc bằng “${ending}” nhưng nội dung là dạng ${NAMES[kind]}; tệp được đọc theo nội dung.`,
      why: "Tệp bị đổi đuôi có thể không mở được ở máy khác.",
      fix: "Mở tệp và lưu lại đúng dạng.",
      place: { file: path },
    },
  ];
}

const NAMES: Readonly<Record<SourceKind, string>> = {
  docx: "Word (.docx)",
  doc: "Word 97–2003 (.doc)",
  odt: "OpenDocument (.odt)",
  rtf: "RTF",
  html: "trang web (HTML)",
  pdf: "PDF",
  text: "văn bản thuần (.txt)",
};

const FIND = "Kiểm tra lại tên tệp và thư mục.";
const SAVE = "Mở tệp bằng phần mềm đã tạo ra nó rồi lưu thành .docx.";

function problem(code: string, file: string, what: string, fix: string): Diagnostic {
  const why = "Soạn đọc được .docx, .txt, .md; và .doc, .odt, .rtf, .pdf khi máy có LibreOffice, pdftotext.";
  return { code, severity: "error", what, why, fix, place: { file } };
}
