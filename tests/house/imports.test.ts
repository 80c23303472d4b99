/** The import directions of the house, held by dependency-cruiser; every rule is shown to fire on a planted fault. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const options = await extractDepcruiseOptions(path.join(root, ".dependency-cruiser.mjs"));

describe("the house", () => {
  test("every rule says its reason in one sentence", () => {
    for (const rule of options.ruleSet?.forbidden ?? []) expect(rule.comment, rule.name).toMatch(/^.{20,}\.$/);
  });

  test("src/ breaks no rule", async () => {
    expect(await violations(root)).toEqual([]);
  }, 60_000);
});

/** Rule → one file that breaks it; the file imported is made beside it. */
const faults: Record<string, [file: string, imported: string]> = {
  "room-base": ["src/base/a.ts", "src/tree/b.ts"],
  "room-tree": ["src/tree/a.ts", "src/model/b.ts"],
  "room-form": ["src/form/a.ts", "src/registry/b.ts"],
  "room-registry": ["src/registry/a.ts", "src/model/b.ts"],
  "room-model": ["src/model/a.ts", "src/tree/b.ts"],
  "room-template": ["src/template/a.ts", "src/docx/b.ts"],
  "room-docx": ["src/docx/a.ts", "src/model/b.ts"],
  "room-recognize": ["src/recognize/a.ts", "src/docx/b.ts"],
  "room-check": ["src/check/a.ts", "src/docx/b.ts"],
  "room-lineage": ["src/lineage/a.ts", "src/tree/b.ts"],
  "room-tasks": ["src/tasks/a.ts", "src/report/b.ts"],
  "room-report": ["src/report/a.ts", "src/model/b.ts"],
  "room-cli": ["src/cli/a.ts", "src/tasks/b.ts"],
  "room-web": ["src/web/a.ts", "src/tasks/b.ts"],
  "library-yaml": ["src/model/a.ts", "yaml"],
  "library-dayjs": ["src/base/a.ts", "dayjs"],
  "library-fastest-levenshtein": ["src/model/a.ts", "fastest-levenshtein"],
  "library-handlebars": ["src/template/a.ts", "handlebars"],
  "library-@rgrove/parse-xml": ["src/docx/a.ts", "@rgrove/parse-xml"],
  "library-docx": ["src/tasks/a.ts", "docx"],
  "library-fflate": ["src/tasks/a.ts", "fflate"],
  "library-commander": ["src/tasks/a.ts", "commander"],
  "library-zod": ["src/template/a.ts", "zod"],
  "library-hono": ["src/cli/a.ts", "hono"],
  "library-@hono/node-server": ["src/cli/a.ts", "@hono/node-server"],
  "library-preact": ["src/web/server/a.ts", "preact"],
  "library-@preact/signals": ["src/web/server/a.ts", "@preact/signals"],
  "library-codemirror": ["src/web/page/a.ts", "codemirror"],
  "library-@codemirror": ["src/web/page/a.ts", "@codemirror/lint"],
  page: ["src/web/page/a.ts", "src/web/server/b.ts"],
  index: ["src/index.ts", "src/docx/b.ts"],
  disk: ["src/tasks/a.ts", "node:fs"],
  cycle: ["src/base/a.ts", "src/base/a.ts"],
  declared: ["src/docx/a.ts", "fast-check"],
  tests: ["src/docx/a.ts", "tests/b.ts"],
};

describe("each rule fires on a planted fault", () => {
  test("there is a fault for every rule", () => {
    const names = (options.ruleSet?.forbidden ?? []).map((rule) => rule.name).sort();
    expect(Object.keys(faults).sort()).toEqual(names);
  });

  test.each(Object.entries(faults))("%s", async (rule, [file, imported]) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "soan-house-"));
    try {
      fs.copyFileSync(path.join(root, "package.json"), path.join(folder, "package.json"));
      fs.symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
      plant(folder, file, imported);
      expect(await violations(folder)).toContainEqual(expect.stringContaining(`[${rule}]`));
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});

function plant(folder: string, file: string, imported: string): void {
  const isFile = imported.endsWith(".ts");
  if (isFile) write(folder, imported, "export {};\n");
  const specifier = isFile ? path.posix.join("../".repeat(file.split("/").length - 1), imported) : imported;
  write(folder, file, `import "${specifier.startsWith(".") || !isFile ? specifier : `./${specifier}`}";\n`);
}

function write(folder: string, file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), text);
}

/** What the rules say about `src/` of a folder: rule, edge and the rule's sentence. */
async function violations(baseDir: string): Promise<string[]> {
  const { output } = await cruise(["src"], { ...options, baseDir, validate: true });
  const { ruleSet } = options;
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => {
    const sentence = ruleSet?.forbidden?.find(({ name }) => name === rule.name)?.comment ?? "";
    return `[${rule.name}] ${from} → ${to}: ${sentence}`;
  });
}
