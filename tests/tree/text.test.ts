/** Tree → printed text, line by line as a reader extracts it. */
import { expect, it } from "vitest";
import { docText } from "../../src/tree/text.ts";
import { numbered } from "./parse.ts";

it("prints head, labels, tables, ends, appendices and footnotes", () => {
  const doc = numbered(`
    <letterhead>
      <left><line role="superior">TRÊN</line><line role="organ">CƠ QUAN</line><line role="organ-rule"></line></left>
      <right><line role="national">QUỐC HIỆU</line></right>
    </letterhead>
    <title><line role="kind">KẾ HOẠCH</line></title>
    <section id="a"><heading>MỤC ĐÍCH</heading>
      <item><heading>Có tiêu đề</heading><p>Đoạn.</p></item>
      <item><p>Chạy liền:</p><point><p>Điểm</p><assignment label="Thời gian thực hiện">Quý I</assignment></point></item>
      <item><table widths="40 60"><header><cell>A</cell><cell>B</cell></header><row><cell>1</cell><cell>2</cell></row></table></item>
      <p>Xem<note ref="n"/> và <cite ref="x"/>dòng<br/>dưới <blank what="số">.....</blank></p>
    </section>
    <signoff><recipients><line role="recipients-label">Nơi nhận:</line><line role="recipient">Như trên;</line></recipients>
      <signature><line role="position">GIÁM ĐỐC</line></signature></signoff>
    <appendix id="p"><line role="appendix-label">Phụ lục</line><group><heading>NHÓM</heading><entry>Một.</entry></group></appendix>
    <footnote id="n"><p>Gồm:</p><bullet>x</bullet></footnote>`);
  expect(docText(doc)).toBe(
    [
      "TRÊN",
      "CƠ QUAN",
      "QUỐC HIỆU",
      "KẾ HOẠCH",
      "I. MỤC ĐÍCH",
      "1. Có tiêu đề",
      "Đoạn.",
      "2. Chạy liền:",
      "a) Điểm",
      "Thời gian thực hiện: Quý I",
      "3.",
      "A\tB",
      "1\t2",
      "Xem(1) và dòng dưới .....",
      "Nơi nhận:",
      "- Như trên;",
      "GIÁM ĐỐC",
      "Phụ lục",
      "NHÓM",
      "1. Một.",
      "(1) Gồm:",
      "- x",
      "",
    ].join("\n"),
  );
});
