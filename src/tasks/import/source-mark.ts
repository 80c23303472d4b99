/** The file that a document was imported from ↔ a comment in the document's data file that tells it again. */
import { hashOf } from "../hash.ts";

const MARK = /^# Nhập từ tệp .*, mã nội dung ([0-9a-f]{32})\.$/mu;

/** Data text with the comment below its first line; an older comment gives way. */
export function withSourceMark(text: string, name: string, bytes: Uint8Array): string {
  const mark = `# Nhập từ tệp ${name.replace(/\s+/gu, " ")}, mã nội dung ${hashOf(bytes)}.`;
  return MARK.test(text) ? text.replace(MARK, () => mark) : text.replace("\n", () => `\n${mark}\n`);
}

/** True when the data were imported from a file of exactly these bytes, whatever the officer has changed in them since. */
export function isImportOf(text: string, bytes: Uint8Array): boolean {
  return MARK.exec(text)?.[1] === hashOf(bytes);
}
