/** Law: what the writer writes, the reader reads back, for every directive, style, mention, khóa form and quotation, in any surroundings. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCitations } from "../../src/registry/citation/read.ts";
import { VERB_CONNECTORS } from "../../src/registry/citation/tables.ts";
import { writeCitation, writePending, type CitationOptions } from "../../src/registry/citation/write.ts";
import type { Directive } from "../../src/registry/types.ts";
import { registry } from "./project.ts";

const directives = [...registry.directives.values()];
const OPTIONS: CitationOptions[] = (["party", "state"] as const).flatMap((style) =>
  (["full", "short"] as const).flatMap((mention) =>
    (["none", "plain", "parentheses"] as const).flatMap((term) =>
      [true, false].map((quoted) => ({ style, mention, term, quoted })),
    ),
  ),
);
const SURROUNDINGS = [
  ["", ""],
  ["Thực hiện ", "; Ban Thường vụ Đảng ủy xây dựng kế hoạch như sau:"],
  ["- Đánh giá 05 năm thực hiện ", "."],
  ["(1)- Tổng kết 10 năm thực hiện ", ";\n\n(2)- Sơ kết việc khác."],
  ["Căn cứ ", ", cụ thể như sau:"],
  ["theo tinh thần ", " (sau đây viết gọn là văn bản của cấp trên), các đơn vị triển khai."],
] as const;

/** The parts that a directive and the options promise. */
function promised(directive: Directive, options: CitationOptions): Record<string, unknown> {
  const { kind, number, symbol, issuer, connector, title, term } = directive;
  const full = options.mention === "full";
  const showsTerm = full && term !== undefined && options.term !== "none";
  return {
    kind,
    number,
    symbol,
    mention: full || symbol === null ? "full" : "short",
    ...(full && directive.date !== null ? { date: directive.date, style: options.style } : {}),
    ...(full || symbol === null ? { issuer } : {}),
    ...(showsTerm ? { term, termStyle: options.term } : {}),
    ...(full
      ? { connector, title, quoted: options.quoted === true && !VERB_CONNECTORS.has(connector) }
      : { quoted: false }),
  };
}

describe("dẫn văn bản: viết rồi đọc lại", () => {
  for (const [before, after] of SURROUNDINGS) {
    it(`mọi văn bản, mọi cách viết, trong “${before}…${after}”`, () => {
      for (const directive of directives) {
        for (const options of OPTIONS) {
          const written = writeCitation(directive, options);
          const found = readCitations(before + written + after, registry);
          const label = `${directive.id} ${JSON.stringify(options)}\n${before}${written}${after}`;
          const main = found.find((citation) => citation.start === before.length);
          expect(main, label).toBeDefined();
          if (!main) continue;
          expect((before + written + after).slice(main.start, main.end), label).toBe(written);
          expect(main.parts, label).toMatchObject(promised(directive, options));
          expect(main.candidates, label).toContain(directive.id);
          if (options.mention === "full" && directive.date !== null) expect(main.id, label).toBe(directive.id);
        }
      }
    });
  }

  it("câu dẫn đầy đủ do ta viết không có lỗi nào", () => {
    for (const directive of directives) {
      for (const options of OPTIONS.filter((one) => one.mention === "full")) {
        const found = readCitations(`Thực hiện ${writeCitation(directive, options)}.`, registry);
        expect(found[0]?.defects, `${directive.id} ${JSON.stringify(options)}`).toEqual([]);
      }
    }
  });

  it("văn bản chưa có số, chưa có ngày đọc lại được", () => {
    const symbols = fc.constantFrom("HD/BTGDVTU", "KH/TU", "HD/ĐU", "KH-SGDĐT");
    const dates = fc.constantFrom("2027-01", "2027", "2027-01-15", undefined);
    const style = fc.constantFrom("party" as const, "state" as const);
    fc.assert(
      fc.property(
        symbols,
        dates,
        style,
        fc.option(fc.integer({ min: 10, max: 999 }), { nil: undefined }),
        (symbol, date, how, number) => {
          const kind = symbol.startsWith("HD") ? "Hướng dẫn" : "Kế hoạch";
          const pending = {
            kind,
            symbol,
            issuer: "Ban Tuyên giáo và Dân vận Thành ủy",
            connector: "về" as const,
            title: "công tác khoa giáo năm 2027",
            year: 2027,
            ...(number === undefined ? {} : { number: String(number) }),
            ...(date === undefined ? {} : { date }),
          };
          const text = `Thực hiện ${writePending(pending, { style: how, mention: "full" })}; cụ thể như sau:`;
          const [found] = readCitations(text, registry);
          expect(found?.parts, text).toMatchObject({
            kind,
            symbol,
            number: number === undefined ? null : String(number),
            date: date ?? "2027",
            issuer: pending.issuer,
            title: pending.title,
          });
        },
      ),
    );
  });

  it("trích yếu của văn bản chưa ban hành không nằm trong ngoặc kép", () => {
    const pending = {
      kind: "Hướng dẫn",
      symbol: "HD/BTGDVTU",
      issuer: "Ban Tuyên giáo và Dân vận Thành ủy",
      connector: "về" as const,
      title: "công tác khoa giáo năm 2027",
      year: 2027,
    };
    const text = writePending(pending, { style: "party", mention: "full", quoted: true });
    expect(text).toMatch(/ về công tác khoa giáo năm 2027$/);
  });

  it("dòng bị ngắt, dấu cách lặp và chữ tổ hợp không đổi kết quả", () => {
    const spaces = fc.constantFrom(" ", "  ", "\n", " \n\n", "\u00a0");
    fc.assert(
      fc.property(
        fc.constantFrom(...directives.filter((one) => one.date !== null)),
        fc.infiniteStream(spaces),
        fc.boolean(),
        (directive, stream, decomposed) => {
          const written = writeCitation(directive, { style: "party", mention: "full", term: "plain", quoted: true });
          const wrapped = written.split(" ").reduce((text, word) => text + String(stream.next().value ?? " ") + word);
          const text = decomposed ? wrapped.normalize("NFD") : wrapped;
          const [found] = readCitations(text, registry);
          expect(found?.id, text).toBe(directive.id);
          expect([found?.start, found?.end], text).toEqual([0, text.length]);
        },
      ),
    );
  });
});
