/** A batch process killed a hundred times at moments spread over its run, with one thread and with two. */
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { batchFiles, parents, buildProgram, documentsIn, writeFiles } from "../tasks/batch/batch-project.ts";

const kills = 100;
const units = 150;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-kills-"));
let program: ReturnType<typeof buildProgram>;

beforeAll(() => {
  program = buildProgram();
  writeFiles(folder, batchFiles(units));
});

afterAll(() => {
  program.remove();
  fs.rmSync(folder, { recursive: true, force: true });
});

const command = (out: string, jobs: number): string[] => [
  program.main,
  ...["build", "--batch", "thu", "--jobs", String(jobs), "--out", path.join(folder, out)],
];

/** Milliseconds of the last undisturbed run: kills fall within it, however busy the machine is. */
let wholeRun = 0;

function finish(out: string): Map<string, Buffer> {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command(out, 1), { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  wholeRun = performance.now() - started;
  return documentsIn(path.join(folder, out));
}

test(`${kills} kills: every file is whole at every moment, nothing is held, and the next run finishes`, async () => {
  const before = finish("whole");
  let old = before;
  let now = before;
  let midway = 0;
  for (let round = 0; round < kills; round += 1) {
    // Every tenth kill falls on another text, so that files of two states stand side by side.
    if (round % 10 === 0) {
      for (const parent of parents) {
        const text = fs.readFileSync(path.join(folder, parent), "utf8");
        fs.writeFileSync(
          path.join(folder, parent),
          text.replace(/about: .*/, `about: công tác khoa giáo lần ${round} năm {{year}}`),
        );
      }
      old = now;
      now = finish(`whole-${round}`);
    }
    await killAfter(wholeRun * (0.2 + ((round * 37) % 100) / 100), 1 + (round % 2));
    for (const [name, bytes] of documentsIn(path.join(folder, "killed"))) {
      const whole = [now, old].some((state) => state.get(name)?.equals(bytes));
      expect(whole, `${name} after kill ${round}`).toBe(true);
    }
    const journals = fs.existsSync(path.join(folder, "killed/thu"))
      ? fs.readdirSync(path.join(folder, "killed/thu")).filter((name) => name.endsWith(".journal"))
      : [];
    if (journals.length > 0) midway += 1;
    if (round % 10 === 9) expect(differences(finish("killed"), now), `after kill ${round}`).toEqual([]);
  }
  console.log(`batch kills: ${midway} of ${kills} fell while files were being written`);
  expect(midway).toBeGreaterThan(kills / 10);
  const left = fs.readdirSync(path.join(folder, "killed/thu"), { recursive: true, encoding: "utf8" });
  expect(left.filter((name) => /tmp$|journal|\.tay-\d/.test(name))).toEqual([]);
});

/** Names of files that are not in both, or not the same. */
function differences(some: Map<string, Buffer>, others: Map<string, Buffer>): string[] {
  const names = new Set([...some.keys(), ...others.keys()]);
  return [...names].filter((name) => some.get(name)?.equals(others.get(name) ?? Buffer.of()) !== true);
}

function killAfter(milliseconds: number, jobs: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command("killed", jobs), { cwd: folder, stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    child.on("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
