/** Markup → tree: what white space means, where data texts go, and what is refused. */
import { describe, expect, it } from "vitest";
import type { Inline } from "../../src/tree/nodes.ts";
import { parseMarkup } from "../../src/tree/parse-markup.ts";
import { dump } from "./dump.ts";
import { parseBody, problemsOf } from "./parse.ts";

describe("white space", () => {
  it("collapses in text and is dropped between blocks and at the ends of a line", () => {
    const doc = parseBody("<p>\n  Một   hai\n  <strong> ba </strong> bốn  </p>\n\n  <p>năm</p>");
    expect(dump(doc)).toBe("document huong-dan party\n  p: Một hai <b> ba </b> bốn\n  p: năm\n");
  });

  it("stays as it is in a blank and next to a no-break space", () => {
    const doc = parseBody('<p>Số <blank what="số">     </blank>-HD\u00a0 x</p>');
    expect(dump(doc)).toContain("p: Số <blank số>     </blank>-HD\u00a0 x");
  });
});

describe("data texts", () => {
  const line: Inline[] = [{ type: "text", value: " <giữ nguyên> & " }, { type: "break" }];

  it("stand for their reference and give the block its origin", () => {
    const doc = parseBody('<p>A <t ref="closing[0]"/></p><p from="x"><t ref="y"/></p>', { fragments: () => line });
    expect(dump(doc)).toBe(
      "document huong-dan party\n  p: A  <giữ nguyên> & <br> @closing[0]\n  p: <giữ nguyên> & <br> @x\n",
    );
  });

  it("leave the line empty when there is none", () => {
    expect(dump(parseBody('<p><t ref="a"/></p>'))).toContain("p:  @a");
  });
});

describe("items", () => {
  it("take a line of text as one paragraph, a heading or blocks", () => {
    const doc = parseBody(
      '<item id="a">chữ <em>nghiêng</em></item><item label="2"><heading>H</heading></item><bullet><p>x</p><bullet>y</bullet></bullet><point/>',
    );
    expect(dump(doc)).toBe(
      [
        "document huong-dan party",
        "  item #a []",
        "    p: chữ <i>nghiêng</i>",
        "  item [2 fixed] H",
        "  bullet []",
        "    p: x",
        "    bullet []",
        "      p: y",
        "  point []",
        "",
      ].join("\n"),
    );
  });

  it("take an empty attribute as absent", () => {
    expect(dump(parseBody('<item id="" label="" from="">x</item>'))).toContain("  item []\n");
  });
});

describe("refusals", () => {
  it.each([
    ["<itme>x</itme>", ["2:1 unknown-tag Không có thẻ <itme>."]],
    ['<p rol="lead">x</p>', ["2:1 unknown-attribute Thẻ <p> không có thuộc tính “rol”."]],
    ['<p role="led">x</p>', ["2:1 bad-attribute-value Thuộc tính “role” của <p> không nhận giá trị “led”."]],
    ["<section><heading>H</heading></section>", ["2:1 missing-attribute Thẻ <section> thiếu thuộc tính “id”."]],
    ['<section id="a"><p>x</p></section>', ["2:1 missing-heading Phần <section> thiếu tiêu đề <heading>."]],
    ["<p><p>x</p></p>", ["2:4 misplaced-tag Thẻ <p> không được đặt trong <p>."]],
    ["chữ rơi<p>x</p>", ["1:28 misplaced-text Có chữ “chữ rơi” nằm ngay trong <document>."]],
    ["<item>chữ <p>x</p></item>", ["2:11 misplaced-tag Thẻ <p> không được đặt trong <item>."]],
    [
      "<item><p>x</p><heading>H</heading></item>",
      ["2:1 misplaced-heading Tiêu đề <heading> phải đứng đầu <item> và chỉ có một."],
    ],
    [
      '<title><line role="name">x</line></title>',
      ["2:1 bad-attribute-value Dòng có vai trò “name” không thuộc <title>."],
    ],
    [
      '<table widths="50 40"><row><cell>x</cell></row></table>',
      [
        "2:1 bad-table Độ rộng các cột (50 40) phải là những số dương có tổng bằng 100.",
        "2:1 bad-table Hàng 1 của bảng có 1 ô, nhưng bảng có 2 cột.",
      ],
    ],
    ["<p>x</item>", ["2:5 bad-markup Thẻ <p> không có thẻ đóng </p>."]],
    ["<p>a & b</p>", ["2:8 bad-markup Dấu “&” chưa được viết thành &amp;."]],
    ['<_ n="0"/>', ["2:1 unknown-tag Không có thẻ <_>."]],
  ])("%s", (body, expected) => {
    expect(problemsOf(body)).toEqual(expected);
  });

  it("names the data of the innermost element that knows it", () => {
    const inner = '<item from="sections[0].items[1]"><px/></item>';
    const markup = `<document kind="huong-dan"><section id="a" from="sections[0]"><heading>H</heading>${inner}</section></document>`;
    const { diagnostics } = parseMarkup(markup, {
      regime: "party",
      form: "",
      properties: { title: "", organ: "", keywords: [], year: 2027 },
    });
    expect(diagnostics.map((found) => found.place?.path)).toEqual(["sections[0].items[1]"]);
  });

  it("reports every problem, not the first only", () => {
    expect(problemsOf("<itme/><p rol='x'>a</p><row/>")).toHaveLength(3);
  });
});
