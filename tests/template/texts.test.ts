/** Texts of a document: values, helpers, and the place of everything that is wrong with them. */
import { describe, expect, it } from "vitest";
import { walkLines } from "../../src/tree/walk.ts";
import { inlineText } from "../../src/tree/inline-text.ts";
import { PARTY, printProblem, render, renderDoc } from "./fixture.ts";

const document = (text: string, more = ""): string =>
  `${PARTY}sections:\n  - id: a\n    title: PHẦN MỘT\n    intro:\n      - ${text}\n      - Đoạn cuối.\n${more}`;

/** The first paragraph of the section. */
function printed(text: string, more?: string): string {
  const lines: string[] = [];
  walkLines(renderDoc(document(text, more)), (line, holder) => {
    if ("from" in holder && holder.from === "sections[0].intro[0]") lines.push(inlineText(line));
  });
  return lines.join("\n");
}

function problems(text: string, more?: string): string {
  return render(document(text, more)).diagnostics.map(printProblem).join("\n");
}

describe("values and helpers", () => {
  it.each([
    ["năm {{year}}, {{year -1}} và {{plus year 1}}", "năm 2027, 2026 và 2028"],
    [
      "của {{organ.committee}}; {{organ.name}}; {{superior.name}}",
      "của Thành uỷ; Ban Tuyên giáo và Dân vận Thành uỷ Hải An; Thành uỷ Hải An",
    ],
    [
      "là {{upper organ.committee}} {{lower organ.committee}} {{capital document.name}}",
      "là THÀNH UỶ thành uỷ Hướng dẫn",
    ],
    ['số {{blank "số kế hoạch"}}-KH/TU', "số .....-KH/TU"],
    ["Theo {{document.kind}} này, {{regime}}", "Theo Hướng dẫn này, party"],
    ["'a < b & c > d \"e\" “f” – g — {h}'", 'a < b & c > d "e" “f” – g — {h}'],
    ["'&lt;p&gt; &amp; <p>x</p>'", "&lt;p&gt; &amp; <p>x</p>"],
  ])("%s", (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it("labels one appendix without a number and several with numbers", () => {
    const one = "appendices:\n  - {id: mot, title: MỘT, intro: x}\n";
    expect(printed('Xem {{appendix "mot"}}.', one)).toBe("Xem Phụ lục.");
    expect(printed('Xem {{appendix "hai"}}.', `${one}  - {id: hai, title: HAI, intro: y}\n`)).toBe("Xem Phụ lục 2.");
  });
});

describe("problems", () => {
  it.each([
    ["plain", "Của {{organ.comittee}} và {{yaer}}."],
    ["quoted", '"Của {{organ.comittee}}."'],
    ["unclosed", "Của {{organ.committee năm nay."],
    ["group", "Của {{organ}}."],
    ["helper", "Theo {{cit '29-NQ/TW@2013-11-04'}}."],
    ["directive", 'Theo {{cite "29-NQ/TW"}} và {{cite "x" "y"}}.'],
    ["arguments", "Theo {{cite}} và {{plus year organ.name}}."],
    ["note", 'Xem {{note "khong-co"}}.'],
  ])("%s", (_, text) => {
    expect(problems(text)).toMatchSnapshot();
  });

  it("of every text are reported, with the place of a folded text as a whole", () => {
    const found = render(document("'{{a}}'").replace("Đoạn cuối.", ">-\n        gấp {{b}}\n        dòng"));
    expect(
      found.diagnostics.map(({ place }) => `${place?.line}:${place?.column}:${place?.length} ${place?.path}`),
    ).toEqual(["9:10:5 sections[0].intro[0]", "10:9:2 sections[0].intro[1]"]);
  });
});
