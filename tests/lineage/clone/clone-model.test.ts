/** Clones of the sample documents and of documents in plain words: what became of each text, and the nine rules as assertions. */
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readCitations } from "../../../src/registry/citation/read.ts";
import { walkTexts } from "../../../src/model/walk-texts.ts";
import type { Model } from "../../../src/model/types.ts";
import { registry } from "../../registry/project.ts";
import { cloneFor, cloneModel } from "../../../src/lineage/clone/clone-model.ts";
import { prepareClone } from "../../../src/lineage/clone/prepare-clone.ts";
import { clone, organOf, printClone, readDocument, rules, type Cloned } from "./clone-case.ts";

const SAMPLES = [
  ["btgdv-hai-phong-khoa-giao", "dang-uy-phuong-ngo-quyen"],
  ["btgdv-hai-phong-khoa-giao", "dang-uy-xa-kien-thuy"],
  ["btgdv-hai-phong-khoa-giao", "dang-uy-ubnd-hai-phong"],
  ["dang-uy-ubnd-hai-phong-khoa-giao", "dang-uy-so-giao-duc-dao-tao-hai-phong"],
  ["so-gddt-hai-phong-ke-hoach", "ubnd-phuong-ngo-quyen"],
  ["so-gddt-hai-phong-ke-hoach", "truong-thpt-ngo-quyen-hai-phong"],
  ["dang-uy-xa-kien-thuy-khoa-giao", "chi-bo-tram-y-te-xa-kien-thuy"],
  ["dang-uy-phuong-ngo-quyen-khoa-giao", "ban-xay-dung-dang-dang-uy-phuong-ngo-quyen"],
  ["dang-uy-phuong-ngo-quyen-khoa-giao", "chi-bo-tram-y-te-phuong-ngo-quyen"],
] as const;

const PLAIN = [
  ["chu-viet-thanh-uy", "dang-uy-phuong-kien-an"],
  ["chu-viet-quan-uy", "dang-uy-phuong-kien-an"],
  ["chu-viet-phuong", "chi-bo-tram-y-te-phuong-ngo-quyen"],
] as const;

const golden = (name: string): string => path.resolve(import.meta.dirname, "../../cases/clone", `${name}.txt`);
const sample = (id: string): Model => readDocument(`data/documents/2027/${id}.yaml`);
const plain = (id: string): Model => readDocument(`tests/cases/clone/${id}.yaml`);

describe("a sample one level down", () => {
  it.each(SAMPLES)("%s → %s", async (id, to) => {
    const made = clone(sample(id), to);
    keepsTheRules(made);
    await expect(printClone(made, false)).toMatchFileSnapshot(golden(`${id}--${to}`));
  });
});

it("carries the city's guidance down two levels", async () => {
  const first = clone(sample("btgdv-hai-phong-khoa-giao"), "dang-uy-phuong-ngo-quyen");
  const second = clone(first.model, "chi-bo-tram-y-te-phuong-ngo-quyen");
  keepsTheRules(second);
  await expect(printClone(second, true)).toMatchFileSnapshot(golden("hai-cap"));
});

describe("names written out", () => {
  it.each(PLAIN)("%s → %s", async (id, to) => {
    const made = clone(plain(id), to);
    keepsTheRules(made);
    await expect(printClone(made, true)).toMatchFileSnapshot(golden(`${id}--${to}`));
  });
});

it("does not change the parent", () => {
  const parent = sample("btgdv-hai-phong-khoa-giao");
  const before = JSON.stringify(parent);
  clone(parent, "dang-uy-phuong-ngo-quyen");
  expect(JSON.stringify(parent)).toBe(before);
});

it("leaves what the officer wants as it was, in that item only", () => {
  const parent = plain("chu-viet-thanh-uy");
  const undo = new Map([["kiem-tra", ["Văn phòng Thành ủy", "trước ngày 30/9/2027"]]]);
  const { model } = clone(parent, "dang-uy-phuong-kien-an", 2027, undo);
  expect(textAt(model, "sections[1].items[2].paragraphs[0]")).toBe(
    "Phối hợp với Ủy ban Kiểm tra Đảng ủy, Văn phòng Thành ủy khảo sát tại cơ sở trước ngày 30/9/2027.",
  );
  expect(textAt(model, "sections[2].items[2].paragraphs[0]")).toContain("trước ngày 10/11/2027");
});

it("gives every commune of a batch what it gives one alone", () => {
  const parent = sample("btgdv-hai-phong-khoa-giao");
  const shared = { parentOrgan: organOf(parent.issuer), registry, year: 2027, rules };
  const prepared = prepareClone(parent, shared);
  for (const to of [
    "dang-uy-phuong-kien-an",
    "dang-uy-phuong-ngo-quyen",
    "dang-uy-xa-kien-thuy",
    "dang-uy-dac-khu-cat-hai",
  ]) {
    const organ = organOf(to);
    expect(cloneFor(prepared, { organ, registry })).toStrictEqual(cloneModel(parent, { ...shared, organ }));
  }
});

/** Truth of every clone, whatever the document. */
function keepsTheRules({ parent, model, substitutions }: Cloned): void {
  const organ = organOf(model.issuer);
  const own = organOf(parent.issuer);
  // 1: the parent document is what the child carries out, and nothing else is.
  expect(model.parents).toHaveLength(1);
  // 2: citations and quotes are as they were; so is the appendix.
  for (const { path: at, text } of walkTexts(parent)) {
    if (/^(?:parents|recipients|archive|author|preamble)/u.test(at)) continue;
    const now = textAt(model, at);
    for (const quote of text.match(/“[^”]*”/gu) ?? []) expect(now).toContain(quote);
    for (const cite of text.match(/\{\{cite [^}]*\}\}/gu) ?? []) expect(now).toContain(cite);
    for (const { start, end, form, parts } of readCitations(text, registry))
      if (form === "numbered" && parts.number !== null) expect(now).toContain(text.slice(start, end));
  }
  expect(JSON.stringify(model.appendices)).toBe(JSON.stringify(parent.appendices));
  // 6: who issued the parent is told first; nobody reports later than the parent.
  expect(model.recipients[0]?.note).toBe("để báo cáo");
  expect(organOf(model.recipients[0]?.organ ?? "").kind).toBe(own.kind);
  if (own.superior !== organ.superior && organ.superior !== own.id) expectEarlier(parent, model);
  // Every change is listed where it was made.
  for (const { path: at, to } of substitutions) {
    // A year moves first, its deadline after it.
    if (at.startsWith("preamble") || to === "" || parent.year !== model.year) continue;
    expect(textAt(model, at)).toContain(to);
  }
}

function expectEarlier(parent: Model, child: Model): void {
  const dates = (text: string): number[] =>
    [...text.matchAll(/(?:[Tt]rước|[Cc]hậm nhất) ngày (\d{1,2})\/(\d{1,2})/gu)].map(
      ([, day, month]) => Number(month) * 31 + Number(day),
    );
  for (const { path: at, text } of walkTexts(parent)) {
    const now = dates(textAt(child, at));
    for (const [index, date] of dates(text).entries()) expect(now[index]).toBeLessThan(date);
  }
}

function textAt(model: Model, at: string): string {
  return walkTexts(model).find(({ path }) => path === at)?.text ?? "";
}
