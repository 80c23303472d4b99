/** A text that may not be saved yet → the pages of its Word file as they will print, each line with the data that it prints. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { plainLines } from "../../check/lines.ts";
import { composeDocument } from "../../docx/compose/document.ts";
import { createPrinter, fileParagraphs, type Printer } from "../../docx/layout/print-file.ts";
import type { PrintedLine, PrintedPage } from "../../docx/layout/printed.ts";
import { createDrafter } from "../make-document.ts";
import { resolveDocument } from "../resolve-document.ts";
import { documentFile } from "../select-documents.ts";
import { stagedHost } from "../staged-host.ts";
import { uniqueDiagnostics } from "../unique-diagnostics.ts";
import { dataOfParagraphs } from "./data-of-paragraphs.ts";
import { openDesk } from "./open-desk.ts";
import type { OpenText } from "./types.ts";

export interface PreviewPage extends Omit<PrintedPage, "lines"> {
  lines: PreviewLine[];
}

export interface PreviewLine extends Omit<PrintedLine, "paragraph"> {
  /** Such as `sections[1].items[0].paragraphs[0]`; null for what the template adds. */
  data: string | null;
}

export interface Preview {
  pages: PreviewPage[];
  /** True when pages behind the last change are still those from before it: ask again without `hurry`. */
  pending: boolean;
  /** What the layout could not go past; absent when it went through. */
  stoppedAt?: string;
  problems: Diagnostic[];
}

export interface PreviewOptions extends OpenText {
  /** Answers soon; pages behind the change may be old ones. */
  hurry?: boolean;
}

const MOST_DOCUMENTS = 8;
const printers = new WeakMap<Host, Map<string, Printer>>();

/** No page when the text cannot be made into a document; the problems say why. */
export async function previewDocument(host: Host, { id, text, hurry = false }: PreviewOptions): Promise<Preview> {
  const { project } = await openDesk(host);
  const overlaid = stagedHost(host);
  overlaid.write(documentFile(id), text);
  const { value: resolved, diagnostics: found } = resolveDocument(overlaid, project, id);
  const drafted = resolved && createDrafter(overlaid)(resolved, project, found);
  const problems = uniqueDiagnostics(drafted?.diagnostics ?? found);
  if (drafted?.value === undefined) return { pages: [], pending: false, problems };
  const { doc, form } = drafted.value;
  const file = composeDocument(doc, form);
  const data = dataOfParagraphs(fileParagraphs(file), plainLines(doc));
  const { pages, ...rest } = printerOf(host, id).print(file, form, hurry);
  return { pages: pages.map((page) => withData(page, data)), ...rest, problems };
}

function withData({ lines, ...page }: PrintedPage, data: readonly (string | null)[]): PreviewPage {
  return {
    ...page,
    lines: lines.map(({ paragraph, ...line }) => ({
      ...line,
      data: paragraph === null ? null : (data[paragraph] ?? null),
    })),
  };
}

/** Remembers the documents that were looked at last. */
function printerOf(host: Host, id: string): Printer {
  const known = printers.get(host) ?? new Map<string, Printer>();
  printers.set(host, known);
  const printer = known.get(id) ?? createPrinter();
  known.delete(id);
  known.set(id, printer);
  const [oldest] = known.keys();
  if (known.size > MOST_DOCUMENTS && oldest !== undefined) known.delete(oldest);
  return printer;
}
