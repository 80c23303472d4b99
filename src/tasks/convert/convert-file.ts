/** Bytes of an old or foreign format → bytes of .docx or text, through a program of the machine. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host, ProgramCall, ProgramResult } from "../../base/host.ts";

/** What LibreOffice turns into .docx. */
export type OfficeKind = "doc" | "odt" | "rtf" | "html";

export interface Converted {
  bytes?: Uint8Array;
  diagnostics: Diagnostic[];
}

/** LibreOffice starts slowly the first time; a guidance of a hundred pages takes a few seconds more. */
const OFFICE_TIME = 120_000;
const PDF_TIME = 60_000;

/** Word, OpenDocument, RTF or HTML → .docx. A profile of its own lets it run beside an open LibreOffice. */
export async function convertToDocx(host: Host, bytes: Uint8Array, kind: OfficeKind, file: string): Promise<Converted> {
  const call: ProgramCall = {
    program: "soffice",
    args: [
      "-env:UserInstallation=file://{folder}/profile",
      "--headless",
      "--norestore",
      "--convert-to",
      "docx:Office Open XML Text",
      "--outdir",
      "{folder}/out",
      `{folder}/input.${kind}`,
    ],
    files: { [`input.${kind}`]: bytes },
    output: "out/input.docx",
    timeoutMs: OFFICE_TIME,
  };
  return settle(await run(host, call), file, {
    program: "LibreOffice",
    install: "Cài LibreOffice (libreoffice.org), hoặc mở tệp bằng Word rồi lưu thành .docx (Word 2007 trở lên).",
    otherwise: "Mở tệp bằng Word, lưu thành .docx rồi đọc lại.",
  });
}

/** PDF → text laid out as on the page: indents and gaps between columns are kept, which the reader needs. */
export async function convertPdf(host: Host, bytes: Uint8Array, file: string): Promise<Converted> {
  const call: ProgramCall = {
    program: "pdftotext",
    args: ["-layout", "-enc", "UTF-8", "{folder}/input.pdf", "{folder}/output.txt"],
    files: { "input.pdf": bytes },
    output: "output.txt",
    timeoutMs: PDF_TIME,
  };
  return settle(await run(host, call), file, {
    program: "pdftotext",
    install:
      "Cài Poppler (gói poppler-utils), hoặc mở tệp PDF bằng Word rồi lưu thành .docx, hoặc chép chữ vào một tệp .txt.",
    otherwise: "Kiểm tra tệp có mở được và không đặt mật khẩu; hoặc dùng bản Word gốc.",
  });
}

async function run(host: Host, call: ProgramCall): Promise<ProgramResult> {
  return host.run ? host.run(call) : { status: "missing" };
}

interface Advice {
  program: string;
  install: string;
  otherwise: string;
}

function settle(result: ProgramResult, file: string, { program, install, otherwise }: Advice): Converted {
  if (result.status === "done") return { bytes: result.output, diagnostics: [] };
  const what = {
    missing: `Cần ${program} để đọc tệp này, nhưng máy chưa cài.`,
    failed: `${program} không chuyển được tệp này.`,
    timeout: `${program} chạy quá lâu nên đã bị dừng.`,
  }[result.status];
  return {
    diagnostics: [
      {
        code: `convert-${result.status}`,
        severity: "error",
        what,
        why: "Soạn tự đọc .docx và .txt; các dạng khác phải nhờ một chương trình chuyển đổi.",
        fix: result.status === "missing" ? install : otherwise,
        place: { file },
      },
    ],
  };
}
