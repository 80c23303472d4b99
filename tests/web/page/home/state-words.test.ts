/** The words of a state: worst first, counts only where there is something to count, and the filters that go with them. */
import { describe, expect, test } from "vitest";
import type { DocumentRow, DocumentState } from "../../../../src/web/api.ts";
import { stateChoices, stateWords } from "../../../../src/web/page/home/state-words.ts";

const row: DocumentRow = {
  id: "2027/mau",
  year: "2027",
  issuer: "Đảng ủy phường",
  kind: "Hướng dẫn",
  about: "công tác năm",
  extends: null,
  draft: true,
  output: "edited",
  state: null,
};
const clean: DocumentState = { blanks: 0, errors: 0, warnings: 0, conflicts: 0 };

describe("the words of a state", () => {
  test("before a look: what the list alone knows", () => {
    expect(stateWords(row, undefined).map(({ text }) => text)).toEqual(["tệp Word sửa tay", "dự thảo"]);
  });

  test("after it: conflicts and errors before room to fill", () => {
    const state = { blanks: 7, errors: 2, warnings: 1, conflicts: 3 };
    expect(stateWords({ ...row, draft: false, output: "built" }, state).map(({ text }) => text)).toEqual([
      "3 xung đột",
      "2 lỗi",
      "1 cảnh báo",
      "còn 7 chỗ trống",
      "đã soạn",
    ]);
  });

  test("what is in order is not counted", () => {
    expect(stateWords({ ...row, draft: false, output: "none" }, clean).map(({ text }) => text)).toEqual(["chưa soạn"]);
  });
});

describe("the filters by state", () => {
  const choice = (id: string): (typeof stateChoices)[number] =>
    stateChoices.find((one) => one.id === id) ?? expect.unreachable();

  test("those that need a look take no document that was not looked at", () => {
    for (const { id, look, fits } of stateChoices) if (look) expect(fits(row, undefined), id).toBe(false);
  });

  test("take what they say", () => {
    expect(choice("errors").fits(row, { ...clean, errors: 1 })).toBe(true);
    expect(choice("errors").fits(row, { ...clean, warnings: 1 })).toBe(false);
    expect(choice("blanks").fits(row, { ...clean, blanks: 1 })).toBe(true);
    expect(choice("edited").fits(row, undefined)).toBe(true);
    expect(choice("built").fits(row, undefined)).toBe(false);
    expect(choice("child").fits({ ...row, extends: "2027/goc" }, undefined)).toBe(true);
  });
});
