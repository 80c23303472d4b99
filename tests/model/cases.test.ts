/** Every folder of `tests/cases/model`: what an officer is told about `input.yaml` stands in `expected.txt` (`vitest -u` rewrites it). */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createSource } from "../../src/base/source.ts";
import { checkReferences } from "../../src/model/check-references.ts";
import { inFileOrder } from "../../src/model/file-order.ts";
import { readModel } from "../../src/model/read-model.ts";
import { printPlain } from "./print-plain.ts";
import { smallRegistry } from "./small-registry.ts";

const folder = path.join(import.meta.dirname, "../cases/model");

describe("broken and sound documents", () => {
  test.each(readdirSync(folder))("%s", async (name) => {
    const source = createSource("input.yaml", readFileSync(path.join(folder, name, "input.yaml"), "utf8"));
    const { value, readable = value, diagnostics } = readModel(source);
    const all = inFileOrder(readable ? [...diagnostics, ...checkReferences(readable, smallRegistry)] : diagnostics);
    await expect(printPlain(all)).toMatchFileSnapshot(path.join(folder, name, "expected.txt"));
  });
});
