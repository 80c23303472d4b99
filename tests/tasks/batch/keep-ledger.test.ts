/** The ledger of a batch through runs that are killed one after another. */
import { expect, test } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { journalFile, journalLines } from "../../../src/tasks/batch/batch-ledger.ts";
import { openLedger } from "../../../src/tasks/batch/keep-ledger.ts";

const entry = { status: "written", reason: "parent-changed", bytes: "new", was: "old" } as const;

test("what stood before a write is known until a run has ended, however many were killed", () => {
  const files: Record<string, string | Uint8Array> = {
    [journalFile(0)]: journalLines.first(3) + journalLines.entry("a/x.docx", entry),
  };
  const host = createMemoryHost(files);
  for (const run of [4, 5, 6]) {
    const ledger = openLedger(host, Object.keys(files), undefined);
    expect(ledger.run).toBe(run === 4 ? 4 : 5);
    expect(ledger.before.entries.get("a/x.docx")).toEqual(entry);
    expect(Object.keys(files)).toEqual(["ledger.json"]);
  }
  const last = openLedger(host, Object.keys(files), undefined);
  last.close(last.before.entries, []);
  expect(openLedger(host, Object.keys(files), undefined).before.entries.get("a/x.docx")).not.toHaveProperty("was");
});

test("of two runs the later speaks louder, of one run its journal; a torn line is passed over", () => {
  const files: Record<string, string | Uint8Array> = {
    "ledger.json": '{"run":7,"remarks":[],"outputs":{"a.docx":{"status":"written","reason":"seven"}}}',
    "ledger.journal":
      journalLines.first(7) + journalLines.entry("a.docx", { status: "failed", reason: "journal" }) + '["b.docx",{"st',
    "ledger.1-2.json":
      '{"run":6,"remarks":[],"outputs":{"a.docx":{"status":"held","reason":"six"},"c.docx":{"status":"held","reason":"six"}}}',
  };
  const { before } = openLedger(createMemoryHost(files), Object.keys(files), undefined);
  expect([...before.entries].map(([key, { reason }]) => [key, reason])).toEqual([
    ["a.docx", "journal"],
    ["c.docx", "six"],
  ]);
});
