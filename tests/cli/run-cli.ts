/** Runs the command line inside the test: arguments in, exit code and both streams out. */
import { PassThrough } from "node:stream";
import { run } from "../../src/cli/run.ts";

interface CliResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export async function runCli(args: string[], cwd: string): Promise<CliResult> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const exitCode = await run(args, { cwd, stdout, stderr });
  return { exitCode, stdout: textOf(stdout), stderr: textOf(stderr) };
}

function textOf(stream: PassThrough): string {
  return (stream.read() as Buffer | null)?.toString("utf8") ?? "";
}
