/** The lists of the desk: organs, templates, directives by search, pasted citations, additions. */
import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { addDirective, ADDITIONS } from "../../../src/tasks/desk/add-directive.ts";
import { listTemplates } from "../../../src/tasks/desk/list-templates.ts";
import { listOrgans } from "../../../src/tasks/desk/organ-rows.ts";
import { readPastedCitation } from "../../../src/tasks/desk/read-pasted.ts";
import { searchDirectives } from "../../../src/tasks/desk/search-directives.ts";
import { readProject } from "../whole-project.ts";

const files = readProject();
const host = createMemoryHost(files);
const ids = async (query: string): Promise<string[]> => (await searchDirectives(host, query)).map(({ id }) => id);

describe("search", () => {
  test.each([
    ["29", "29-NQ/TW@2013-11-04"],
    ["29-NQ/TW", "29-NQ/TW@2013-11-04"],
    ["29-nq", "29-NQ/TW@2013-11-04"],
    ["Nghị quyết số 29-NQ/TW", "29-NQ/TW@2013-11-04"],
    ["nghi quyet 29", "29-NQ/TW@2013-11-04"],
    ["nhà giáo", "40-CT/TW@2004-06-15"],
    ["nha giao 40", "40-CT/TW@2004-06-15"],
    ["15/6/2004", "40-CT/TW@2004-06-15"],
    ["40-CT/TW@2004-06-15", "40-CT/TW@2004-06-15"],
  ])("%s", async (query, id) => {
    expect((await ids(query))[0]).toBe(id);
  });

  test("every word must be there; no word gives the newest", async () => {
    expect(await ids("nhà giáo xyz")).toEqual([]);
    const all = await searchDirectives(host, "");
    expect(all).toHaveLength(30);
    expect(all.map(({ date }) => date)).toEqual(
      all
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
  });

  test("quick enough for every keystroke, and new at once when a file changes", async () => {
    await ids("a");
    const start = performance.now();
    for (const query of ["g", "gi", "gia", "giao", "giao d"]) await ids(query);
    expect((performance.now() - start) / 5).toBeLessThan(50);
    const file = "data/directives/central-directives.yaml";
    const before = files[file] ?? "";
    files[file] = before.replace("xây dựng, nâng cao chất lượng đội ngũ nhà giáo", "chăm lo thầy cô");
    expect(await ids("thay co")).toEqual(["40-CT/TW@2004-06-15"]);
    files[file] = before;
  });
});

describe("a pasted citation", () => {
  const fresh = "Nghị quyết số 99-NQ/TW, ngày 10/3/2026 của Bộ Chính trị về phát triển văn hóa đọc";

  test("of a text that the registry has", async () => {
    const pasted = await readPastedCitation(host, "Chỉ thị số 40-CT/TW, ngày 15/6/2004 của Ban Bí thư");
    expect(pasted).toMatchObject({ known: { id: "40-CT/TW@2004-06-15", name: "Chỉ thị số 40-CT/TW" }, proposed: null });
  });

  test("of a new text becomes an entry that can be added once, comments kept", async () => {
    const own = { ...files, [ADDITIONS]: "# của cơ quan mình\ndirectives:\n" };
    const desk = createMemoryHost(own);
    const { known, proposed } = await readPastedCitation(desk, fresh);
    expect(known).toBeNull();
    expect(proposed).toMatchObject({
      id: "99-NQ/TW@2026-03-10",
      issuer: "Bộ Chính trị",
      title: "phát triển văn hóa đọc",
    });
    const yaml = proposed?.yaml ?? "";
    expect(addDirective(desk, yaml)).toMatchObject({ directive: { id: "99-NQ/TW@2026-03-10" }, problems: [] });
    expect(own[ADDITIONS]).toMatch(/^# của cơ quan mình\ndirectives:\n {2}- id: 99-NQ\/TW@2026-03-10\n/u);
    expect((await readPastedCitation(desk, fresh)).known).not.toBeNull();
    const standing = own[ADDITIONS];
    expect(addDirective(desk, yaml)).toMatchObject({
      directive: null,
      problems: [{ code: "directive-not-added" }, {}],
    });
    expect(addDirective(desk, "- id: x\n  kind: 3")).toMatchObject({ directive: null });
    expect(addDirective(desk, ": :")).toMatchObject({ directive: null });
    expect(own[ADDITIONS]).toBe(standing);
  });

  test.each([
    ["không có gì ở đây", "no-citation"],
    ["Nghị quyết số 98-NQ/TW của Bộ Chính trị", "citation-incomplete"],
  ])("“%s” is refused in words", async (text, code) => {
    const pasted = await readPastedCitation(host, text);
    expect(pasted).toMatchObject({ known: null, proposed: null });
    expect(pasted.problems.map((problem) => problem.code)).toContain(code);
  });
});

test("organs that exist today with their signers; templates with their kinds", async () => {
  const organs = await listOrgans(host);
  expect(organs.find(({ id }) => id === "dang-uy-phuong-ngo-quyen")).toMatchObject({
    name: "Đảng ủy phường Ngô Quyền",
    regime: "party",
    place: expect.stringContaining("Ngô Quyền"),
  });
  expect(organs.some(({ id }) => id.startsWith("quan-uy"))).toBe(false);
  expect((await listTemplates(host)).map(({ id, regime }) => [id, regime])).toEqual([
    ["huong-dan/cong-tac-nam", "party"],
    ["ke-hoach/trien-khai", "party"],
  ]);
});
