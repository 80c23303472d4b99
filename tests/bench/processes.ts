/** What one document costs as a whole process, beside an empty Node process: alternating runs. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../support/documents.ts";
import { sampleId } from "./material.ts";
import { median } from "./statistics.ts";

export interface ProcessTimes {
  empty: number;
  build: number;
  ratio: number;
}

/** Runs both kinds of process in turn; the ratio is that of the best runs, because noise only ever adds. */
export function timeProcesses(turns: number): ProcessTimes {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), "soan-bench-"));
  const program = path.join(root, "dist/cli/main.js");
  if (!fs.existsSync(program)) throw new Error("dist/ is missing: run npm run build first");
  try {
    const times = Array.from({ length: turns }, () => ({
      empty: timed(["-e", "0"]),
      build: timed([program, "build", sampleId, "--out", out, "--force"]),
    }));
    return {
      empty: median(times.map(({ empty }) => empty)),
      build: median(times.map(({ build }) => build)),
      ratio: Math.min(...times.map(({ build }) => build)) / Math.min(...times.map(({ empty }) => empty)),
    };
  } finally {
    fs.rmSync(out, { recursive: true, force: true });
  }
}

function timed(args: string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}\n${stderr}`);
  return performance.now() - started;
}
