/** Law of matching: after any small corrections, through print and reading, an untouched part keeps its id or is asked about. */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { spotsIn, toTree } from "../../../src/lineage/child/tree.ts";
import { matchParts } from "../../../src/lineage/match/match-parts.ts";
import { sameShape } from "../../../src/lineage/match/same-shape.ts";
import type { Model } from "../../../src/model/types.ts";
import { asRead, recognizeDoc, renderModel, sampleModel, samples } from "../../recognize/project.ts";
import { corrected, corrections } from "./edited-model.ts";

const read = (model: Model): Model => recognizeDoc(asRead(renderModel(model))).model;
const imported = new Map<string, Model>();

function importedSample(id: string): Model {
  const model = imported.get(id) ?? read(sampleModel(id));
  imported.set(id, model);
  return model;
}

describe("a corrected copy", () => {
  test.prop([fc.constantFrom(...samples), corrections], { numRuns: 40 })(
    "no part takes the id of another",
    (id, list) => {
      const before = importedSample(id);
      const { model, touched } = corrected(before, list);
      const after = read(model);
      // Key as read → the part that it was before the print.
      const own = sameShape(toTree(model), toTree(after));
      expect(own.size).toBe([...spotsIn(toTree(model)).values()].filter(({ part }) => part.kind !== "bullet").length);
      const { same, questions } = matchParts(toTree(before), toTree(after));
      const asked = new Set(questions.map(({ key }) => key));
      expect(new Set(same.values()).size).toBe(same.size);
      for (const [key, was] of own) {
        const found = same.get(key);
        if (found !== undefined) expect(found).toBe(was);
        else if (!touched.has(was)) expect(asked).toContain(key);
      }
    },
    120_000,
  );

  test.prop([fc.constantFrom(...samples)], { numRuns: samples.length })("an unchanged copy is wholly known", (id) => {
    const before = importedSample(id);
    const { same, questions, added, gone, judged } = matchParts(toTree(before), toTree(read(before)));
    expect({ questions, added, gone }).toEqual({ questions: [], added: [], gone: [] });
    expect([...judged.values()].every((likeness) => likeness === 1)).toBe(true);
    expect([...same].every(([now, was]) => now === was)).toBe(true);
  });
});
