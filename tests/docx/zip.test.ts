import { fc, test as property } from "@fast-check/vitest";
import { unzipSync } from "fflate";
import { expect } from "vitest";
import { zipEntry, zipFile } from "../../src/docx/fast/zip.ts";

property.prop([
  fc.dictionary(
    fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom("a", "b", "đ", "/", ".") }),
    fc.uint8Array({ maxLength: 3000 }),
    { maxKeys: 8 },
  ),
])("an independent reader gets back every part", (parts) => {
  const zipped = zipFile(Object.entries(parts).map(([name, bytes]) => zipEntry(name, bytes, 6)));
  expect(Object.entries(unzipSync(zipped)).map(([name, bytes]) => [name, [...bytes]])).toEqual(
    Object.entries(parts).map(([name, bytes]) => [name, [...bytes]]),
  );
});
