/** Changes of a clone by place: parts in reading order, the same words told once, what is kept read as the superior's. */
import { expect, test } from "vitest";
import type { Cloned } from "../../../../src/web/api.ts";
import { groupChanges } from "../../../../src/web/page/clone/group-changes.ts";

const change = (path: string, from: string, to: string): Cloned["changes"][number] => ({
  item: "muc",
  path,
  from,
  to,
  why: "Tên cơ quan chuyển xuống cấp mình.",
});
const cloned = (changes: Cloned["changes"], texts: NonNullable<Cloned["texts"]>): Cloned => ({
  dryRun: true,
  status: "written",
  changes,
  texts,
  todos: [],
  diagnostics: [],
  exitCode: 0,
});
const one = "sections[0].items[0].paragraphs[0]";
const two = "sections[1].items[0].heading";
const first = cloned(
  [change(one, "Thành ủy", "Đảng ủy"), change(one, "Thành ủy", "Đảng ủy"), change(two, "Tham mưu", "Lãnh đạo")],
  [
    { path: one, before: "Thành ủy và Thành ủy", after: "Đảng ủy và Đảng ủy" },
    { path: two, before: "Tham mưu", after: "Lãnh đạo" },
  ],
);

test("parts come in the order of the document, each pair of words once in a text", () => {
  const parts = groupChanges(first, first);
  expect(parts.map(({ path }) => path)).toEqual(["sections[0]", "sections[1]"]);
  expect(parts[0]?.places[0]?.changes.map(({ from }) => from)).toEqual(["Thành ủy"]);
});

test("a text in which everything is kept reads as the superior's, and its choices stay", () => {
  const latest = cloned(first.changes.slice(0, 2), (first.texts ?? []).slice(0, 1));
  const place = groupChanges(first, latest)[1]?.places[0];
  expect(place?.after).toBe("Tham mưu");
  expect(place?.changes.map(({ from }) => from)).toEqual(["Tham mưu"]);
});
