/** The first bytes of a file that is no zip → what it is, so that the message can say what to do. */

export type FileKind = "empty" | "encrypted" | "doc" | "pdf" | "rtf" | "html" | "text" | "unknown";

/** Recognises a file by its content; its name may lie. */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return isEncrypted(bytes) ? "encrypted" : "doc";
  const head = new TextDecoder("utf-8").decode(bytes.subarray(0, looked));
  if (head.startsWith("%PDF")) return "pdf";
  if (head.startsWith("{\\rtf")) return "rtf";
  if (/^\s*(?:<!doctype html|<html)/i.test(head)) return "html";
  return bytes.subarray(0, looked).some((byte) => byte < firstPrintable) ? "unknown" : "text";
}

const looked = 1024;
/** Bytes below the tab occur in no text. */
const firstPrintable = 9;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A protected .docx is an OLE file with the stream EncryptedPackage ([MS-OFFCRYPTO] 1.3.2); names in it are UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage", (character) => [character.charCodeAt(0), 0]).flat();
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name));
}
