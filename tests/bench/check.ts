/** `npm run bench:check [files]`: the proofreader on one document of ten pages, and on the Word files of a batch; exit 1 when a limit is broken. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { createNodeHost } from "../../src/base/node-host.ts";
import { loadCheckConfig } from "../../src/check/config.ts";
import { createContext } from "../../src/check/context.ts";
import { loadWords } from "../../src/check/language/words.ts";
import { checkDocument } from "../../src/check/run-rules.ts";
import { createRenderer } from "../../src/template/render.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import { root } from "../support/documents.ts";
import { alignedTable } from "../support/table.ts";
import { makeBatchProject } from "./batch-project.ts";
import { loadMaterial } from "./material.ts";
import { quantile } from "./statistics.ts";

/** Milliseconds for ten pages; seconds for the whole country; MB of the process with its threads. */
const limits = { document: 200, national: 100, memory: 700 };
/** What the whole country should take, and does not yet. */
const GOAL = 60;
const NATIONAL = 3355;
const CORES = 2;
/** So many entries bring the sample to ten pages. */
const ENTRIES = 90;
const [files = 300] = process.argv.slice(2).map(Number);
const program = path.resolve(root, process.env["SOAN_DIST"] ?? "dist", "cli/main.js");

const broken = [...checkOneDocument(), ...checkManyFiles()];
console.log(broken.length === 0 ? "\nAll limits hold." : `\nBroken limits: ${broken.join("; ")}`);
process.exitCode = broken.length === 0 ? 0 : 1;

/** Every round has other words in every line, so that nothing is remembered from the round before. */
function checkOneDocument(): string[] {
  const host = createNodeHost(root);
  const { source, registry, form } = loadMaterial(ENTRIES);
  const doc = createRenderer(host).render(source, { registry, form }).value;
  const words = loadWords(host).value;
  if (!doc || !words) throw new Error("the sample cannot be rendered");
  const { config } = loadCheckConfig(host, []);
  const times = Array.from({ length: 30 }, (_, round) => {
    const other = numbered(doc, round);
    const started = process.cpuUsage();
    checkDocument(createContext({ doc: other, registry, form, model: source.model, config, words }));
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  }).slice(10);
  const figures = [quantile(times, 0.25), quantile(times, 0.5), quantile(times, 0.95)];
  console.log(`One document of ten pages (${ENTRIES} entries), warm, milliseconds of the processor`);
  console.log(alignedTable([["quartile", "median", "p95"], figures.map((value) => value.toFixed(1))]));
  return hold("ms for ten pages", figures[0] ?? 0, limits.document);
}

/** A batch is made, then a part and all of its files are checked by one command with as many threads as it takes. */
function checkManyFiles(): string[] {
  const project = makeBatchProject([files]);
  try {
    const batch = project.batchOf(files);
    timed(["build", "--batch", batch, "--out", "out"], project.folder, [0]);
    const made = path.join(project.folder, "out", batch);
    const all = fs.readdirSync(made, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".docx"));
    const few = path.join(project.folder, "few");
    for (const name of all.slice(0, all.length / 4)) fs.cpSync(path.join(made, name), path.join(few, name));
    const counts = { few: Math.floor(all.length / 4), all: all.length };
    const runs = [1, CORES].map((jobs) => {
      const check = (folder: string) =>
        timed(["check", folder, "--jobs", String(jobs), "--json"], project.folder, [0, 1]);
      const [part, whole] = [check("few"), check(path.join("out", batch))];
      const each = (whole.seconds - part.seconds) / (counts.all - counts.few);
      // What a run costs once is paid once for the whole country, too.
      const once = Math.max(0, whole.seconds - each * counts.all);
      return { jobs, ...whole, each, national: once + each * NATIONAL };
    });
    console.log(`\n${counts.all} Word files; seconds for ${NATIONAL} from what one file more costs (goal ${GOAL})`);
    const rows = runs.map(({ jobs, seconds, each, national, peak }) => [
      `${jobs} thread${jobs > 1 ? "s" : ""}`,
      (counts.all / seconds).toFixed(1),
      (each * 1000).toFixed(1),
      national.toFixed(1),
      peak.toFixed(0),
    ]);
    console.log(alignedTable([["", "files / s", "ms / file", "national s", "peak MB"], ...rows]));
    const quickest = Math.min(...runs.map(({ national }) => national));
    return [
      ...hold(`seconds for ${NATIONAL} files on ${CORES} cores`, quickest, limits.national),
      ...hold("peak MB", Math.max(...runs.map(({ peak }) => peak)), limits.memory),
    ];
  } finally {
    project.remove();
  }
}

function numbered(doc: Doc, round: number): Doc {
  return JSON.parse(
    JSON.stringify(doc, (key, value: unknown) =>
      key === "value" && typeof value === "string" && value.length > 30 ? `${value} Lần ${round}.` : value,
    ),
  ) as Doc;
}

function timed(
  args: readonly string[],
  cwd: string,
  allowed: readonly number[],
): { seconds: number; cpu: number; peak: number } {
  const report =
    "process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('PEAK '+u.maxRSS+' '+(u.userCPUTime+u.systemCPUTime)+'\\n')})";
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${report}`, program, ...args],
    { cwd, encoding: "utf8", maxBuffer: 1 << 30 },
  );
  if (status === null || !allowed.includes(status))
    throw new Error(`${args.join(" ")} ended with ${status}\n${stderr}`);
  const [, peak, cpu] = /PEAK (\d+) (\d+)/.exec(stderr) ?? [];
  return { seconds: (performance.now() - started) / 1000, cpu: Number(cpu) / 1e6, peak: Number(peak) / 1024 };
}

/** Prints a value beside its limit; gives back the complaint when it is broken. */
function hold(what: string, value: number, limit: number): string[] {
  const holds = value <= limit;
  console.log(`${what}: ${value.toFixed(1)} (limit ${limit}) ${holds ? "ok" : "TOO MUCH"}`);
  return holds ? [] : [`${what} ${value.toFixed(1)} > ${limit}`];
}
