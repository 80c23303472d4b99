import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { createNodeHost } from "../../src/base/node-host.ts";
import { schema, schemaPath } from "../../src/tasks/schema.ts";

const root = path.resolve(import.meta.dirname, "../..");

test("the committed schema is up to date", () => {
  expect(schema(createNodeHost(root), { check: true })).toMatchObject({ status: "unchanged", exitCode: 0 });
});

test("writes once, then finds it up to date", () => {
  const files: Record<string, string | Uint8Array> = {};
  const host = createMemoryHost(files);
  expect(schema(host)).toMatchObject({ status: "written", exitCode: 0 });
  expect(files[schemaPath]).toBe(fs.readFileSync(path.join(root, schemaPath), "utf8"));
  expect(schema(host).status).toBe("unchanged");
});

test("a stale schema is told, not written", () => {
  const files = { [schemaPath]: "{}" };
  expect(schema(createMemoryHost(files), { check: true })).toMatchObject({
    status: "stale",
    exitCode: 1,
    diagnostics: ["document", "batch", "child"].map((name) => ({
      code: "stale-schema",
      place: { file: `data/schema/${name}.schema.json` },
    })),
  });
  expect(files[schemaPath]).toBe("{}");
});
