/** Officers' texts: everything is literal but emphasis and expressions. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataText, type TextPart } from "../../src/template/data-text.ts";

function show(text: string): string {
  return readDataText(text).parts.map(showPart).join("");
}

function showPart(part: TextPart): string {
  if (typeof part === "string") return part;
  if (part.type === "expression") return `⟨${JSON.stringify(part.expression)}⟩`;
  const mark = part.type === "strong" ? "b" : "i";
  return `<${mark}>${part.parts.map(showPart).join("")}</${mark}>`;
}

/** Texts without line breaks, rich in the characters that other formats give a meaning to. */
const anyText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(..."<>&{}*_#`\\\"'[]()|~^=+-–—“”‘’…/%$@! aăâđêôơưỷ5"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
  })
  .filter((text) => !text.includes("\n"));

describe("literal text", () => {
  it("comes out as it went in when it has no star and no double brace", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = raw.replaceAll("*", "").replaceAll("{{", "{");
        expect(show(text)).toBe(text);
        expect(readDataText(text).problems).toEqual([]);
      }),
    );
  });

  it("loses nothing but the marks when it has stars", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = raw.replaceAll("{{", "{");
        const bare = show(text)
          .replace(/<\/?[bi]>/g, "")
          .replaceAll("*", "");
        expect(bare).toBe(text.replace(/<\/?[bi]>/g, "").replaceAll("*", ""));
      }),
    );
  });

  it("never throws and reports every unreadable expression", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("{{", "}}", "{", "}", "*", "cite", " ", '"', "a", "#", "/", "\\") }),
        (text) => {
          const { problems } = readDataText(text);
          for (const { start, end } of problems) expect(start >= 0 && start < end && end <= text.length).toBe(true);
        },
      ),
    );
  });

  it.each([
    ["một { hai } ba", "một { hai } ba"],
    ["lần 2*3*4 và 5 * 6 * 7", "lần 2*3*4 và 5 * 6 * 7"],
    ["* một dòng", "* một dòng"],
    ["chữ* và *chữ khác", "chữ* và *chữ khác"],
    ["**** và **", "**** và **"],
    ["trên\n  dưới", "trên dưới"],
    ["\\{{year}}", "{{year}}"],
  ])("%s", (text, expected) => {
    expect(show(text)).toBe(expected);
    expect(readDataText(text).problems).toEqual([]);
  });
});

describe("emphasis", () => {
  it.each([
    ["*nghiêng* và **đậm**", "<i>nghiêng</i> và <b>đậm</b>"],
    ["(*Kèm theo*)", "(<i>Kèm theo</i>)"],
    ["**đậm *nghiêng* đậm**", "<b>đậm <i>nghiêng</i> đậm</b>"],
    ["***cả hai***", "<b><i>cả hai</i></b>"],
    ["**a *b** c*", "<b>a *b</b> c*"],
    ["*“tên”*", "<i>“tên”</i>"],
    ["**“{{year}}”**", '<b>“⟨{"type":"path","name":"year","parts":["year"]}⟩”</b>'],
    [
      '*{{cite "a*b"}}*',
      '<i>⟨{"type":"call","name":"cite","parts":["cite"],"args":[{"type":"constant","value":"a*b"}]}⟩</i>',
    ],
  ])("%s", (text, expected) => {
    expect(show(text)).toBe(expected);
  });
});

describe("expressions", () => {
  it.each([
    ["{{organ.committee}}", '⟨{"type":"path","name":"organ.committee","parts":["organ","committee"]}⟩'],
    ["{{{year}}}", '{⟨{"type":"path","name":"year","parts":["year"]}⟩}'],
    ["{{year -1}}", '⟨{"type":"call","name":"year","parts":["year"],"args":[{"type":"constant","value":-1}]}⟩'],
    [
      '{{blank "}} số"}}',
      '⟨{"type":"call","name":"blank","parts":["blank"],"args":[{"type":"constant","value":"}} số"}]}⟩',
    ],
    [
      "{{upper (plus year 1)}}",
      '⟨{"type":"call","name":"upper","parts":["upper"],"args":[{"type":"call","name":"plus","parts":["plus"],"args":[{"type":"path","name":"year","parts":["year"]},{"type":"constant","value":1}]}]}⟩',
    ],
  ])("%s", (text, expected) => {
    expect(show(text)).toBe(expected);
    expect(readDataText(text).problems).toEqual([]);
  });

  it.each([
    ["trước {{year", "unclosed-expression", 6, 12],
    ["{{organ.{{year}}", "unclosed-expression", 0, 16],
    ["a {{}} b", "bad-expression", 2, 6],
    ["{{#if year}}x{{/if}}", "bad-expression", 0, 12],
    ["{{> letterhead}}", "bad-expression", 0, 16],
    ["{{cite id=1}}", "bad-expression", 0, 13],
    ["{{../year}}", "bad-expression", 0, 11],
    ["{{@root.year}}", "bad-expression", 0, 14],
    ["{{cite 'a' b c=}}", "bad-expression", 0, 17],
  ])("%s is refused", (text, code, start, end) => {
    expect(readDataText(text).problems[0]).toMatchObject({ code, start, end });
  });
});
