/** What `diffModels` finds, `applyChanges` carries out. */
import { test as law } from "@fast-check/vitest";
import { expect } from "vitest";
import { applyChanges } from "../../../src/lineage/child/apply-changes.ts";
import { diffModels } from "../../../src/lineage/child/diff-models.ts";
import { arbitraryModel } from "../../model/arbitrary-model.ts";
import { edited, script, smallModel } from "./edit-scripts.ts";

law.prop([script, script], { numRuns: 150 })(
  "after any edits, the differences give the edited document",
  (first, second) => {
    const base = edited(smallModel(), first, "trước").model;
    const wanted = edited(base, second, "sau").model;
    const outcome = applyChanges(base, diffModels(base, wanted));
    expect(outcome.diagnostics.filter(({ code }) => code !== "empty-part")).toEqual([]);
    if (outcome.diagnostics.length === 0) expect(outcome.value).toEqual(wanted);
  },
);

law.prop([arbitraryModel, arbitraryModel], { numRuns: 30 })("any document becomes any other", (one, other) => {
  const wanted = { ...other, issuer: one.issuer, year: one.year };
  expect(applyChanges(one, diffModels(one, wanted))).toEqual({ value: wanted, diagnostics: [] });
});
