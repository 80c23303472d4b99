import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { alreadySaid } from "../../src/tasks/already-said.ts";

const said: Diagnostic = {
  code: "unknown-directive",
  severity: "error",
  what: "Không có văn bản nào mang mã “x”.",
  place: { file: "a.yaml", path: "parents[0]" },
};
const at = (file: string, path?: string): Diagnostic => ({
  ...said,
  what: "Không có “x”.",
  place: path === undefined ? { file } : { file, path },
});

test("the same id at the same value, at a part of it, or in the template that prints it", () => {
  expect(alreadySaid(said, at("a.yaml", "parents[0]"))).toBe(true);
  expect(alreadySaid(said, at("a.yaml", "parents[0].directive"))).toBe(true);
  expect(alreadySaid(said, at("templates/partials/parents.hbs"))).toBe(true);
});

test("another place, another id or another kind of problem is news", () => {
  expect(alreadySaid(said, at("a.yaml", "sections[0].intro[0]"))).toBe(false);
  expect(alreadySaid(said, { ...at("a.yaml", "parents[0]"), what: "Không có “y”." })).toBe(false);
  expect(alreadySaid(said, { ...at("a.yaml", "parents[0]"), code: "other" })).toBe(false);
});
