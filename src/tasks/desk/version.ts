/** A document file → the name of what stands on disk, so that a change behind the page's back is noticed. */
import { hash } from "node:crypto";
import type { Host } from "../../base/host.ts";
import { documentFile } from "../select-documents.ts";

/** SHA-256 of the bytes in hexadecimal; `""` when there is no file. */
export function documentVersion(host: Host, id: string): string {
  const bytes = host.readBytes(documentFile(id));
  return bytes === undefined ? "" : hash("sha256", bytes);
}
