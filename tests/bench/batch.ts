/** `npm run bench:batch [units] [rounds]`: a national batch, YAML to files, beside docxtemplater's loop over the same documents; exit 1 when a limit is broken. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "../support/documents.ts";
import { alignedTable } from "../support/table.ts";
import { prepareBatch } from "./batch-documents.ts";
import { makeBatchProject } from "./batch-project.ts";
import { median } from "./statistics.ts";

const limits = { one: 0.3, two: 0.22, again: 0.1, memory: 250, memoryGrowth: 1.15, flat: 1.15 };
const [most = 3355, rounds = 3] = process.argv.slice(2).map(Number);
const middle = Math.round(most / 3.355);
const few = Math.round(most / 33.55);
const program = path.resolve(root, process.env["SOAN_DIST"] ?? "dist", "cli/main.js");
const project = makeBatchProject([few, middle, most]);
const prepared = path.join(project.folder, "prepared");

interface Run {
  milliseconds: number;
  /** Seconds of all its threads: what a busy machine disturbs least. */
  cpu: number;
  /** Peak of the process in MB. */
  peak: number;
}

try {
  const { template, data } = await prepareBatch(project.folder, project.batchOf(most));
  fs.mkdirSync(prepared);
  fs.writeFileSync(path.join(prepared, "template.docx"), template);
  fs.writeFileSync(path.join(prepared, "data.json"), JSON.stringify(data));
  const empty = median(Array.from({ length: 5 }, () => timed(["-e", "0"]).milliseconds));
  const turns = Array.from({ length: rounds }, () => ({
    peer: peer(),
    one: build(most, 1),
    two: build(most, 2),
    again: build(most, 1, "keep"),
    middle: build(middle, 1),
    few: build(few, 1),
  }));
  const of = (read: (turn: (typeof turns)[number]) => number): number => median(turns.map(read));
  // What every run costs once (start, registry, templates) is not part of the cost of one document more.
  const once = of(
    ({ few: run, middle: other }) =>
      run.milliseconds - ((other.milliseconds - run.milliseconds) / (middle - few)) * few,
  );
  const early = of((turn) => (turn.middle.milliseconds - turn.few.milliseconds) / (middle - few));
  const late = of((turn) => (turn.one.milliseconds - turn.middle.milliseconds) / (most - middle));
  const row = (name: string, run: (turn: (typeof turns)[number]) => Run, count: number): string[] => [
    name,
    of((turn) => run(turn).milliseconds).toFixed(0),
    (of((turn) => run(turn).milliseconds) / count).toFixed(2),
    of((turn) => run(turn).milliseconds / turn.peer.milliseconds).toFixed(3),
    of((turn) => run(turn).cpu).toFixed(1),
    of((turn) => run(turn).cpu / turn.peer.cpu).toFixed(3),
    of((turn) => run(turn).peak).toFixed(0),
  ];
  console.log(
    `${most} documents, medians of ${rounds} rounds; empty node ${empty.toFixed(0)} ms, once per run ${once.toFixed(0)} ms`,
  );
  console.log(
    alignedTable([
      ["what", "ms", "ms/doc", "/ peer", "CPU s", "CPU / peer", "peak MB"],
      row("docxtemplater, data ready", ({ peer: run }) => run, most),
      row("soan, one thread", ({ one }) => one, most),
      row("soan, two threads", ({ two }) => two, most),
      row("soan, second run", ({ again }) => again, most),
      row(`soan, ${middle} documents`, (turn) => turn.middle, middle),
      row(`soan, ${few} documents`, (turn) => turn.few, few),
    ]),
  );
  const same = hashOfFolder(out(most, 1)) === hashOfFolder(out(most, 2));
  const broken = [
    ...hold(
      "one thread / docxtemplater",
      of(({ one, peer: run }) => one.milliseconds / run.milliseconds),
      limits.one,
    ),
    ...hold(
      "two threads / docxtemplater",
      of(({ two, peer: run }) => two.milliseconds / run.milliseconds),
      limits.two,
    ),
    ...hold(
      "second run / first",
      of(({ again, one }) => again.milliseconds / one.milliseconds),
      limits.again,
    ),
    ...hold(
      "peak MB, one thread",
      of(({ one }) => one.peak),
      limits.memory,
    ),
    ...hold(
      "peak MB, two threads",
      of(({ two }) => two.peak),
      limits.memory,
    ),
    ...hold(
      `peak at ${most} / at ${middle}`,
      // When the collector runs is chance; a heap that grows with the list grows in every round.
      Math.min(...turns.map((turn) => turn.one.peak / turn.middle.peak)),
      limits.memoryGrowth,
    ),
    ...hold(`cost of one more beyond ${middle} / below`, late / early, limits.flat),
    ...(same ? [] : ["two threads write other bytes than one"]),
  ];
  console.log(broken.length === 0 ? "\nAll limits hold." : `\nBroken limits: ${broken.join("; ")}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  project.remove();
}

function out(units: number, jobs: number): string {
  return path.join(project.folder, `out-${units}-${jobs}`);
}

function build(units: number, jobs: number, folder: "fresh" | "keep" = "fresh"): Run {
  const target = out(units, jobs);
  if (folder === "fresh") {
    fs.rmSync(target, { recursive: true, force: true });
    fs.rmSync(path.join(project.folder, "output"), { recursive: true, force: true });
  }
  const args = ["build", "--batch", project.batchOf(units), "--jobs", String(jobs), "--out", target];
  return timed([program, ...args]);
}

function peer(): Run {
  const args = [
    "--import",
    "tsx",
    path.join(import.meta.dirname, "batch-peer.ts"),
    prepared,
    path.join(prepared, "out"),
  ];
  const { peak, cpu, stdout } = timed(args, root);
  // Only its loop counts, not its start.
  return { peak, cpu, milliseconds: Number(stdout) };
}

function timed(args: string[], cwd = project.folder): Run & { stdout: string } {
  const report =
    "process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('PEAK '+u.maxRSS+' '+(u.userCPUTime+u.systemCPUTime)+'\\n')})";
  const started = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${report}`, ...args],
    {
      cwd,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}\n${stderr}`);
  const [, peak, cpu] = /PEAK (\d+) (\d+)/.exec(stderr) ?? [];
  return { milliseconds, stdout, peak: Number(peak) / 1024, cpu: Number(cpu) / 1e6 };
}

/** Prints a value beside its limit; gives back the complaint when it is broken. */
function hold(what: string, value: number, limit: number): string[] {
  const holds = value <= limit;
  console.log(`${what}: ${value.toFixed(3)} (limit ${limit}) ${holds ? "ok" : "TOO MUCH"}`);
  return holds ? [] : [`${what} ${value.toFixed(3)} > ${limit}`];
}

function hashOfFolder(folder: string): string {
  const hash = createHash("sha256");
  const files = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  for (const file of files)
    if (file.endsWith(".docx")) hash.update(file).update(fs.readFileSync(path.join(folder, file)));
  return hash.digest("hex");
}
