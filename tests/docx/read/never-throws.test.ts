/** Law 7: reading never throws; it gives what it understood and diagnostics, or diagnostics alone, and is done soon. */
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Outcome } from "../../../src/base/diagnostic.ts";
import { readDocx, type ReadDocument } from "../../../src/docx/read/read-docx.ts";
import { docText } from "../../../src/tree/text.ts";
import { damaged, mutated } from "./arbitrary-bytes.ts";
import { producers } from "./producers.ts";

const word = producers["word"] ?? expect.unreachable();

/** Shared machines are slow at times. */
const minute = 60_000;

function isWhole({ value, diagnostics }: Outcome<ReadDocument>): void {
  if (value) expect(typeof docText(value.doc)).toBe("string");
  else expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  for (const { what, fix, severity } of diagnostics) {
    expect(what).toMatch(/[.…”)]$/);
    if (severity === "error") expect(fix).toBeTruthy();
  }
}

test.prop([fc.uint8Array({ maxLength: 400 })], { numRuns: 300 })(
  "random bytes",
  (bytes) => {
    isWhole(readDocx(bytes, "x.docx"));
  },
  minute,
);

test.prop([damaged(word)], { numRuns: 300 })(
  "damaged files",
  (bytes) => {
    isWhole(readDocx(bytes, "x.docx"));
  },
  minute,
);

test.prop([mutated(word)], { numRuns: 400 })(
  "mutated parts",
  (bytes) => {
    isWhole(readDocx(bytes, "x.docx"));
  },
  minute,
);
