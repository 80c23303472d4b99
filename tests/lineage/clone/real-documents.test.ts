/** The nine rules of a clone on the real documents, each carried one level down to an organ that exists in 2026. */
import { describe, expect, it } from "vitest";
import { cloneModel } from "../../../src/lineage/clone/clone-model.ts";
import { markText } from "../../../src/lineage/clone/mark.ts";
import type { Clone } from "../../../src/lineage/clone/types.ts";
import { walkTexts } from "../../../src/model/walk-texts.ts";
import type { Model } from "../../../src/model/types.ts";
import { readCitations } from "../../../src/registry/citation/read.ts";
import { organsOfUnit } from "../../../src/registry/expand-units.ts";
import { anniversaryOf } from "../../../src/registry/reviews/anniversary.ts";
import type { Organ, Registry } from "../../../src/registry/types.ts";
import type { Doc } from "../../../src/tree/nodes.ts";
import { docText } from "../../../src/tree/text.ts";
import { patterns, recognizeDoc, renderModel, withOrgans } from "../../recognize/project.ts";
import { hasRealDocuments, readReal, readRealFromWord, truths } from "../../recognize/real-documents.ts";
import { missing } from "../../support/shared.ts";
import { rules } from "./clone-case.ts";

const YEAR = 2027;

/** A commune of the made-up province that the Word files of two documents name. */
const communeOrgans = organsOfUnit(patterns, {
  name: "Tân Bình",
  levelWord: "xã",
  province: "Tân Giang",
  provinceWord: "tỉnh",
  verified: "no",
});

/** Children by the number that the truth files give a document. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  "000": ["dang-uy-phuong-kien-an"],
  "001": ["dang-uy-so-giao-duc-dao-tao-hai-phong"],
  "002": ["ubnd-phuong-ngo-quyen", "truong-thpt-ngo-quyen-hai-phong"],
  "003": ["dang-uy-xa-tan-binh"],
  "004": ["chi-bo-tram-y-te-phuong-ngo-quyen"],
};

interface Case {
  name: string;
  parent: Model;
  parentOrgan: Organ;
  child: Organ;
  known: Registry;
  clone: Clone;
  /** Printed child, line by line. */
  lines: string[];
}

const cases: Case[] = truths.flatMap((truth) =>
  [".txt", ".docx"].flatMap((form) =>
    (CHILDREN[truth.doc] ?? []).map((to) =>
      makeCase(`${truth.doc}${form} → ${to}`, form === ".txt" ? readReal(truth) : readRealFromWord(truth), to),
    ),
  ),
);

function makeCase(name: string, doc: Doc, to: string): Case {
  const found = recognizeDoc(doc);
  const known = withOrgans([...found.organs, ...communeOrgans]);
  const parent = found.model;
  const parentOrgan = known.organs.get(parent.issuer) ?? lost(parent.issuer);
  const child = known.organs.get(to) ?? lost(to);
  const clone = cloneModel(parent, { parentOrgan, organ: child, registry: known, year: YEAR, rules });
  const lines = docText(renderModel(clone.model, known)).split("\n");
  return { name, parent, parentOrgan, child, known, clone, lines };
}

function lost(id: string): never {
  throw new Error(`no organ ${id}`);
}

describe.skipIf(missing(hasRealDocuments, "bản của cấp dưới từ văn bản thật", "SOAN_SHARED is not set"))(
  "văn bản thật xuống một cấp",
  () => {
    it("có đủ năm văn bản", () => {
      expect(new Set(cases.map(({ name }) => name.slice(0, 3))).size).toBe(5);
    });

    it.each(cases)("$name: 1, văn bản cấp trên là văn bản được thực hiện, và chỉ văn bản ấy", (one) => {
      const { parent, parentOrgan, clone } = one;
      expect(clone.model.parents).toHaveLength(1);
      const { pending } = clone.model.parents[0] ?? {};
      const cited = pending ?? one.known.directives.get(clone.model.parents[0]?.directive ?? "");
      expect(cited).toMatchObject({ number: parent.number });
      expect(cited?.symbol?.endsWith(parentOrgan.symbol)).toBe(true);
      expect(cited?.date?.slice(0, 4)).toBe(String(parent.year));
      expect(cited?.title).toContain(/\d{4}/u.exec(parent.about)?.[0] ?? "");
      expect(one.lines.some((line) => line.includes(`${cited?.kind ?? ""} số`))).toBe(true);
    });

    it.each(cases)("$name: 2, trích dẫn, chữ trong ngoặc kép, phụ lục giữ nguyên", ({ parent, clone, known }) => {
      const now = new Map(walkTexts(clone.model).map(({ path, text }) => [path, text]));
      for (const { path, text } of bodyTexts(parent)) {
        const child = now.get(path);
        if (child === undefined || path.startsWith("preamble")) continue;
        for (const quote of text.match(/“[^”]*”/gu) ?? []) expect(child).toContain(quote);
        for (const { start, end, form, parts } of readCitations(text, known))
          if (form === "numbered" && parts.number !== null) expect(child).toContain(text.slice(start, end));
      }
      expect(clone.model.appendices).toEqual(parent.appendices);
    });

    it.each(cases)("$name: 3, không còn chữ của cấp đã bỏ ngoài trích dẫn", ({ clone, known }) => {
      const left = bodyTexts(clone.model).flatMap(({ path, text }) =>
        [...bare(text, known).matchAll(/(?<!\p{L})(?:[Qq]uận|[Hh]uyện|[Tt]hị xã|Thị ủy|Khối)(?!\p{L})/gu)].map(
          ({ 0: word, index }) => `${path}: …${bare(text, known).slice(Math.max(0, index - 30), index)}${word}`,
        ),
      );
      expect(left).toEqual([]);
      const own = clone.model.recipients.map(({ text, organ }) => `${text ?? ""} ${organ ?? ""}`);
      expect(own.filter((line) => /quận|thị xã|Khối|thi-uy|quan-uy/u.test(line))).toEqual([]);
    });

    it.each(cases)("$name: 3, cấp trên đứng cạnh cấp mình", ({ parent, parentOrgan, child, clone }) => {
      if (child.regime !== "party") return;
      const committee = child.slots["committee"] ?? "";
      for (const { path, text } of bodyTexts(parent)) {
        if (!/(?:nghị quyết|kết luận) của Trung ương, (?:Thành ủy|Tỉnh ủy) và /u.test(text)) continue;
        expect(textAt(clone.model, path)).toMatch(/của Trung ương, (?:Thành ủy|Tỉnh ủy)/u);
        expect(textAt(clone.model, path)).toContain(committee);
        expect(parentOrgan.id).not.toBe(child.id);
      }
    });

    it.each(cases)(
      "$name: 4, dưới văn bản của cấp trên có chỗ cho văn bản của cấp mình",
      ({ clone, child, parent }) => {
        if (child.kind !== "committee") return;
        const plans = bodyTexts(parent).flatMap(({ path, text }) =>
          (text.match(/(?:Kế hoạch|Chương trình hành động) số \d+-(?:KH|CTr)\/(?:QU|TU|ThU|ĐU)(?!\p{L})/gu) ?? []).map(
            () => path,
          ),
        );
        const own = plans.filter((path) => /\/(?:QU|ThU)(?!\p{L})/u.test(textAt(parent, path)));
        for (const path of own) expect(textAt(clone.model, path)).toContain("{{blank ");
      },
    );

    it.each(cases)("$name: 5, động từ theo cơ quan ban hành", ({ clone, parentOrgan, child }) => {
      if (parentOrgan.kind !== "advisory" || child.kind !== "committee") return;
      const opening = bodyTexts(clone.model).filter(({ text }) => /^Tham mưu(?! giúp)/u.test(text));
      expect(opening).toEqual([]);
      expect(clone.model.preamble.join(" ")).toContain(child.slots["standing"] ?? child.slots["self"] ?? child.name);
    });

    it.each(cases)("$name: 6, báo cáo đi lên, không báo cáo chính mình", ({ clone, child }) => {
      const self = [child.slots["standing"], child.slots["self"]].filter((name) => name !== undefined);
      for (const { text } of bodyTexts(clone.model))
        for (const name of self) {
          expect(text).not.toMatch(new RegExp(`tổng hợp,? báo cáo ${name}(?! \\p{Ll})`, "u"));
          const own = name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
          expect(text).not.toMatch(new RegExp(`^${own} (?:báo cáo|gửi báo cáo)[^.;]{0,120} (?:về|cho) ${own}`, "u"));
        }
      const [first] = clone.model.recipients;
      expect(first?.note).toBe("để báo cáo");
      expect(first?.organ).not.toBe(child.id);
    });

    it.each(cases)("$name: 7, hạn sớm hơn, không còn năm cũ ngoài trích dẫn", ({ parent, clone, known }) => {
      const days = (text: string): number[] =>
        [...text.matchAll(/[Tt]rước ngày (\d{1,2})(?:\/(\d{1,2}))?/gu)].map(
          ([, day, month]) => Number(month ?? 0) * 31 + Number(day),
        );
      for (const { path, text } of bodyTexts(parent)) {
        const now = days(textAt(clone.model, path));
        for (const [index, day] of days(text).entries()) expect(now[index], path).toBeLessThan(day);
      }
      const old = bodyTexts(clone.model).flatMap(({ path, text }) =>
        [
          ...bare(text, known).matchAll(
            new RegExp(`(?<!\\d|đến năm |vào năm |tầm nhìn |[-–] ?)${parent.year}(?! ?[-–])`, "gu"),
          ),
        ].map(({ index }) => `${path}: ${text.slice(Math.max(0, index - 40), index + 10)}`),
      );
      expect(old).toEqual([]);
    });

    it.each(cases)("$name: 8, sơ kết, tổng kết tính lại theo ngày ban hành", ({ clone, known }) => {
      const holders = [
        ...clone.model.sections.flatMap(({ items, ...section }) => [section, ...items]),
        ...clone.model.footnotes,
      ];
      for (const { reviews } of holders)
        for (const { directive, years } of reviews?.list ?? []) {
          const date = known.directives.get(directive)?.date ?? "";
          expect(anniversaryOf(date, years ?? YEAR - Number(date.slice(0, 4)))?.year, directive).toBe(YEAR);
        }
      for (const { text } of holders.flatMap(({ bullets }) => bullets)) {
        const [, years] = /^(?:Sơ kết|Tổng kết|Đánh giá) (\d{1,2}) năm/u.exec(text) ?? [];
        const date = readCitations(text, known)[0]?.parts.date;
        if (years !== undefined && date !== undefined)
          expect(Number(date.slice(0, 4)) + Number(years), text).toBe(YEAR);
      }
    });

    it.each(cases)("$name: 9, đại hội và nhiệm kỳ theo bảng", ({ clone, known }) => {
      for (const { text } of bodyTexts(clone.model)) {
        expect(text).not.toMatch(/Đại hội (?:lần thứ )?XIII của Đảng|Đảng bộ thành phố lần thứ XVI/u);
        for (const { start, end, form } of readCitations(text, known))
          if (form === "congress") expect(text.slice(start, end)).not.toMatch(/2020 ?[-–] ?2025/u);
        expect(text).not.toMatch(/[Đđ]ại hội [Đđ]ảng (?:bộ )?các cấp,? \(?nhiệm kỳ 2020/u);
      }
    });

    it.each(cases)("$name: in ra không có ký tự lạ, không có ngoặc rỗng", ({ lines }) => {
      for (const line of lines) {
        expect(line).not.toMatch(/[\uE000-\uF8FF]|undefined|\{\{|\(\s*\)|gọi là \)| và về | của về /u);
      }
    });
  },
);

function bodyTexts(model: Model): { path: string; text: string }[] {
  return walkTexts(model).filter(({ path }) => !/^(?:parents|recipients|archive|appendices|author)/u.test(path));
}

function textAt(model: Model, at: string): string {
  return walkTexts(model).find(({ path }) => path === at)?.text ?? "";
}

/** A text without its citations, quotes and expressions. */
function bare(text: string, known: Registry): string {
  return markText(text, () => [], known).text.replace(/[\uE000-\uF8FF]/gu, "□");
}
