/** Small texts of every kind of damage → the tree that is read from them and what the reader says about it. */
import { describe, expect, it } from "vitest";
import { createNodeHost } from "../../../src/base/node-host.ts";
import { readText } from "../../../src/tree/text-reader/read-text.ts";
import { restoreText } from "../../../src/tree/text-reader/restore.ts";
import { docText } from "../../../src/tree/text.ts";
import { dump } from "../dump.ts";
import { linesOf, wordsAfterRepairs, wordsOf } from "./laws.ts";

const FOLDER = "tests/cases/text-reader";
const host = createNodeHost(".");
const names = [...new Set(host.list(FOLDER).map((file) => file.slice(FOLDER.length + 1).split("/")[0] ?? ""))];

describe("reading text", () => {
  it.each(names)("%s", async (name) => {
    const text = host.readText(`${FOLDER}/${name}/input.txt`) ?? "";
    const { value, diagnostics, repairs } = readText(text, "vi-du.txt");
    if (!value) throw new Error("nothing was read");
    const told = diagnostics.map(({ severity, code, what }) => `${severity} ${code}: ${what}\n`).join("");
    await expect(dump(value)).toMatchFileSnapshot(`../../../${FOLDER}/${name}/tree.txt`);
    await expect(told).toMatchFileSnapshot(`../../../${FOLDER}/${name}/diagnostics.txt`);
    expect(wordsOf(docText(value))).toEqual(wordsAfterRepairs(text, repairs));
    expect(docText(value).trimEnd().split("\n")).toEqual(linesOf(restoreText(text).document));
  });
});
