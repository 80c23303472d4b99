import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { printDiagnostics, summarize } from "../../src/report/print-diagnostics.ts";

const warning: Diagnostic = {
  code: "unverified",
  severity: "warning",
  what: "Chưa kiểm chứng.",
  place: { file: "a.yaml", line: 1, column: 1 },
};
const error: Diagnostic = {
  code: "unknown-organ",
  severity: "error",
  what: "Không có cơ quan “x”.",
  why: "Tên cơ quan lấy từ data/organs.",
  fix: "Có phải ý bạn là “y”?",
  place: { file: "b.yaml", line: 2, column: 9, length: 1 },
};

test("says what, why and what to do, with place and frame, worst file first", () => {
  const readText = (file: string): string | undefined => (file === "b.yaml" ? "year: 2027\nissuer: x\n" : undefined);
  expect(printDiagnostics([warning, error], { readText })).toBe(`b.yaml

  lỗi: Không có cơ quan “x”. [unknown-organ]
  b.yaml:2:9
      1 | year: 2027
    > 2 | issuer: x
        |         ^
  Vì sao: Tên cơ quan lấy từ data/organs.
  Cách sửa: Có phải ý bạn là “y”?

a.yaml

  cảnh báo: Chưa kiểm chứng. [unverified]
  a.yaml:1:1

1 lỗi, 1 cảnh báo trong 2 tệp
`);
});

test("inside a file errors come before warnings, then in order of place", () => {
  const at = (line: number, severity: Diagnostic["severity"]): Diagnostic => ({
    ...warning,
    severity,
    what: `dòng ${line}`,
    place: { file: "a", line, column: 1 },
  });
  const text = printDiagnostics([at(5, "warning"), at(9, "error"), at(3, "style"), at(2, "error")]);
  expect(text.match(/dòng \d/g)).toEqual(["dòng 2", "dòng 9", "dòng 5", "dòng 3"]);
});

test("a problem of no file stands under its own heading", () => {
  expect(printDiagnostics([{ code: "nothing-asked", severity: "error", what: "Chưa nói soạn gì." }])).toBe(
    "Chung\n\n  lỗi: Chưa nói soạn gì. [nothing-asked]\n\n1 lỗi\n",
  );
});

test("nothing to say prints nothing", () => {
  expect(printDiagnostics([])).toBe("");
  expect(summarize([])).toBe("Không có lỗi");
});

test("colours only when asked", () => {
  const painted = printDiagnostics([error], { paint: (style, text) => `<${style}>${text}</${style}>` });
  expect(painted).toContain("<red>lỗi:</red>");
});

test("tells the first of many small remarks of a kind in full and the others by their lines", () => {
  const remarks = [3, 5, 5, 9].map((line): Diagnostic => ({
    code: "text-markdown",
    severity: "style",
    what: `Dòng ${line}.`,
    place: { file: "a.txt", line },
  }));
  expect(printDiagnostics(remarks)).toBe(`a.txt

  góp ý: Dòng 3. [text-markdown]
  a.txt:3
  Cùng loại, 3 chỗ nữa: dòng 5, 9.

4 góp ý trong 1 tệp
`);
});
