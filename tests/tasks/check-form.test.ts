/** The form that a file is judged by follows its date; where the date leaves it open, the newest is taken and that is said. */
import { describe, expect, it } from "vitest";
import { createNodeHost } from "../../src/base/node-host.ts";
import { loadForms } from "../../src/form/load-forms.ts";
import { formOfRead } from "../../src/tasks/check-form.ts";
import type { Doc } from "../../src/tree/nodes.ts";

const { forms } = loadForms(createNodeHost(new URL("../..", import.meta.url).pathname));

function docOf(regime: Doc["regime"], date: string, year = 0): Doc {
  return {
    type: "document",
    kind: "huong-dan",
    regime,
    form: "",
    properties: { title: "", organ: "", keywords: [], year },
    children: [
      {
        type: "letterhead",
        left: [],
        right: date === "" ? [] : [{ type: "line", role: "place-date", children: [{ type: "text", value: date }] }],
      },
    ],
    appendices: [],
    footnotes: [],
  };
}

describe("formOfRead", () => {
  it.each([
    ["party", "Hải Phòng, ngày 15 tháng 01 năm 2026", 0, "hd36-2018", false],
    ["party", "Hải Phòng, ngày 27 tháng 5 năm 2026", 0, "hd05-2026", false],
    ["party", "Hải Phòng, ngày      tháng 5 năm 2026", 0, "hd05-2026", true],
    ["party", "Hải Phòng, ngày      tháng 01 năm 2027", 0, "hd05-2026", false],
    ["party", "", 2026, "hd05-2026", true],
    ["party", "", 2027, "hd05-2026", false],
    ["party", "", 0, "hd05-2026", true],
    ["state", "Hải Phòng, ngày 05 tháng 01 năm 2023", 0, "nd30-2020", false],
    ["state", "", 0, "nd30-2020", true],
  ] as const)("%s, “%s”, %i: %s, assumed: %s", (regime, date, year, id, assumed) => {
    const { form, formAssumed = false } = formOfRead(docOf(regime, date, year), forms);
    expect([form?.id, formAssumed]).toEqual([id, assumed]);
  });

  it("finds none for a document older than all forms", () => {
    expect(formOfRead(docOf("state", "Hà Nội, ngày 05 tháng 01 năm 2012"), forms)).toEqual({});
  });
});
