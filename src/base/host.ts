/** The one door to disk and clock: every stage that needs the outside takes a `Host`. */

/** Paths are relative to the host's root and use `/`; nothing outside the root is there to be read, and to write or list there is an error. */
export interface Host {
  /** Absolute root folder, for messages only. */
  root: string;
  /** Text of a file, or undefined when there is none. */
  readText(path: string): string | undefined;
  /** Bytes of a file, or undefined when there is none. */
  readBytes(path: string): Uint8Array | undefined;
  /**
   * A mark that a file keeps until it is written again, so that what was read from it once need not be read anew.
   * Undefined when there is no file, or when it was written so lately that a second writing could leave the same mark.
   */
  stamp?(path: string): string | undefined;
  /** Writes atomically: the file is whole or unchanged, never torn. Makes missing folders. */
  write(path: string, content: string | Uint8Array): void;
  /** Adds text to the end of a file, which is made when missing; a text that was cut off by the end of the process may stay. */
  append(path: string, text: string): void;
  /** Deletes a file if it exists. */
  remove(path: string): void;
  /** Files below a folder, sorted by code point, as paths relative to the root; empty when there is none; `""` is the root itself. */
  list(folder: string): string[];
  /** Today as `YYYY-MM-DD`. Never used for what is printed in a document. */
  today(): string;
  /** Runs another program; absent where none can be run. Never rejects. */
  run?(call: ProgramCall): Promise<ProgramResult>;
}

/** A program and the files it works on: it runs in a folder of its own that holds them and is removed afterwards. */
export interface ProgramCall {
  program: string;
  /** `{folder}` in an argument stands for the absolute path of that folder. */
  args: readonly string[];
  files: Readonly<Record<string, Uint8Array>>;
  /** Name of the file that the program is to make there. */
  output: string;
  timeoutMs: number;
}

/** `missing`: the program is not installed; `failed`: it ended without making the file. */
export type ProgramResult = { status: "done"; output: Uint8Array } | { status: "missing" | "failed" | "timeout" };
