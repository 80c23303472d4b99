/** What a comparison must tell: nothing for equal documents, every difference otherwise, and each under its right name. */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { compareDocs } from "../../../src/tree/compare/compare-docs.ts";
import { docLines } from "../../../src/tree/compare/doc-lines.ts";
import type { Change, PrintedLine } from "../../../src/tree/compare/types.ts";
import type { Doc } from "../../../src/tree/nodes.ts";
import { docText } from "../../../src/tree/text.ts";
import { buildAll } from "../../support/documents.ts";
import { numbered } from "../parse.ts";
import { anyEdits, editDoc } from "./random-edits.ts";

const samples = await buildAll();
// Names, so that a counterexample is short enough to read.
const anySample = fc.constantFrom(...samples.map(({ name }) => name));
const docOf = (name: string): Doc => samples.find((one) => one.name === name)?.doc ?? expect.unreachable();
const patience = 60_000;

/** A document from data does not lose the ids of its items; one read from a file has none. */
function withoutIds(doc: Doc): Doc {
  return JSON.parse(JSON.stringify(doc, (key, value: unknown) => (key === "from" ? undefined : value))) as Doc;
}

const printed = ({ label, text }: PrintedLine): string => (label === "" ? text : `${label} ${text}`).trimEnd();
const linesOf = (doc: Doc): string[] => docText(doc).split("\n").slice(0, -1);

/** The lines of the first text, less what changed, plus what it changed to, sorted. */
function applied(before: readonly string[], changes: readonly Change[]): string[] {
  const lines = [...before];
  for (const gone of changes.flatMap((change) => change.before.map(printed))) {
    const at = lines.indexOf(gone);
    if (at < 0) throw new Error(`Not a line of the first document: ${gone}`);
    lines.splice(at, 1);
  }
  return [...lines, ...changes.flatMap((change) => change.after.map(printed))].sort();
}

function isUnique(lines: readonly string[]): boolean {
  return new Set(lines).size === lines.length;
}

function untouched(lines: readonly string[], changes: readonly Change[], side: "before" | "after"): string[] {
  const changed = new Set(changes.flatMap((change) => change[side].map(printed)));
  return lines.filter((line) => !changed.has(line));
}

function checkLaws(a: Doc, b: Doc): void {
  const { changes } = compareDocs(a, b);
  const [before, after] = [linesOf(a), linesOf(b)];
  expect(applied(before, changes)).toEqual([...after].sort());
  if (docText(a) !== docText(b)) expect(changes).not.toEqual([]);
  // What is not in the changes stands in the same order; lines that went along with a move, or stand twice, cannot be told apart here.
  if (changes.every(({ carried }) => carried === 0) && isUnique(before) && isUnique(after))
    expect(untouched(before, changes, "before")).toEqual(untouched(after, changes, "after"));
  for (const { runs, before: old, after: now } of changes) {
    const side = (gone: string): string => runs.flatMap(({ op, text }) => (op === gone ? [] : [text])).join("");
    expect(side("added")).toBe(old.map(({ text }) => text).join("\n"));
    expect(side("removed")).toBe(now.map(({ text }) => text).join("\n"));
  }
}

describe("every document", () => {
  test.each(samples)("$name: lines are those of its text, and it equals itself", ({ doc }) => {
    expect(docLines(doc).map(printed)).toEqual(linesOf(doc));
    expect(compareDocs(doc, structuredClone(doc)).changes).toEqual([]);
    expect(compareDocs(doc, withoutIds(doc)).changes).toEqual([]);
  });

  test.prop([anySample, anyEdits, fc.boolean()], { numRuns: 60 })(
    "tells every difference after random edits",
    (name, edits, ids) => {
      const start = ids ? docOf(name) : withoutIds(docOf(name));
      checkLaws(start, editDoc(start, edits));
    },
    patience,
  );

  test.prop([anySample, anySample], { numRuns: 15 })(
    "tells every difference between any two",
    (a, b) => {
      checkLaws(docOf(a), docOf(b));
    },
    patience,
  );
});

/** Kinds and places of the changes between two bodies. */
function told(before: string, after: string): string[] {
  const { changes } = compareDocs(numbered(before), numbered(after));
  return changes.map(({ kind, where, from, carried }) =>
    [kind, where, ...(from === undefined ? [] : [`from ${from}`]), ...(carried > 0 ? [`+${carried}`] : [])].join(" | "),
  );
}

const section = (heading: string, ...items: string[]): string =>
  `<section id="s-${heading.length}"><heading>${heading}</heading>${items.join("")}</section>`;
const item = (text: string): string => `<item><p>${text}</p></item>`;
const school = "Tiếp tục đổi mới giáo dục và đào tạo ở các trường trên địa bàn phường.";
const health = "Củng cố trạm y tế, quản lý sức khỏe của người cao tuổi trong năm.";
const science = "Phát triển khoa học, công nghệ và chuyển đổi số trong cơ quan, đơn vị.";
const duties = section("NHIỆM VỤ", item(school), item(health), item(science));

describe("each change has its name", () => {
  test.each<[string, string, string, string[]]>([
    [
      "an added item renumbers what follows",
      duties,
      section("NHIỆM VỤ", item(school), item("Gia đình và trẻ em."), item(health), item(science)),
      ["added | Mục I.2", "renumbered | Mục I.3 | from Mục I.2", "renumbered | Mục I.4 | from Mục I.3"],
    ],
    ["a removed item", duties, section("NHIỆM VỤ", item(school), item(health)), ["removed | Mục I.3"]],
    [
      "other words",
      duties,
      section("NHIỆM VỤ", item(school), item(health.replace("trong năm", "trong quý I")), item(science)),
      ["reworded | Mục I.2"],
    ],
    [
      "another heading",
      duties,
      section("VIỆC PHẢI LÀM", item(school), item(health), item(science)),
      ["renamed | Mục I"],
    ],
    [
      "an item that moved",
      duties,
      section("NHIỆM VỤ", item(science), item(school), item(health)),
      ["moved | Mục I.1 | from Mục I.3", "renumbered | Mục I.2 | from Mục I.1", "renumbered | Mục I.3 | from Mục I.2"],
    ],
    ["tone marks", "<p>Đảng ủy xã hòa hợp</p>", "<p>Đảng uỷ xã hoà hợp</p>", ["tone-marks | Đoạn 1"]],
    ["white space", "<p>Đảng ủy xã</p>", "<p>Đảng&#160;ủy xã</p>", ["spacing | Đoạn 1"]],
    ["capitals", "<p>Đảng ủy xã</p>", "<p>Đảng ủy Xã</p>", ["capitals | Đoạn 1"]],
    ["two paragraphs joined", `<p>${school}</p><p>${health}</p>`, `<p>${school} ${health}</p>`, ["merged | Đoạn 1"]],
    ["one paragraph parted", `<p>${school} ${health}</p>`, `<p>${school}</p><p>${health}</p>`, ["split | Đoạn 1"]],
  ])("%s", (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  test("a section that moved takes its lines along", () => {
    const first = section("MỤC ĐÍCH", item(school));
    const long = section("NHIỆM VỤ TRỌNG TÂM CỦA NĂM", item(health), item(science), item(`${school} Thêm.`));
    expect(told(first + long, long + first)).toEqual([
      "renumbered | Mục I | from Mục II",
      "moved | Mục II | from Mục I | +1",
    ]);
  });

  test("places of head, recipients, appendix and footnotes", () => {
    const doc = (word: string): string =>
      `<letterhead><left><line role="organ">PHƯỜNG ${word}</line></left><right><line role="place-date">${word}, ngày 05</line></right></letterhead>` +
      `<p>Nội dung<note ref="a"/>.</p><signoff><recipients><line role="recipient">Chi bộ ${word} trên địa bàn;</line></recipients><signature><line role="position">BÍ THƯ ${word}</line></signature></signoff>` +
      `<appendix id="p"><line role="appendix-title">DANH MỤC ${word}</line><entry>Nghị quyết ${word} của Trung ương.</entry></appendix><footnote id="a">Chú thích ${word} trong bài.</footnote>`;
    expect(told(doc("An"), doc("Bình"))).toEqual(
      [
        "Cơ quan ban hành",
        "Địa danh và ngày tháng",
        "Nơi nhận",
        "Chức vụ ký",
        "Phụ lục, tiêu đề phụ lục",
        "Phụ lục, mục 1",
        "Chú thích 1",
      ].map((where) => `reworded | ${where}`),
    );
  });
});
