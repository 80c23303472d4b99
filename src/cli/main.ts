#!/usr/bin/env node
/** The `soan` command: arguments in, exit code out. */
import { run } from "./run.ts";

const { stdout, stderr } = process;
// A reader that stops early, such as `| head`, is no fault.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await run(process.argv.slice(2), { cwd: process.cwd(), stdout, stderr });
