/** Units that are alike but for their names are drafted once: each must come out as if it had been drafted alone. */
import { beforeAll, describe, expect, test, vi } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import type { Host } from "../../../src/base/host.ts";
import { createChildDrafter } from "../../../src/tasks/batch/draft-child.ts";
import { openBatch, type OpenedBatch } from "../../../src/tasks/batch/open-batch.ts";
import { patternOf, standInFor } from "../../../src/tasks/batch/stand-in.ts";
import { createUnitRegistries } from "../../../src/tasks/batch/unit-registry.ts";
import { loadProject, type Project } from "../../../src/tasks/load-project.ts";
import { createDrafter } from "../../../src/tasks/make-document.ts";
import { batchFiles, parents, type Files } from "./batch-project.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const traps = `code,name,level,province
01,Thành phố Phú Hải,thành phố,
02,Tỉnh Hòa Long,tỉnh,
03,Tỉnh Tam Định,tỉnh,
11,Phường Phú Hải,phường,Thành phố Phú Hải
12,Phường Hòa Thúy,phường,Thành phố Phú Hải
13,Phường 3,phường,Thành phố Phú Hải
14,Xã Sậy,xã,Thành phố Phú Hải
15,Xã Ea H'Lâm,xã,Thành phố Phú Hải
16,Xã Kon Rẫy-Đăk Lương,xã,Thành phố Phú Hải
17,Xã Hòa Hòa,xã,Thành phố Phú Hải
18,Xã Phường Đông,xã,Thành phố Phú Hải
19,Xã Trung ương Hạ,xã,Thành phố Phú Hải
20,Đặc khu Hòn Vọng,đặc khu,Thành phố Phú Hải
21,Xã Nghĩa Hưng Thượng Nguyên,xã,Thành phố Phú Hải
22,Xã Hòa Thúy,xã,Tỉnh Hòa Long
23,Xã An Sơn,xã,Tỉnh Hòa Long
24,Phường Người Khoẻ,phường,Tỉnh Hòa Long
25,Xã Khánh Hòa,xã,Tỉnh Tam Định
`;
const named = "Việc này làm điểm ở xã An Sơn và trên địa bàn thành phố Phú Hải.";

let project: Project;
let host: Host;
let batch: OpenedBatch;

beforeAll(() => {
  const files: Files = { ...batchFiles(3), "data/batches/thu.csv": traps };
  for (const file of parents.slice(0, 2))
    files[file] = String(files[file]).replace(/^closing: >-$/m, `closing: >-\n  ${named}`);
  files["data/batches/thu.yaml"] = String(files["data/batches/thu.yaml"]).concat(
    "  - when: {level: ward}\n    set: {date: 2027-02}\n",
  );
  host = createMemoryHost(files);
  project = loadProject(host);
  const opened = openBatch(host, "thu", project);
  if (opened.value === undefined) throw new Error(JSON.stringify(opened.diagnostics));
  batch = opened.value;
});

test("every unit's draft is the one that it gets alone", () => {
  const desk = { host, source: batch, project, registries: createUnitRegistries(project), draft: createDrafter(host) };
  const together = createChildDrafter(desk);
  // A list whose organs the registry has is drafted one by one.
  expect(batch.units.length).toBe(15);
  for (const unit of batch.units) {
    const registry = desk.registries.own(unit.listed);
    const alone = createChildDrafter({ ...desk, project: { ...project, registry } });
    const [one, other] = [together(unit), alone(unit)];
    expect(one.value?.doc.properties.organ).toContain(unit.listed?.name);
    expect(one.value?.doc, unit.name).toEqual(other.value?.doc);
    expect(one.diagnostics, unit.name).toEqual(other.diagnostics);
    expect(JSON.stringify(one)).not.toMatch(/ǽ/iu);
  }
});

describe("the stand-in", () => {
  const unit = {
    name: "Hòa Thúy",
    levelWord: "xã",
    province: "Tam Định",
    provinceWord: "tỉnh",
    verified: "no",
  } as const;

  test("gives the name back in every spelling", () => {
    const standIn = standInFor(unit);
    const texts = ["Ǽǽ Hòa", "xã Ǽǽ Hoà", "XÃ ǼǼ HÒA", "ǼǼ HOÀ", "dang-uy-ǽ-ǽ"];
    expect(texts.map((text) => standIn?.named(text))).toEqual([
      "Hòa Thúy",
      "xã Hoà Thuý",
      "XÃ HÒA THÚY",
      "HOÀ THUÝ",
      "dang-uy-xa-hoa-thuy",
    ]);
  });

  test("is the same for alike units, another for others, none for a name that prints differently", () => {
    const key = (more: object): string | undefined => standInFor({ ...unit, ...more })?.key;
    expect(key({ name: "Ea H'Lâm" })).toBe(key({}));
    expect(key({ person: true })).not.toBe(key({}));
    expect([key({ name: "Sậy" }), key({ name: "Tam Định" }), key({ name: "Bãi 3" })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("is given up when only a piece of it is left; what does not hold it stays the same object", () => {
    expect(patternOf({ text: "xã Ǽǽ" })).toBeUndefined();
    const thing = { a: { text: "không" }, b: ["xã Ǽǽ Hòa"] };
    const filled = patternOf(thing)?.fill((text) => text.replace("Ǽǽ Hòa", "An"));
    expect(filled).toEqual({ a: { text: "không" }, b: ["xã An"] });
    expect(filled?.a).toBe(thing.a);
  });
});
