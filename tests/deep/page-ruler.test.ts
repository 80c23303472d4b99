/**
 * The page ruler: LibreOffice prints each document, and what stands on the pages is held against the form.
 * One table per form is printed with all that was measured; tolerances stand in tests/support/ruler/sheet.ts.
 */
import { describe, expect, test } from "vitest";
import { buildAll, bytesByName, type Built } from "../support/documents.ts";
import { convert } from "../support/libreoffice.ts";
import { readPdf } from "../support/pdf.ts";
import { measure } from "../support/ruler.ts";
import type { Row } from "../support/ruler/sheet.ts";
import { hasLibreOffice, missing } from "../support/shared.ts";
import { alignedTable } from "../support/table.ts";

const documents = await buildAll();
const forms = [...new Map(documents.map(({ form }) => [form.id, form])).values()];

describe.skipIf(missing(hasLibreOffice(), "the page ruler", "soffice is not installed"))("the page ruler", () => {
  const pdfs = convert(bytesByName(documents), "pdf");
  const measured = async ({ name, doc, form }: Built, held = form): Promise<Row[]> =>
    measure(doc, held, await readPdf(pdfs[name] ?? new Uint8Array()));

  test.each(forms)("every rule of $id holds on the pages", async ({ id, name }) => {
    const ofForm = documents.filter(({ form }) => form.id === id);
    const rows = (await Promise.all(ofForm.map((document) => measured(document)))).flat();
    console.log(`${id}: ${name}, ${ofForm.length} documents\n${tableOf(rows)}`);
    expect(rows.filter(({ ok }) => !ok)).toEqual([]);
    expect(new Set(rows.map(({ component }) => component)).size).toBeGreaterThan(20);
  });

  test("a page that keeps another form's rules is found out", async () => {
    const document = documents.find(({ name }) => name.startsWith("specimen")) ?? expect.unreachable();
    const { form } = document;
    const changed = structuredClone({ ...form, metrics: undefined });
    changed.page.leftMm.value = 25;
    changed.page.numberTopMm.value = 15;
    changed.body.line.value = 21;
    changed.body.indentMm.value = 12.7;
    changed.looks.position.bold = !form.looks.position.bold;
    changed.looks.number.size = 13;
    changed.looks["place-date"].italic = false;
    const rows = await measured(document, { ...changed, metrics: form.metrics });
    const broken = new Set(rows.filter(({ ok }) => !ok).map(({ component, rule }) => `${component}: ${rule}`));
    for (const rule of [
      "page: left margin",
      "page number: axis",
      "page number: distance from the top edge",
      "body: line pitch",
      "body: first line starts at",
      "position: weight",
      "number: size",
      "place-date: slant",
      "kind: axis = text area",
    ]) {
      expect([...broken]).toContain(rule);
    }
  });
});

/** One line per component and rule; different findings of one rule stand side by side. */
function tableOf(rows: readonly Row[]): string {
  const merged = new Map<string, Row & { seen: Set<string>; times: number }>();
  for (const row of rows) {
    const key = `${row.component}|${row.rule}|${row.rule.startsWith("series") ? row.expected : ""}`;
    const known = merged.get(key) ?? { ...row, seen: new Set<string>(), times: 0 };
    known.seen.add(row.found);
    merged.set(key, { ...known, ok: known.ok && row.ok, times: known.times + 1 });
  }
  const lines = [...merged.values()].map(({ component, rule, force, expected, seen, times, ok }) => [
    component,
    rule,
    force,
    expected,
    seen.size > 3 ? `${[...seen].slice(0, 3).join(", ")}, …` : [...seen].join(", "),
    String(times),
    ok ? "ok" : "NOT OK",
  ]);
  return alignedTable([["component", "rule", "force", "expected", "found", "times", ""], ...lines]);
}
