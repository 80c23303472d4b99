/** What was read of the same words before never changes what is read of them now. */
import { fc, test as property } from "@fast-check/vitest";
import { expect } from "vitest";
import { createNodeHost } from "../../src/base/node-host.ts";
import { readCitations } from "../../src/registry/citation/read.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import { docText } from "../../src/tree/text.ts";
import { buildAll, root } from "../support/documents.ts";

const { registry } = loadRegistry(createNodeHost(root));
const lines = (await buildAll())
  .flatMap(({ doc }) => docText(doc).split("\n"))
  .filter((line) => /\d-\p{Lu}/u.test(line));
const slips = ["", " ngày", " của", ", ", ")", "”", " khóa XIII", " và Kế hoạch số 5-KH/TU"];
const texts = fc.array(
  fc.record({
    line: fc.constantFrom(...lines),
    cut: fc.nat({ max: 400 }),
    slip: fc.constantFrom(...slips),
    end: fc.constantFrom("\n\n- ", "\n\n", "\n", " "),
  }),
  { minLength: 1, maxLength: 12 },
);

property.prop([texts], { numRuns: 60 })("a registry that has seen much reads as one that has seen nothing", (parts) => {
  const text = parts.map(({ line, cut, slip, end }) => line.slice(0, cut + 30) + slip + end).join("");
  expect(readCitations(text, registry)).toEqual(readCitations(text, { ...registry }));
});
