/** A verb loads only the libraries it needs: each verb runs as a process of its own that tells what it loaded. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const hook = `
import fs from "node:fs";
export async function load(url, context, next) {
  const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1];
  if (name) fs.appendFileSync(process.env.SOAN_LOADED, name + "\\n");
  return next(url, context);
}`;

/** Names of the packages that a command line loads. */
function librariesOf(...args: string[]): string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-loaded-"));
  const loaded = path.join(folder, "loaded.txt");
  fs.writeFileSync(loaded, "");
  fs.writeFileSync(path.join(folder, "hook.mjs"), hook);
  fs.writeFileSync(
    path.join(folder, "register.mjs"),
    'import { register } from "node:module"; register("./hook.mjs", import.meta.url);',
  );
  const imports = ["--import", "tsx", "--import", path.join(folder, "register.mjs")];
  try {
    spawnSync(process.execPath, [...imports, path.join(root, "src/cli/main.ts"), ...args, "--project", root], {
      cwd: root,
      env: { ...process.env, SOAN_LOADED: loaded },
      stdio: "ignore",
    });
    return [...new Set(fs.readFileSync(loaded, "utf8").trim().split("\n"))].filter((name) => name !== "tsx").sort();
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

test("help needs the parser only", () => {
  expect(librariesOf("--help")).toEqual(["commander"]);
});

test("import needs no Word writer", { timeout: 60_000 }, () => {
  const text = path.resolve(import.meta.dirname, "../cases/import-shapes/cong-van.txt");
  const out = fs.mkdtempSync(path.join(os.tmpdir(), "soan-imported-"));
  try {
    const libraries = librariesOf("import", text, "--out", path.join(out, "thu"));
    expect(libraries).toContain("yaml");
    expect(libraries).not.toContain("docx");
  } finally {
    fs.rmSync(out, { recursive: true });
  }
});

test("reviews needs neither templates nor the Word writer", { timeout: 30_000 }, () => {
  const libraries = librariesOf("reviews", "--year", "2027");
  expect(libraries).toContain("yaml");
  expect(libraries.filter((name) => ["docx", "fflate", "handlebars", "@rgrove/parse-xml"].includes(name))).toEqual([]);
});
