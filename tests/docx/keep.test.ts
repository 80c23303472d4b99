import { describe, expect, it } from "vitest";
import { composeDocument } from "../../src/docx/compose/document.ts";
import { formOf, paragraph, sampleDoc } from "./trees.ts";

const form = formOf("hd05-2026");

function kept(texts: string[]): boolean[] {
  const doc = sampleDoc(form);
  const signoff = doc.children.find((block) => block.type === "signoff");
  if (!signoff) throw new Error("no signoff");
  const [blocks = []] = composeDocument(
    { ...doc, children: [...texts.map((value) => paragraph(value)), signoff] },
    form,
  ).sections;
  return blocks
    .filter((block) => block.kind === "paragraph" && block.style === "BodyText")
    .map((block) => block.kind === "paragraph" && block.keepNext === true);
}

const long =
  "Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao chủ động xây dựng kế hoạch, tổ chức thực hiện và báo cáo kết quả đúng thời hạn.";

describe("the signature takes text along", () => {
  it("ties the last paragraph when it has two lines", () => {
    expect(kept([long, long])).toEqual([false, true]);
  });

  it("ties two paragraphs when the last has one line", () => {
    expect(kept([long, long, "Ngắn."])).toEqual([false, true, true]);
  });
});
