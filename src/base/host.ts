/** The one door to disk and clock: every stage that needs the outside takes a `Host`. */

/** Paths are relative to the host's root and use `/`; a path that leaves the root is refused with an error. */
export interface Host {
  /** Absolute root folder, for messages only. */
  root: string;
  /** Text of a file, or undefined when there is none. */
  readText(path: string): string | undefined;
  /** Bytes of a file, or undefined when there is none. */
  readBytes(path: string): Uint8Array | undefined;
  /** Writes atomically: the file is whole or unchanged, never torn. Makes missing folders. */
  write(path: string, content: string | Uint8Array): void;
  /** Deletes a file if it exists. */
  remove(path: string): void;
  /** Files below a folder, sorted by code point, as paths relative to the root; empty when there is none. */
  list(folder: string): string[];
  /** Today as `YYYY-MM-DD`. Never used for what is printed in a document. */
  today(): string;
}
