import { describe, expect, test } from "vitest";
import type { Inputs } from "../../src/tasks/inputs.ts";
import type { LedgerEntry } from "../../src/tasks/ledger.ts";
import { planBuild } from "../../src/tasks/plan.ts";

const inputs: Inputs = { document: "d", template: "t", form: "f", registry: "r", program: "p" };
const written: LedgerEntry = { status: "written", reason: "new", template: "huong-dan/nam", inputs, bytes: "ours" };

/** The one step planned for a document, as `action reason`. */
function plan(
  entry: LedgerEntry | undefined,
  standing: string | undefined,
  changed: Partial<Inputs> = {},
  force = false,
): string {
  const candidate = {
    id: "2027/x",
    output: "2027/x.docx",
    inputs: { ...inputs, ...changed },
    ...(standing === undefined ? {} : { standing }),
  };
  const [step] = planBuild([candidate], new Map(entry ? [["2027/x.docx", entry]] : []), { force }).steps;
  return `${step?.action} ${step?.reason}`;
}

describe("what a run intends for one document", () => {
  test("never built", () => expect(plan(undefined, undefined)).toBe("make new"));
  test("up to date", () => expect(plan(written, "ours")).toBe("skip unchanged"));
  test("output deleted", () => expect(plan(written, undefined)).toBe("make output-missing"));
  test.each(["document", "template", "form", "registry", "program"] as const)("%s changed", (part) =>
    expect(plan(written, "ours", { [part]: "other" })).toBe(`make ${part}-changed`),
  );
  test("edited by hand", () => expect(plan(written, "theirs")).toBe("hold edited"));
  test("edited by hand and data changed: made, and compared before anything is written", () =>
    expect(plan(written, "theirs", { document: "other" })).toBe("make document-changed"));
  test("a file of unknown origin: made and compared", () => expect(plan(undefined, "theirs")).toBe("make found"));
  test("failed last time, put right again", () =>
    expect(plan({ ...written, status: "failed" }, "ours")).toBe("skip unchanged"));
  test("failed from the start", () => expect(plan({ status: "failed", reason: "yaml" }, undefined)).toBe("make new"));
  test("forced", () => {
    expect(plan(written, "ours", {}, true)).toBe("make forced");
    expect(plan(written, "theirs", {}, true)).toBe("make forced");
  });
});

test("only a forced run may move a file aside", () => {
  const candidate = { id: "x", output: "x.docx", inputs, standing: "theirs" };
  expect(planBuild([candidate], new Map(), { force: false }).steps[0]?.foreign).toBe("keep");
  expect(planBuild([candidate], new Map(), { force: true }).steps[0]?.foreign).toBe("move");
});
