/** Our own files, saved again by LibreOffice, still have nothing wrong with their form. */
import { describe, expect, it } from "vitest";
import { formFindings } from "../check/word-files.ts";
import { buildAll, bytesByName } from "../support/documents.ts";
import { convert } from "../support/libreoffice.ts";

// The specimen of the older form carries a date at which it was no longer in force.
const all = (await buildAll()).filter(({ name }) => name !== "specimen hd36-2018");
const saved = convert(bytesByName(all), "docx");

describe("saved again by LibreOffice", () => {
  it.each(all.map(({ name }) => name))("%s", (name) => {
    const found = formFindings(saved[name] ?? new Uint8Array());
    expect(found.map(({ rule, what }) => `${rule}: ${what}`)).toEqual([]);
  });
});
