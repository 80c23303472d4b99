/** The project's own documents, and texts in old encodings: what the rules of language say about them. */
import { describe, expect, it } from "vitest";
import { LANGUAGE } from "../../../src/check/rules.ts";
import type { CheckContext } from "../../../src/check/types.ts";
import { contextOfExample, samples } from "../documents.ts";

const said = (context: CheckContext): string[] =>
  LANGUAGE.flatMap((rule) =>
    rule.check(context).map(({ at }) => {
      const line = context.lines.find(({ path }) => path === at.path);
      return `${rule.id}: ${line?.text.slice(at.start, at.end) ?? ""}`;
    }),
  );

describe("own documents", () => {
  it.each(samples())("$name: nothing to say", ({ context }) => {
    expect(said(context)).toEqual([]);
  });
});

describe("old encodings", () => {
  it.each([
    ["TCVN3", "C¸c chi bé tæ chøc thùc hiÖn nghÞ quyÕt cña §¶ng, b¶o ®¶m thiÕt thùc, hiÖu qu¶ trong n¨m häc míi."],
    [
      "VNI",
      "Caùc chi boä toå chöùc thöïc hieän nghò quyeát cuûa Ñaûng, baûo ñaûm thieát thöïc, hieäu quaû trong naêm hoïc môùi.",
    ],
  ])("%s is named once, and no other rule speaks", (encoding, text) => {
    const context = contextOfExample(text);
    const found = LANGUAGE.flatMap((rule) => rule.check(context).map((one) => ({ rule: rule.id, what: one.what })));
    expect(found).toEqual([
      { rule: "legacy-encoding", what: `Văn bản gõ bằng bảng mã ${encoding}, không phải Unicode.` },
    ]);
  });

  it("is not seen in Unicode text with a few foreign words", () => {
    expect(
      said(contextOfExample("Trao đổi với São Tomé, Genève và café ở Huế về chương trình hợp tác trong năm.")),
    ).toEqual([]);
  });
});
