/** Every rule proves itself on its own examples; the list of rules is whole. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/check/rules.ts";
import { contextOfExample } from "./documents.ts";

const folder = path.resolve(import.meta.dirname, "../../src/check/rules");
const files = fs
  .readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => path.basename(name, ".ts"));

describe("the list of rules", () => {
  it("names every file of src/check/rules once, and nothing else", () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it.each(RULES)("$id says what it is in Vietnamese and has examples", ({ title, basis, examples }) => {
    expect(title).toMatch(/^\p{Lu}.*[^.]$/su);
    expect(basis).toMatch(/^\p{Lu}.*[.]$/su);
    expect(examples.bad.length).toBeGreaterThan(0);
    expect(examples.good.length).toBeGreaterThan(0);
  });
});

describe.each(RULES)("$id", ({ id, check, examples }) => {
  it.each(examples.bad)("flags: %s", (example) => {
    const context = contextOfExample(example);
    const found = check(context);
    expect(found).not.toEqual([]);
    for (const { at, what, why } of found) {
      const line = context.lines.find(({ path: at_ }) => at_ === at.path);
      expect(line, `${id} names a line that exists`).toBeDefined();
      expect(at.start).toBeGreaterThanOrEqual(0);
      expect(at.end).toBeLessThanOrEqual(line?.text.length ?? 0);
      expect(at.end).toBeGreaterThanOrEqual(at.start);
      expect(what).toMatch(/[.?!”)]$/u);
      expect(why).toMatch(/[.?!”)]$/u);
    }
  });

  it.each(examples.good)("is silent: %s", (example) => {
    expect(check(contextOfExample(example))).toEqual([]);
  });
});
