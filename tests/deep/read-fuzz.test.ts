/** Law 7 at length: ten thousand broken Word files, no exception, bounded time and memory. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../src/docx/read/read-docx.ts";
import { docText } from "../../src/tree/text.ts";
import { damaged, mutated } from "../docx/read/arbitrary-bytes.ts";
import { producers } from "../docx/read/producers.ts";

const rounds = 10_000;
const mostMegabytes = 300;
/** One broken file may take no longer than this, also on a busy machine. */
const longestMs = 3000;

describe("ten thousand broken files", () => {
  const files = Object.values(producers);
  const broken = fc.oneof(...files.map((bytes) => fc.oneof(damaged(bytes), { weight: 3, arbitrary: mutated(bytes) })));

  test("are read or refused, each soon", () => {
    const before = process.memoryUsage().rss;
    let longest = 0;
    fc.assert(
      fc.property(broken, (bytes) => {
        const start = performance.now();
        const { value, diagnostics } = readDocx(bytes, "x.docx");
        longest = Math.max(longest, performance.now() - start);
        if (value) docText(value.doc);
        else expect(diagnostics).not.toEqual([]);
      }),
      { numRuns: rounds },
    );
    const grown = Math.round((process.memoryUsage().rss - before) / 1e6);
    console.log(`reading ${rounds} broken files: longest ${longest.toFixed(0)} ms, memory grew by ${grown} MB`);
    expect(longest).toBeLessThan(longestMs);
    expect(grown).toBeLessThan(mostMegabytes);
  });
});
