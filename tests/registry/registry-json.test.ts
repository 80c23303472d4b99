/** A registry that was kept as JSON is the registry that was loaded, to the last key and in the same order. */
import { expect, it } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import { registryFromJson, registryToJson, type RegistryJson } from "../../src/registry/registry-json.ts";
import type { Registry } from "../../src/registry/types.ts";
import { registry } from "./project.ts";

const throughText = (one: Registry): Registry =>
  registryFromJson(JSON.parse(JSON.stringify(registryToJson(one))) as RegistryJson);

it("danh mục của dự án", () => {
  const back = throughText(registry);
  expect(back).toEqual(registry);
  expect([...back.organs.keys()]).toEqual([...registry.organs.keys()]);
  expect([...back.directives.keys()]).toEqual([...registry.directives.keys()]);
  expect(Object.keys(back).sort()).toEqual(Object.keys(registry).sort());
});

it("cả những mục bị bỏ ra vì có lỗi", () => {
  const { registry: faulty } = loadRegistry(
    createMemoryHost({
      "data/directives/a.yaml": "directives:\n  - id: 1-NQ/TW@2020-01-01\n",
      "data/organs/a.yaml": "units:\n  - {name: Thử, levelWord: phường, person: có}\n",
      "data/organs/b.yaml": "organs:\n\t- id: co-quan\n",
    }),
  );
  expect(faulty.leftOut?.entries.size).toBe(2);
  expect(throughText(faulty)).toEqual(faulty);
});
