/** One short document as Word, Google Docs, WPS, LibreOffice and a hand without lists leave it: the same tree each time. */
import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/docx/read/read-docx.ts";
import { producers } from "./producers.ts";
import { structureOf } from "./structure.ts";

describe.each(Object.entries(producers))("%s", (name, bytes) => {
  const { value, diagnostics } = readDocx(bytes, `${name}.docx`);
  const read = value ?? expect.unreachable();

  test("gives the tree of the golden", async () => {
    await expect(structureOf(read.doc)).toMatchFileSnapshot("../../cases/read/producers.txt");
  });

  test("reports nothing", () => {
    expect(diagnostics).toEqual([]);
  });
});
