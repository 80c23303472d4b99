/** Findings in a text that is not saved, and one certain correction at a time. */
import { beforeAll, expect, test, vi } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { examineDocuments } from "../../../src/tasks/desk/examine.ts";
import { findInText } from "../../../src/tasks/desk/findings.ts";
import { fixFinding } from "../../../src/tasks/desk/fix-finding.ts";
import type { FindingRow } from "../../../src/tasks/desk/types.ts";
import { city, CITY, updateProject, ward, WARD } from "../update-case.ts";
import { readProject } from "../whole-project.ts";

vi.setConfig({ testTimeout: 20_000 });

const files: Record<string, string | Uint8Array> = { ...readProject(), ...updateProject() };
const host = createMemoryHost(files);
const doubled = city.replace("Đưa sách đến mọi nhà.", "Đưa sách đến mọi mọi nhà.");
const certain = ({ replacement }: FindingRow): boolean => replacement !== undefined;

beforeAll(() => void (files[CITY] = city));

test("the text counts, not the file; each finding names its data", async () => {
  const { findings, problems } = await findInText(host, { id: "2027/thanh-pho", text: doubled });
  expect(problems).toEqual([]);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: "doubled-word", data: "sections[0].items[0].paragraphs[0]" }),
  );
  expect((await findInText(host, { id: "2027/thanh-pho", text: city })).findings.filter(certain)).toEqual([]);
  expect(files[CITY]).toBe(city);
});

test("a text with errors has problems in place of findings", async () => {
  const { findings, problems } = await findInText(host, { id: "2027/thanh-pho", text: "template: x\n" });
  expect(findings).toEqual([]);
  expect(problems.length).toBeGreaterThan(2);
});

test("one correction is made, the others wait", async () => {
  const { findings } = await findInText(host, { id: "2027/thanh-pho", text: doubled });
  const finding = findings.find((one) => one.rule === "doubled-word");
  if (!finding) throw new Error("not found");
  const fixed = await fixFinding(host, { id: "2027/thanh-pho", text: doubled, finding });
  expect(fixed.text).toBe(city);
  const again = await fixFinding(host, { id: "2027/thanh-pho", text: fixed.text, finding });
  expect(again).toMatchObject({ text: fixed.text, problems: [{ code: "finding-not-fixed" }] });
});

test("words of the superior's are corrected among the document's own changes", async () => {
  files[CITY] = doubled;
  const id = "2027/phuong";
  const { findings } = await findInText(host, { id, text: ward });
  const finding = findings.find((one) => one.rule === "doubled-word");
  if (!finding) throw new Error("not found");
  const fixed = await fixFinding(host, { id, text: ward, finding });
  expect(fixed.text).toBe(`${ward}  muc-tieu:\n    text: Đưa sách đến mọi nhà.\n`);
  files[CITY] = city;
});

test("a look at documents is remembered until one of the texts changes", async () => {
  const ids = ["2027/thanh-pho", "2027/phuong", "2027/khong-co"];
  const first = await examineDocuments(host, ids);
  expect(Object.keys(first)).toEqual(ids.slice(0, 2));
  expect(first["2027/thanh-pho"]).toMatchObject({ errors: 0, conflicts: 0 });
  expect(first["2027/thanh-pho"]?.blanks).toBeGreaterThan(2);
  const start = performance.now();
  expect(await examineDocuments(host, ids)).toEqual(first);
  expect(performance.now() - start).toBeLessThan(400);
  files[WARD] = ward.replace("after: ban-doc ", "after: ban-doo ");
  expect((await examineDocuments(host, ids))["2027/phuong"]?.errors).toBeGreaterThan(0);
  files[WARD] = ward;
});
