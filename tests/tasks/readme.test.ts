import { expect, it } from "vitest";
import { createMemoryHost } from "../../src/base/memory-host.ts";
import { build } from "../../src/tasks/build.ts";
import { host } from "../bench/material.ts";

it("the example in the README builds as it is printed, and the error shown there is what a wrong date gives", async () => {
  const readme = host.readText("README.md") ?? "";
  const example = /```yaml\n(.*?)```/s.exec(readme)?.[1] ?? "";
  const shown = /lỗi: (.*?) \[unknown-directive\]/.exec(readme)?.[1];
  const files = Object.fromEntries(
    ["data", "templates"]
      .flatMap((folder) => host.list(folder))
      .filter((file) => !file.startsWith("data/documents/"))
      .map((file) => [file, host.readBytes(file) ?? new Uint8Array()]),
  );
  const file = "data/documents/2027/phuong-ngo-quyen.yaml";
  const sound = await build(createMemoryHost({ ...files, [file]: example }), { all: true });
  expect(sound.diagnostics.map(({ code }) => code)).toEqual(["open-blank"]);
  expect(sound.documents.map(({ id, status }) => [id, status])).toEqual([["2027/phuong-ngo-quyen", "written"]]);
  const wrong = example.replace("29-NQ/TW@2013-11-04", "29-NQ/TW@2013-11-40");
  const faulty = await build(createMemoryHost({ ...files, [file]: wrong }), { all: true });
  expect(faulty.diagnostics.map(({ what }) => what)).toEqual([shown]);
});
