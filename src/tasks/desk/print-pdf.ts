/** The bytes of a Word file → the same pages as PDF, through LibreOffice where the machine has it. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";

/** LibreOffice starts slowly the first time. */
const TIME = 120_000;

export interface PrintedPdf {
  bytes?: Uint8Array;
  problems: Diagnostic[];
}

/** A profile of its own lets LibreOffice run beside one that is open. */
export async function printPdf(host: Host, docx: Uint8Array): Promise<PrintedPdf> {
  const made = await host.run?.({
    program: "soffice",
    args: [
      "-env:UserInstallation=file://{folder}/profile",
      "--headless",
      "--norestore",
      "--convert-to",
      "pdf",
      "--outdir",
      "{folder}/out",
      "{folder}/input.docx",
    ],
    files: { "input.docx": docx },
    output: "out/input.pdf",
    timeoutMs: TIME,
  });
  if (made?.status === "done") return { bytes: made.output, problems: [] };
  return { problems: [made === undefined || made.status === "missing" ? noOffice : notPrinted] };
}

const known = new WeakMap<Host, Promise<boolean>>();

/** True when LibreOffice can be started; asked once. */
export function hasPdfPrinter(host: Host): Promise<boolean> {
  const found = known.get(host) ?? lookForOffice(host);
  known.set(host, found);
  return found;
}

async function lookForOffice(host: Host): Promise<boolean> {
  const call = { program: "soffice", args: ["--version"], files: {}, output: "none", timeoutMs: TIME };
  const made = await host.run?.(call);
  return made !== undefined && made.status !== "missing";
}

const noOffice: Diagnostic = {
  code: "no-libreoffice",
  severity: "error",
  what: "Máy này chưa có LibreOffice nên chưa xuất được PDF.",
  why: "Soạn ghi tệp Word; việc in thành PDF nhờ LibreOffice.",
  fix: "Cài LibreOffice (libreoffice.org) rồi khởi động lại soan web; hoặc tải tệp Word, mở bằng Word và lưu thành PDF.",
};

const notPrinted: Diagnostic = {
  code: "pdf-failed",
  severity: "error",
  what: "LibreOffice chưa in được văn bản này thành PDF.",
  why: "Chương trình dừng giữa chừng hoặc chạy quá lâu.",
  fix: "Thử lại; nếu vẫn không được thì tải tệp Word, mở bằng Word và lưu thành PDF.",
};
