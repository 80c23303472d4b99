/** `soan compare`: two documents, each as data, Word or text, in; what changed between them, and a Word file with tracked changes if wanted, out. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hasErrors } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { redline } from "../docx/redline/redline.ts";
import { compareDocs } from "../tree/compare/compare-docs.ts";
import type { Comparison } from "../tree/compare/types.ts";
import { createSideReader, type FileInFolder, type Side } from "./compare-side.ts";
import { uniqueDiagnostics } from "./unique-diagnostics.ts";

export interface CompareOptions {
  /** The older document: an id, a .yaml, .docx or .txt file. */
  before: string;
  after: string;
  /** Where a file lies that is named so; in the project itself when absent. */
  open?: (name: string) => FileInFolder;
  /** Word file to write the second document to, with tracked changes; only for two Word files. */
  redline?: string;
  /** Writes over a file that stands there. */
  force?: boolean;
}

export interface CompareResult {
  before: string;
  after: string;
  /** Null when one of them could not be read. */
  comparison: Comparison | null;
  /** File with tracked changes that was written. */
  redline: string | null;
  diagnostics: Diagnostic[];
  /** 0 no difference, 1 differences, 2 wrong request or a document that cannot be read. */
  exitCode: 0 | 1 | 2;
}

/** Compares two documents; what is wrong with both is reported at once. */
export async function compare(host: Host, options: CompareOptions): Promise<CompareResult> {
  const { before, after, open = (name: string) => ({ host, file: name }) } = options;
  const read = createSideReader(host, open);
  const [a, b] = [await read(before), await read(after)];
  const diagnostics = [...a.diagnostics, ...b.diagnostics];
  const result: CompareResult = {
    before,
    after,
    comparison: null,
    redline: null,
    diagnostics: uniqueDiagnostics(diagnostics),
    exitCode: 2,
  };
  if (!a.value || !b.value) return result;
  const comparison = compareDocs(a.value.doc, b.value.doc);
  const exitCode = comparison.changes.length === 0 ? 0 : 1;
  if (options.redline === undefined) return { ...result, comparison, exitCode };
  const marked = writeRedline(a.value, b.value, options.redline, open(options.redline), options.force ?? false);
  const all = uniqueDiagnostics([...diagnostics, ...marked]);
  if (hasErrors(marked)) return { ...result, comparison, diagnostics: all };
  return { ...result, comparison, redline: options.redline, diagnostics: all, exitCode };
}

/** Name that Word shows beside each change. */
const author = "Soạn";

function writeRedline(
  before: Side,
  after: Side,
  name: string,
  { host, file }: FileInFolder,
  force: boolean,
): Diagnostic[] {
  const refused = [before, after].filter(({ bytes }) => bytes === undefined);
  if (refused.length > 0 || !before.bytes || !after.bytes) return [needsWord(refused.map((side) => side.name))];
  if (!force && host.readBytes(file) !== undefined) return [exists(name)];
  const { value, diagnostics } = redline(
    { bytes: before.bytes, name: before.name },
    { bytes: after.bytes, name: after.name },
    { author },
  );
  if (value) host.write(file, value);
  return diagnostics;
}

function needsWord(names: readonly string[]): Diagnostic {
  return {
    code: "redline-needs-word",
    severity: "error",
    what: `Chưa ghi bản có vết sửa, vì ${names.map((name) => `“${name}”`).join(" và ")} không phải tệp Word (.docx).`,
    why: "Vết sửa được ghi vào một bản chép của tệp Word thứ hai, nên cả hai bên phải là tệp .docx.",
    fix: "Soạn văn bản thành tệp Word bằng soan build, hoặc lưu tệp thành .docx, rồi so sánh hai tệp Word.",
  };
}

function exists(name: string): Diagnostic {
  return {
    code: "redline-exists",
    severity: "error",
    what: `Đã có tệp “${name}” nên chưa ghi bản có vết sửa.`,
    why: "Trong tệp ấy có thể có những vết sửa đã được xem, đã chấp nhận hoặc từ chối.",
    fix: "Chọn tên khác, hoặc thêm --force để ghi đè.",
    place: { file: name },
  };
}
