/** `Host` over a folder on disk: the only file that imports `node:fs` and starts other programs. */
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Host, ProgramCall, ProgramResult } from "./host.ts";

/** Names joined by `/`, none of which is `.` or `..`. */
const PLAIN = /^(?!\.{1,2}(?:\/|$))[^/\\:\0]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\:\0]+)*$/u;
/** Nothing there, a folder, something below a file, or a name that no file can have. */
const NO_FILE = new Set(["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"]);

/** Clocks of file systems tick in steps of up to two seconds (FAT); in ms. */
const SETTLED = 2000;

/** Opens a folder as a `Host`. Throws only where a path that leaves the folder is to be written or listed. */
export function createNodeHost(root: string): Host {
  const base = path.resolve(root);
  const inside = (relative: string): string | undefined => {
    // Nearly every path is plain, and thousands are resolved in one run.
    if (PLAIN.test(relative)) return `${base}${path.sep}${relative}`;
    if (relative.includes("\0")) return undefined;
    const full = path.resolve(base, relative);
    return full === base || full.startsWith(base + path.sep) ? full : undefined;
  };
  const resolve = (relative: string): string => {
    const full = inside(relative);
    if (full === undefined) throw new Error(`Đường dẫn nằm ngoài thư mục làm việc: ${relative}`);
    return full;
  };
  const orNothing = <T>(relative: string, read: (full: string) => T): T | undefined => {
    const full = inside(relative);
    if (full === undefined) return undefined;
    try {
      return read(full);
    } catch (error) {
      if (NO_FILE.has((error as NodeJS.ErrnoException).code ?? "")) return undefined;
      throw error;
    }
  };
  const readBytes = (relative: string): Buffer | undefined => orNothing(relative, (full) => fs.readFileSync(full));
  return {
    root: base,
    readText: (relative) =>
      readBytes(relative)
        ?.toString("utf8")
        .replace(/^\uFEFF/, ""),
    readBytes,
    stamp(relative) {
      const found = orNothing(relative, (full) => fs.statSync(full, { throwIfNoEntry: false }));
      if (found?.isFile() !== true || Math.abs(Date.now() - found.ctimeMs) < SETTLED) return undefined;
      return `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
    },
    write(relative, content) {
      const full = resolve(relative);
      const temporary = `${full}.${process.pid}.tmp`;
      inItsFolder(full, () => fs.writeFileSync(temporary, content));
      fs.renameSync(temporary, full);
    },
    append(relative, text) {
      const full = resolve(relative);
      inItsFolder(full, () => fs.appendFileSync(full, text));
    },
    remove: (relative) => fs.rmSync(resolve(relative), { force: true }),
    list: (folder) => listFiles(base, resolve(folder)),
    today: () => new Date().toLocaleDateString("sv-SE"),
    run: runProgram,
  };
}

async function runProgram(call: ProgramCall): Promise<ProgramResult> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-"));
  try {
    for (const [name, bytes] of Object.entries(call.files)) fs.writeFileSync(path.join(folder, name), bytes);
    const status = await waitFor(call, folder);
    if (status !== "ended") return { status };
    const made = path.join(folder, call.output);
    return fs.existsSync(made) ? { status: "done", output: fs.readFileSync(made) } : { status: "failed" };
  } catch {
    return { status: "failed" };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The whole group of processes is ended when time is up: LibreOffice works in a child of its launcher. */
function waitFor({ program, args, timeoutMs }: ProgramCall, folder: string): Promise<"ended" | "missing" | "timeout"> {
  return new Promise((resolve) => {
    const filled = args.map((arg) => arg.replaceAll("{folder}", folder));
    const child = spawn(program, filled, { cwd: folder, stdio: "ignore", detached: true });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, timeoutMs);
    child.once("error", () => {
      clearTimeout(timer);
      resolve("missing");
    });
    child.once("close", () => {
      clearTimeout(timer);
      resolve(isLate ? "timeout" : "ended");
    });
  });
}

/** Most files go where others are already: the folder is made only when it turns out to be missing. */
function inItsFolder(full: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    fs.mkdirSync(path.dirname(full), { recursive: true });
    write();
  }
}

function listFiles(base: string, folder: string): string[] {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const above = path.join(base, path.sep).length;
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name).slice(above).replaceAll(path.sep, "/"))
    .sort();
}
