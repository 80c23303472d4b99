/** A document id and what is wanted of it (Word, PDF, a copy with comments) → the file to download, or why there is none. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { createMemoryHost } from "../../base/memory-host.ts";
import { build } from "../build.ts";
import { check } from "../check.ts";
import { folderHost } from "../folder-host.ts";
import { printPdf } from "./print-pdf.ts";
import type { HandedFile } from "./types.ts";

export interface HandOverRequest {
  id: string;
  as: "docx" | "pdf" | "annotated";
  /** Takes the Word file as it stands, also when it was edited by hand. */
  standing?: boolean;
  /** Builds wait for each other; what is made of the Word file afterwards does not hold them up. */
  inTurn?: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Builds the document as `soan build` does: the same bytes, the ledger kept; a file that was edited by hand is never written over. */
export async function handOver(
  host: Host,
  { id, as, standing = false, inTurn = (work) => work() }: HandOverRequest,
): Promise<HandedFile> {
  const name = `${id.split("/").at(-1) ?? id}.docx`;
  const word = standing ? standingFile(host, id) : await inTurn(() => builtFile(host, id));
  if (word.bytes === undefined || as === "docx") return { name, ...word };
  if (as === "pdf") return { name: name.replace(/docx$/u, "pdf"), ...(await printPdf(host, word.bytes)) };
  return annotated(host, name, word.bytes);
}

type Word = Omit<HandedFile, "name">;

async function builtFile(host: Host, id: string): Promise<Word> {
  const { documents, diagnostics } = await build(host, { wanted: [`data/documents/${id}.yaml`] });
  const row = documents.find((one) => one.id === id);
  if (row === undefined) return { problems: diagnostics };
  if (row.status === "held") return { problems: [editedByHand(row.output)] };
  if (row.status === "failed") return { problems: diagnostics };
  return standingFile(host, id);
}

function standingFile(host: Host, id: string): Word {
  const bytes = folderHost(host, "output").readBytes(`${id}.docx`);
  return bytes === undefined ? { problems: [notBuilt(id)] } : { bytes, problems: [] };
}

/** The findings about the Word file itself, as `soan check --annotate` writes them. */
async function annotated(host: Host, name: string, bytes: Uint8Array): Promise<HandedFile> {
  const copy = name.replace(/\.docx$/u, ".ghi-chu.docx");
  const files: Record<string, Uint8Array> = { [name]: bytes };
  const desk = createMemoryHost(files, host.today());
  const { diagnostics } = await check(host, {
    wanted: [name],
    open: (file) => ({ host: desk, file }),
    annotate: copy,
    jobs: 1,
  });
  const made = desk.readBytes(copy);
  return { name: copy, ...(made === undefined ? {} : { bytes: made }), problems: diagnostics };
}

function editedByHand(output: string): Diagnostic {
  return {
    code: "output-edited",
    severity: "error",
    what: `Tệp ${output} đã được sửa bằng tay nên không soạn đè lên.`,
    why: "Soạn lại sẽ làm mất những chỗ đã sửa trong Word.",
    fix: "Tải tệp đang có; hoặc chuyển tệp ấy đi nơi khác rồi tải bản soạn từ dữ liệu.",
    place: { file: output },
  };
}

function notBuilt(id: string): Diagnostic {
  return {
    code: "output-missing",
    severity: "error",
    what: `Chưa có tệp Word của văn bản “${id}”.`,
    why: "Văn bản chưa được soạn lần nào, hoặc tệp đã được chuyển đi nơi khác.",
    fix: "Tải bản soạn từ dữ liệu.",
  };
}
