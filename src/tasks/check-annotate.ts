/** A checked Word file and its findings → a copy of the file with every finding as a Word comment at its words. */
import { hasErrors, type Diagnostic } from "../base/diagnostic.ts";
import { SEVERITY_NAMES } from "../base/severity-names.ts";
import type { Finding } from "../check/types.ts";
import { annotateDocx, type Note } from "../docx/annotate/annotate-docx.ts";
import type { CheckTarget } from "./check-target.ts";
import type { FileInFolder } from "./compare-side.ts";

export interface Checked {
  target: CheckTarget;
  findings: readonly Finding[];
}

export interface AnnotatedCopy extends FileInFolder {
  /** As the user named it. */
  name: string;
  /** Writes over another file that stands there; the checked file itself is never written over. */
  force: boolean;
}

/** Name and initials that Word shows beside each comment. */
const SIGNATURE = { author: "Soạn", initials: "S" };

/** Writes the copy, or says why not. */
export function writeAnnotated(checked: readonly Checked[], copy: AnnotatedCopy): Diagnostic[] {
  const [first, ...others] = checked;
  if (!first) return [];
  const { target, findings } = first;
  if (others.length > 0) return [needsOneFile(checked.length)];
  if (!target.word) return [needsWord(target)];
  if (!/\.docx$/i.test(copy.name)) return [needsDocxName(copy.name)];
  const { host, file, bytes, trace } = target.word;
  if (host.root === copy.host.root && file === copy.file) return [isChecked(copy.name)];
  if (!copy.force && copy.host.readBytes(copy.file) !== undefined) return [exists(copy.name)];
  const notes = findings.map((finding) => noteOf(finding, target));
  const { value, diagnostics } = annotateDocx(bytes, { trace }, notes, { name: target.name, ...SIGNATURE });
  if (value && !hasErrors(diagnostics)) copy.host.write(copy.file, value);
  return diagnostics;
}

function noteOf({ severity, what, why, fix, at }: Finding, { context }: CheckTarget): Note {
  const line = context.lines.find(({ path }) => path === at.path)?.text ?? "";
  const name = SEVERITY_NAMES[severity];
  const lines = [`${name.slice(0, 1).toUpperCase()}${name.slice(1)}: ${what}`, `Vì sao: ${why}`];
  return {
    ...at,
    words: line.slice(at.start, at.end),
    lines: fix === undefined ? lines : [...lines, `Cách sửa: ${fix}`],
  };
}

function needsOneFile(count: number): Diagnostic {
  return {
    code: "annotate-one-file",
    severity: "error",
    what: `Chưa ghi bản chép có ghi chú, vì lần soát này có ${count} văn bản.`,
    why: "--annotate ghi một bản chép của một tệp Word.",
    fix: "Chạy soan check cho từng tệp, mỗi lần một tên bản chép.",
  };
}

function needsWord({ name, kind }: CheckTarget): Diagnostic {
  const isData = kind === "data";
  return {
    code: "annotate-needs-word",
    severity: "error",
    what: `Chưa ghi bản chép có ghi chú, vì “${name}” không phải tệp Word (.docx).`,
    why: "Ghi chú được ghi vào một bản chép nguyên vẹn của tệp Word, nên tệp được soát phải là .docx.",
    fix: isData
      ? "Soạn văn bản thành tệp Word bằng soan build rồi soát tệp Word ấy."
      : "Mở tệp bằng Word hoặc LibreOffice, lưu thành .docx rồi soát tệp mới.",
    place: { file: name },
  };
}

function needsDocxName(name: string): Diagnostic {
  return {
    code: "annotate-name",
    severity: "error",
    what: `Chưa ghi bản chép có ghi chú, vì tên “${name}” không kết thúc bằng .docx.`,
    why: "Bản chép là tệp Word; tên có đuôi khác thì máy không mở được bằng Word.",
    fix: "Đặt tên kết thúc bằng .docx.",
  };
}

function isChecked(name: string): Diagnostic {
  return {
    code: "annotate-same-file",
    severity: "error",
    what: `Chưa ghi bản chép có ghi chú, vì “${name}” chính là tệp đang soát.`,
    why: "Tệp được soát luôn giữ nguyên; ghi chú nằm ở bản chép.",
    fix: "Chọn tên khác cho bản chép.",
    place: { file: name },
  };
}

function exists(name: string): Diagnostic {
  return {
    code: "annotate-exists",
    severity: "error",
    what: `Đã có tệp “${name}” nên chưa ghi bản chép có ghi chú.`,
    why: "Trong tệp ấy có thể có những ghi chú đã được trả lời, đã xử lý.",
    fix: "Chọn tên khác, hoặc thêm --force để ghi đè.",
    place: { file: name },
  };
}
