/** .csv text → rows: quotes, separators, line ends, lines of rows. */
import { expect, test } from "vitest";
import { parseCsv } from "../../src/base/csv.ts";

const cells = (text: string): string[][] => parseCsv(text).rows.map((row) => row.cells);

test.each([
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "\uFEFFa,b\r\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    'a,b\n"1, một","hai ""2"""\n',
    [
      ["a", "b"],
      ["1, một", 'hai "2"'],
    ],
  ],
  [
    'a;b\n1;"x\ny"\n',
    [
      ["a", "b"],
      ["1", "x\ny"],
    ],
  ],
  [
    "a\tb\n1\t2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a,b,c\n1,,\n\n,,\n",
    [
      ["a", "b", "c"],
      ["1", "", ""],
    ],
  ],
  ['a\nnói "thế"\n', [["a"], ['nói "thế"']]],
  ["", []],
])("%j", (text, rows) => expect(cells(text)).toEqual(rows));

test("a row knows its line, also after a cell of several lines; an open quote is told", () => {
  expect(parseCsv('a,b\n1,"x\ny"\n2,z').rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  expect(parseCsv('a,b\n1,"x\n2,z').openQuote).toBe(2);
});
