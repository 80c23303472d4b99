/** Bytes and a name → an answer that the browser keeps as a file. */
import type { Context } from "hono";

export const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface FileToSend {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** The name may hold any letter (RFC 6266, RFC 8187). */
export function asDownload(c: Context, { name, type, bytes }: FileToSend): Response {
  return c.body(Uint8Array.from(bytes), 200, {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, escape)}`,
  });
}

/** Letters that `encodeURIComponent` leaves and RFC 8187 does not. */
function escape(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
