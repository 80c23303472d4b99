/** Text or bytes in, a short stable name of that content out. */
import { hash } from "node:crypto";

/** First 128 bits of the SHA-256, in hexadecimal: enough to notice every change, half the size in a ledger of thousands. */
export function hashOf(content: string | Uint8Array): string {
  return hash("sha256", content).slice(0, 32);
}

/** Name of many files: their paths count as well as their contents. */
export function hashOfFiles(files: readonly { path: string; text: string }[]): string {
  return hashOf(JSON.stringify(files.map(({ path, text }) => [path, text])));
}
