/** Dates as officers write them, and columns of tables. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDate, writeDate } from "../../../../src/web/page/editor/state/partial-date.ts";
import { addColumn, moveColumn, removeColumn } from "../../../../src/web/page/editor/state/table-edit.ts";

describe("dates", () => {
  test.each([
    ["15/1/2027", "2027-01-15"],
    ["15.01.2027", "2027-01-15"],
    ["1/2027", "2027-01"],
    ["29/02/2028", "2028-02-29"],
    ["  ", null],
  ])("%s is %s", (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  test.each(["29/02/2027", "32/1/2027", "0/1/2027", "13/2027", "2027", "2027-01-15", "15/1"])(
    "%s is no date",
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );

  test("what is written is read again", () => {
    const dates = fc.date({ min: new Date("1945-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.boolean(), (date, whole) => {
        const iso = date.toISOString().slice(0, whole ? 10 : 7);
        expect(readDate(writeDate(iso))).toBe(iso);
      }),
    );
    expect(readDate(writeDate(null))).toBeNull();
  });
});

describe("columns", () => {
  const table = {
    columns: [
      { title: "a", width: 30 },
      { title: "b", width: null },
    ],
    rows: [
      ["1", "2"],
      ["3", "4"],
    ],
  };

  test("every row follows", () => {
    expect(addColumn(table).rows).toEqual([
      ["1", "2", ""],
      ["3", "4", ""],
    ]);
    expect(moveColumn(table, 0, 1).rows).toEqual([
      ["2", "1"],
      ["4", "3"],
    ]);
    expect(removeColumn(table, 0)).toEqual({ columns: [{ title: "b", width: null }], rows: [["2"], ["4"]] });
  });

  test("the last column stays, and none moves out of the table", () => {
    const one = removeColumn(table, 0);
    expect(removeColumn(one, 0)).toBe(one);
    expect(moveColumn(table, 0, -1)).toBe(table);
    expect(moveColumn(table, 1, 1)).toBe(table);
  });
});
