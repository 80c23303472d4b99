import { expect, test } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { createInputs } from "../../src/tasks/inputs.ts";
import { loadProject } from "../../src/tasks/load-project.ts";
import { openProject } from "../../src/tasks/open-project.ts";
import { openShelf } from "../../src/tasks/shelf.ts";
import { baseProject } from "./case-project.ts";

const program = { version: "1", identity: "1" };
const kept = "output/.soan/project.bin";

test("what was kept equals what is loaded, warnings and errors included", async () => {
  const files: Record<string, string | Uint8Array> = {
    ...baseProject(),
    "data/directives/broken.yaml": "directives: x\n",
  };
  const host = createMemoryHost(files);
  const { shared } = createInputs(host, program);
  const loaded = loadProject(host);
  expect(loaded.diagnostics.length).toBeGreaterThan(0);
  expect(await openProject(host, shared, openShelf(host, { keep: true }))).toEqual(loaded);
  expect(files).toHaveProperty([kept]);
  expect(await openProject(host, shared, openShelf(host, { keep: true }))).toEqual(loaded);
});

test("a change of a form, of the registry or of the program is seen; a torn file is no harm", async () => {
  const files: Record<string, string | Uint8Array> = baseProject();
  const host = createMemoryHost(files);
  await openProject(host, createInputs(host, program).shared, openShelf(host, { keep: true }));
  files["data/terms.yaml"] = "terms: []\n";
  const { registry } = await openProject(host, createInputs(host, program).shared, openShelf(host, { keep: true }));
  expect(registry.terms).toEqual([]);
  files[kept] = "torn";
  expect(
    (await openProject(host, createInputs(host, program).shared, openShelf(host, { keep: false }))).registry,
  ).toEqual(registry);
  expect(files[kept]).toBe("torn");
});
