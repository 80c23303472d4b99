/** Law 2: what is recognised prints as the document that was recognised, for the samples and for generated models. */
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { docText } from "../../src/tree/text.ts";
import { printableModel } from "./printable-model.ts";
import { asRead, recognizeDoc, registry, renderModel, sampleModel, samples, throughWord } from "./project.ts";
import { shapeOf } from "./shape.ts";

describe("luật 2: nhận dạng rồi soạn lại cho cùng một văn bản", () => {
  it.each(samples)("%s", (id) => {
    const doc = renderModel(sampleModel(id));
    const again = renderModel(recognizeDoc(asRead(doc)).model);
    expect(docText(again)).toBe(docText(doc));
    expect(shapeOf(again)).toBe(shapeOf(doc));
  });

  it.each(samples)("%s qua tệp Word", async (id) => {
    const doc = renderModel(sampleModel(id));
    const again = renderModel(recognizeDoc(await throughWord(doc)).model);
    expect(docText(again)).toBe(docText(doc));
    expect(shapeOf(again)).toBe(shapeOf(doc));
  });

  it("có văn bản mẫu để thử", () => {
    expect(samples.length).toBeGreaterThanOrEqual(5);
  });

  const issuers = [
    "ban-tuyen-giao-dan-van-thanh-uy-hai-phong",
    "so-giao-duc-dao-tao-hai-phong",
    "dang-uy-phuong-ngo-quyen",
  ].map((id) => {
    const organ = registry.organs.get(id);
    const template = organ?.regime === "state" ? "ke-hoach/trien-khai" : "huong-dan/cong-tac-nam";
    return { id, signers: Object.keys(organ?.signers ?? {}), template };
  });

  test.prop([printableModel(issuers)], { numRuns: 40 })(
    "văn bản tự sinh",
    (model) => {
      const doc = renderModel(model);
      const again = renderModel(recognizeDoc(asRead(doc)).model);
      expect(docText(again)).toBe(docText(doc));
      expect(shapeOf(again)).toBe(shapeOf(doc));
    },
    120_000,
  );

  test.prop([fc.constantFrom(...samples)], { numRuns: 5 })("nhận dạng hai lần cho cùng một dữ liệu", (id) => {
    const once = recognizeDoc(asRead(renderModel(sampleModel(id)))).model;
    expect(recognizeDoc(asRead(renderModel(once))).model).toEqual(once);
  });
});
