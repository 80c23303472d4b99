/** Edits of a child file: only the lines that change, comments kept, also through a conflict and back. */
import { describe, expect, test } from "vitest";
import { createSource } from "../../../src/base/source.ts";
import { editChild } from "../../../src/lineage/child/edit-child.ts";
import { settleConflicts } from "../../../src/lineage/child/settle-conflicts.ts";
import { readChild, type ChildSource } from "../../../src/model/child/read-child.ts";
import type { Child } from "../../../src/model/child/types.ts";
import { smallModel } from "./edit-scripts.ts";

const text = `# yaml-language-server: $schema=../../schema/child.schema.json
extends: 2027/cap-tren   # hướng dẫn của thành phố
issuer: co-quan
year: 2027
about: trích yếu riêng

changes:
  # bàn ngày 12
  a:
    heading: Mục riêng   # chốt
    paragraphs:
      - Chữ riêng.
  b: {remove: true}
  # mục mới
  moi:
    after: c
    text: >-
      Đoạn dài
      hai dòng.
`;

function read(from: string): ChildSource {
  const { value, diagnostics } = readChild(createSource("child.yaml", from));
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function edit(from: string, change: (child: Child) => Child, renames?: ReadonlyMap<string, string>): string {
  const source = read(from);
  const { text: edited, anew } = editChild(from, source, change(source.child), renames);
  expect(anew).toBe(false);
  return edited;
}

const side = (heading: string) => ({
  change: { content: { heading }, after: null, in: null, list: null, remove: false, undo: [] },
  head: {},
});

describe("lines", () => {
  test("a child that stays as it is keeps every byte", () => {
    expect(edit(text, (child) => child)).toBe(text);
  });

  test("the revision stands below what is extended", () => {
    const base = "a".repeat(64);
    expect(edit(text, (child) => ({ ...child, base }))).toBe(text.replace("thành phố\n", `thành phố\nbase: ${base}\n`));
  });

  test("one key of a change goes, the others and all comments stay", () => {
    const edited = edit(text, (child) => {
      const content = { paragraphs: child.changes.get("a")?.content.paragraphs ?? [] };
      const a = { ...side("").change, content };
      return { ...child, changes: new Map([...child.changes, ["a", a]]) };
    });
    expect(edited).toBe(text.replace("    heading: Mục riêng   # chốt\n", "    # chốt\n"));
  });

  test("a part takes the superior's new id, its neighbours follow", () => {
    const renames = new Map([["a", "a-moi"]]);
    const edited = edit(
      text,
      (child) => ({
        ...child,
        changes: new Map([...child.changes].map(([key, change]) => [renames.get(key) ?? key, change])),
      }),
      renames,
    );
    expect(edited).toBe(text.replace("  a:\n", "  a-moi:\n"));
  });
});

test("comments go with a change into a conflict and come back with it", () => {
  const conflicted = edit(text, (child) => {
    const changes = new Map(child.changes);
    changes.delete("a");
    const conflicts = new Map([["a", { mine: side("Mục riêng"), theirs: side("Mục mới"), base: side("Mục a") }]]);
    return { ...child, changes, conflicts };
  });
  expect(conflicted).toBe(`# yaml-language-server: $schema=../../schema/child.schema.json
extends: 2027/cap-tren   # hướng dẫn của thành phố
issuer: co-quan
year: 2027
about: trích yếu riêng

changes:
  b: {remove: true}
  # mục mới
  moi:
    after: c
    text: >-
      Đoạn dài
      hai dòng.
conflicts:
  # bàn ngày 12
  # chốt
  a:
    mine:
      heading: Mục riêng
    theirs:
      heading: Mục mới
    base:
      heading: Mục a
`);
  const chosen = conflicted.replace(/ {4}theirs:[^]*$/u, "");
  const settled = edit(chosen, (child) => settleConflicts(child, smallModel()).child);
  expect(settled.slice(settled.indexOf("changes:"))).toBe(`changes:
  b: {remove: true}
  # mục mới
  moi:
    after: c
    text: >-
      Đoạn dài
      hai dòng.
  # bàn ngày 12
  # chốt
  a:
    heading: Mục riêng
`);
});

test("a file that cannot be edited in place is written anew, and says so", () => {
  const odd = `{extends: 2027/cap-tren, issuer: co-quan, year: 2027}\n`;
  const source = read(odd);
  const { text: edited, anew } = editChild(odd, source, { ...source.child, base: "1".repeat(64) });
  expect(anew).toBe(true);
  expect(read(edited).child.base).toBe("1".repeat(64));
});
