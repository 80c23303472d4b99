/** Repacking changes the named parts and copies the others as they lie, packed. */
import { fc, test } from "@fast-check/vitest";
import { unzipSync, zipSync } from "fflate";
import { expect } from "vitest";
import { repack } from "../../src/docx/fast/repack.ts";

const anyName = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom("a", "b", "đ", ".") });
const anyParts = fc.dictionary(anyName, fc.uint8Array({ maxLength: 3000 }), { maxKeys: 6, noNullPrototype: true });
const listed = (parts: Record<string, Uint8Array>): [string, number[]][] =>
  Object.entries(parts).map(([name, bytes]) => [name, [...bytes]]);

test.prop([anyParts, anyParts])(
  "an independent reader gets the old parts, the changed ones and the new ones",
  (old, made) => {
    const repacked = repack(zipSync(old, { level: 9 }), new Map(Object.entries(made)));
    expect(listed(unzipSync(repacked))).toEqual(listed({ ...old, ...made }));
  },
);

test("a part that is not named keeps its packed bytes, even when it cannot be unpacked", () => {
  const content = new TextEncoder().encode("chữ ".repeat(200));
  const zipped = zipSync({ "anh.bin": content, "a.xml": content }, { level: 1 });
  const at = Buffer.from(zipped).indexOf("anh.bin") + "anh.bin".length;
  zipped.fill(0xff, at, at + 4);
  const packed = zipped.slice(at, at + 12);
  expect(Buffer.from(repack(zipped, new Map([["a.xml", "mới"]]))).includes(Buffer.from(packed))).toBe(true);
});
