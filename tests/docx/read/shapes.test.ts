/** Documents of other shapes: goldens of their trees, and nothing of their words lost. */
import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/docx/read/read-docx.ts";
import { shapes } from "./shapes.ts";
import { structureOf } from "./structure.ts";

describe.each(Object.entries(shapes))("%s", (name, bytes) => {
  const { value, diagnostics } = readDocx(bytes, `${name}.docx`);

  test("gives the tree of its golden", async () => {
    const { doc } = value ?? expect.unreachable();
    expect(diagnostics).toEqual([]);
    await expect(structureOf(doc)).toMatchFileSnapshot(`../../cases/read/${name}.txt`);
  });
});
