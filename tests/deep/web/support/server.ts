/** A project folder → `soan web` running on it as a process of its own, the way an officer starts it. */
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

const root = path.resolve(import.meta.dirname, "../../../..");

/** Main file of the built program: in SOAN_DIST, or in dist/. */
export const program = path.resolve(root, process.env["SOAN_DIST"] ?? "dist", "cli/main.js");

/** True when the program and its page are built. */
export function isBuilt(): boolean {
  return fs.existsSync(program) && fs.existsSync(path.join(path.dirname(program), "../web/main.js"));
}

export interface RunningDesk {
  /** `http://127.0.0.1:PORT/` */
  address: string;
  folder: string;
  /** Ends the process as Ctrl-C does, and waits. */
  stop: () => Promise<void>;
  /** Ends the process as a power cut does, and waits. */
  kill: () => Promise<void>;
}

/** Starts the server on a free port, or on the one that is named. */
export async function startDesk(folder: string, port?: number): Promise<RunningDesk> {
  const command = [program, "web", "--no-open", "--data", folder];
  if (port !== undefined) command.push("--port", String(port));
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const address = await Promise.race([
    new Promise<string>((resolve) => createInterface(child.stdout).once("line", resolve)),
    exited.then(() => {
      throw new Error(`soan web ended: ${said}`);
    }),
  ]);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await exited;
  };
  return { address, folder, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}
