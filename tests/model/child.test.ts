/** Child files: what an officer may write comes back as it was meant, and faults are told with their line. */
import { describe, expect, test } from "vitest";
import { createSource } from "../../src/base/source.ts";
import { isChildText } from "../../src/model/child/is-child-text.ts";
import { readChild } from "../../src/model/child/read-child.ts";

const head = "extends: 2027/cap-tren\nissuer: co-quan\nyear: 2027\n";

function read(lines: string) {
  return readChild(createSource("child.yaml", `${head}${lines}`));
}

describe("what is written", () => {
  test("shorthands are spelt out, keys that are not written stay absent, cleared ones are empty", () => {
    const { value, diagnostics } = read(
      "changes:\n  muc:\n    text: Một đoạn.\n    clear: [heading, bullets]\n  phan: {title: Tên, intro: Lời dẫn.}\n  appendix/p: {entries: [một, hai]}\n",
    );
    expect(diagnostics).toEqual([]);
    expect([...(value?.child.changes ?? [])].map(([key, { content }]) => [key, content])).toEqual([
      ["muc", { heading: null, bullets: [], paragraphs: ["Một đoạn."] }],
      ["phan", { title: "Tên", intro: ["Lời dẫn."] }],
      ["appendix/p", { entries: ["một", "hai"] }],
    ]);
  });

  test("the head holds only what was written; a key without a value counts as left out", () => {
    const { value } = read("about: trích yếu\nnumber:\ndate: 2027-01\nchanges:\n");
    expect(value?.child.head).toEqual({ about: "trích yếu", date: "2027-01" });
    expect(value?.child.changes.size).toBe(0);
  });

  test("`closing` is the head's or a part's by the name of the conflict", () => {
    const { value } = read(
      "conflicts:\n  head/closing: {mine: {closing: Của đầu.}}\n  muc: {mine: {closing: Của mục.}, theirs: removed}\n",
    );
    const { mine: ofHead } = value?.child.conflicts.get("head/closing") ?? {};
    const { mine: ofPart, theirs } = value?.child.conflicts.get("muc") ?? {};
    expect(ofHead).toMatchObject({ head: { closing: ["Của đầu."] }, change: { content: {} } });
    expect(ofPart).toMatchObject({ head: {}, change: { content: { closing: ["Của mục."] } } });
    expect(theirs).toBe("removed");
  });
});

test.each([
  ["changes:\n  muc: {headng: Tên}\n", "unknown-key", 5, "heading"],
  ["changes:\n  Mục: {text: Chữ}\n", "bad-id", 5, ""],
  ["changes:\n  muc: {remove: có}\n", "wrong-type", 5, "true"],
  ["conflicts:\n  muc: {mine: xóa}\n", "wrong-value", 5, ""],
  ["base: abc\n", "bad-id", 4, ""],
])("%j is told", (lines, code, line, meant) => {
  const { value, diagnostics } = read(lines);
  expect(value).toBeUndefined();
  expect(diagnostics[0]).toMatchObject({ place: { line } });
  expect(`${diagnostics[0]?.code ?? ""} ${diagnostics[0]?.fix ?? ""}`).toContain(meant);
  expect(diagnostics[0]?.code, JSON.stringify(diagnostics[0])).toBe(code);
});

test("a file that extends another is known by its lines, broken or not", () => {
  expect(isChildText(`${head}  {`)).toBe(true);
  expect(isChildText("about: 'extends: x'\n# extends: y\n")).toBe(false);
});
