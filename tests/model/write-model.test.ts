import { test as property } from "@fast-check/vitest";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createSource } from "../../src/base/source.ts";
import { readModel } from "../../src/model/read-model.ts";
import type { Model } from "../../src/model/types.ts";
import { walkTexts } from "../../src/model/walk-texts.ts";
import { writeModel } from "../../src/model/write-model.ts";
import { arbitraryModel } from "./arbitrary-model.ts";

const read = (yaml: string) => readModel(createSource("a.yaml", yaml));

const full = (): Model => {
  const { value } = read(readFileSync(path.join(import.meta.dirname, "../cases/model/sound-full/input.yaml"), "utf8"));
  if (!value) throw new Error("the sound case does not read");
  return value.model;
};

property.prop([arbitraryModel], { numRuns: 40 })(
  "what is written reads back as the same model, without a word of complaint",
  (model) => {
    const { value, diagnostics } = read(writeModel(model));
    expect(diagnostics).toEqual([]);
    expect(value?.model).toEqual(model);
  },
);

property.prop([arbitraryModel], { numRuns: 15 })("every text of a model has a place in the file", (model) => {
  const { value } = read(writeModel(model));
  for (const { path: at } of walkTexts(model)) expect(value?.placeOf(at).line).toBeGreaterThan(1);
});

test("reads well", async () => {
  await expect(writeModel(full())).toMatchFileSnapshot("../cases/write-model/full.yaml");
});

test("names the schema that editors should use", () => {
  expect(writeModel(full(), "../schema.json").split("\n")[0]).toBe("# yaml-language-server: $schema=../schema.json");
});
