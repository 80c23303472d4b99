/** Arguments in, exit code out: 0 clean, 1 problems found, 2 usage or environment, 3 our bug. Never throws. */
import { CommanderError } from "commander";
import { createProgram } from "./program.ts";
import { SYSTEM_ERRORS } from "../report/system-errors.ts";
import { speakVietnamese } from "./speak-vietnamese.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one command line. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  if (args.includes("--version") || args.includes("-V")) {
    const { version } = await import("../index.ts");
    terminal.stdout.write(`soan ${await version()}\n`);
    return 0;
  }
  const program = createProgram(terminal, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    return report(error, terminal);
  }
}

function report(error: unknown, { stderr }: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const words = speakVietnamese(error);
    if (words !== "") stderr.write(words);
    return 2;
  }
  const { code, path } = error as NodeJS.ErrnoException;
  const cause = code === undefined ? undefined : SYSTEM_ERRORS[code];
  if (cause !== undefined) {
    stderr.write(`lỗi: ${path === undefined ? "" : `${path}: `}${cause}.\n`);
    return 2;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(
    "lỗi: Chương trình gặp sự cố ngoài dự tính; đây là lỗi của soan, không phải của dữ liệu.\n" +
      `Nguyên nhân: ${detail}\nHãy gửi nguyên văn thông báo này cho người phát triển.\n`,
  );
  return 3;
}
