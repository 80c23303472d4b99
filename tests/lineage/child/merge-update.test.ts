/** The three-way merge: what each side's edits come to, and the laws that hold for any edits. */
import { test as law } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { applyChanges } from "../../../src/lineage/child/apply-changes.ts";
import { diffModels } from "../../../src/lineage/child/diff-models.ts";
import { mergeUpdate } from "../../../src/lineage/child/merge-update.ts";
import type { Merge } from "../../../src/lineage/child/merge-types.ts";
import { settleConflicts } from "../../../src/lineage/child/settle-conflicts.ts";
import type { Child } from "../../../src/model/child/types.ts";
import { writeChild } from "../../../src/lineage/child/write-child.ts";
import { readChild } from "../../../src/model/child/read-child.ts";
import { createSource } from "../../../src/base/source.ts";
import type { Model } from "../../../src/model/types.ts";
import { of, spotsIn, toModel, toTree, type Part, type Spot } from "../../../src/lineage/child/tree.ts";
import { edited, script, smallModel, wording } from "./edit-scripts.ts";

/** The child that an officer wrote by turning one document into another. */
function childOf(base: Model, mine: Model): Child {
  const head = { extends: "2027/cap-tren", base: null, issuer: base.issuer, year: base.year };
  return { ...head, ...diffModels(base, mine), conflicts: new Map() };
}

function merge(base: Model, theirs: Model, child: Child): Merge {
  const { value, diagnostics } = mergeUpdate({ base, theirs, child });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return value;
}

const isSound = (base: Model, child: Child): boolean => applyChanges(base, child).value !== undefined;

describe("laws, for any edits on both sides", () => {
  law.prop([script, script], { numRuns: 150 })("no text of the officer is lost", (up, own) => {
    const base = smallModel();
    const theirs = edited(base, up, "tren").model;
    const mine = edited(base, own, "minh");
    const child = childOf(base, mine.model);
    if (!isSound(base, child)) return;
    const before = JSON.stringify(mine.model);
    const texts = mine.written.filter((text) => before.includes(`"${text}"`));
    const merged = merge(base, theirs, child).child;
    const result = JSON.stringify(applyChanges(theirs, merged).value ?? [merged.head, ...merged.changes.values()]);
    const shown = JSON.stringify([...merged.conflicts.values()]);
    for (const text of texts) expect(result.includes(`"${text}"`) || shown.includes(`"${text}"`), text).toBe(true);
  });

  law.prop([script, script], { numRuns: 150 })("a second update changes nothing", (up, own) => {
    const base = smallModel();
    const theirs = edited(base, up, "tren").model;
    const child = childOf(base, edited(base, own, "minh").model);
    if (!isSound(base, child)) return;
    const once = merge(base, theirs, child).child;
    if (!isSound(theirs, once)) return;
    expect(merge(theirs, theirs, once).child).toEqual(once);
  });

  law.prop([script], { numRuns: 150 })(
    "what only the superior changed follows; what only the child changed stays",
    (edits) => {
      const base = smallModel();
      const other = edited(base, edits, "mot").model;
      expect(merge(base, other, childOf(base, base)).child.changes.size).toBe(0);
      const child = childOf(base, other);
      if (isSound(base, child)) expect(merge(base, base, child).child).toEqual(child);
    },
  );

  law.prop([script], { numRuns: 150 })("equal changes on both sides are no conflict", (edits) => {
    const base = smallModel();
    const both = edited(base, edits, "mot").model;
    const child = childOf(base, both);
    if (!isSound(base, child)) return;
    const { conflicts, changes } = merge(base, both, child).child;
    expect([...conflicts.keys()]).toEqual([]);
    expect(applyChanges(both, { head: {}, changes }).value).toEqual(both);
  });

  law.prop([script, script], { numRuns: 150 })("the file holds all of it", (up, own) => {
    const base = smallModel();
    const child = childOf(base, edited(base, own, "minh").model);
    if (!isSound(base, child)) return;
    const merged = merge(base, edited(base, up, "tren").model, child).child;
    const read = readChild(createSource("child.yaml", writeChild(merged)));
    expect(read.diagnostics).toEqual([]);
    expect(read.value?.child).toEqual(merged);
  });

  law.prop([script, script], { numRuns: 150 })("every conflict can be settled by leaving any one block", (up, own) => {
    const base = smallModel();
    const theirs = edited(base, up, "tren").model;
    const child = childOf(base, edited(base, own, "minh").model);
    if (!isSound(base, child)) return;
    const merged = merge(base, theirs, child).child;
    for (const name of ["mine", "theirs", "base"] as const) {
      const conflicts = new Map([...merged.conflicts].map(([key, one]) => [key, { [name]: one[name] ?? "removed" }]));
      const { child: settled } = settleConflicts({ ...merged, conflicts }, theirs);
      expect(settled.conflicts.size).toBe(0);
      // Some choices cannot stand together: a bullet that moved is two changes and may come to stand twice, a part may
      // have come into one that the officer takes out, each of two parts may have moved into the other. All of these
      // are told, and the text stays in the file.
      const told = new Set(["empty-part", "duplicate-id", "inside-removed", "cyclic-place"]);
      const problems = applyChanges(theirs, settled).diagnostics.filter(({ code }) => !told.has(code));
      expect(problems, name).toEqual([]);
    }
  });
});

/** Keys with what differs among the versions, worked out without the merge. */
function expectedConflicts(base: Model, theirs: Model, mine: Model): string[] {
  const words = (model: Model): Map<string, string> => {
    const spots = [...spotsIn(toTree(model))].flatMap(([key, { part }]) =>
      Object.entries(part.content).map(([name, value]) => [`${key} ${name}`, JSON.stringify(value)] as const),
    );
    const head = (["about", "preamble", "closing", "basis"] as const).map(
      (name) => [`head/${name} ${name}`, JSON.stringify(model[name])] as const,
    );
    return new Map([...spots, ...head]);
  };
  const [before, up, own] = [words(base), words(theirs), words(mine)];
  const both = [...before].filter(([key, value]) => up.get(key) !== value && own.get(key) !== value);
  const keys = both.filter(([key]) => up.get(key) !== own.get(key)).map(([key]) => key.split(" ")[0] ?? "");
  return [...new Set(keys)].sort();
}

law.prop([wording, wording], { numRuns: 300 })(
  "a conflict stands exactly where both sides changed the same key of the same part differently",
  (up, own) => {
    const base = smallModel();
    const [theirs, mine] = [edited(base, up, "tren").model, edited(base, own, "minh").model];
    const { child } = merge(base, theirs, childOf(base, mine));
    expect([...child.conflicts.keys()].sort()).toEqual(expectedConflicts(base, theirs, mine));
  },
);

describe("what becomes of", () => {
  const item = (model: Model, key: string): Part => {
    const part = spotsIn(toTree(model)).get(key)?.part;
    if (part === undefined) throw new Error(key);
    return part;
  };
  /** A version of the small document. */
  const version = (change: (root: Part) => void): Model => {
    const root = toTree(smallModel());
    change(root);
    return toModel(root, smallModel());
  };
  const find = (root: Part, key: string): Spot => {
    const spot = spotsIn(root).get(key);
    if (spot === undefined) throw new Error(key);
    return spot;
  };
  const reword = (root: Part, key: string, text: string): void => {
    find(root, key).part.content.paragraphs = [text];
  };
  const drop = (root: Part, key: string): Part => {
    const { part, parent, list, at } = find(root, key);
    of(parent, list).splice(at, 1);
    return part;
  };
  const move = (root: Part, key: string, holder: string): void => {
    const part = drop(root, key);
    of(find(root, holder).part, "items").push(part);
  };
  const outcome = (theirs: Model, mine: Model): Merge => merge(smallModel(), theirs, childOf(smallModel(), mine));
  const printed = ({ rows }: Merge): string[] =>
    rows.map(({ key, became, what }) => `${became} ${key} ${what.join()}`.trim());

  test("an edited part that the superior moved: the edit goes with it", () => {
    const theirs = version((root) => move(root, "b", "s3"));
    const { child } = outcome(
      theirs,
      version((root) => reword(root, "b", "Chữ mình.")),
    );
    const result = applyChanges(theirs, child).value;
    expect(result?.sections[2]?.items[1]).toMatchObject({ id: "b", paragraphs: ["Chữ mình."] });
    expect(child.conflicts.size).toBe(0);
  });

  test("a part that both moved: to the same place it follows, to different places it is a conflict", () => {
    const theirs = version((root) => move(root, "b", "s3"));
    expect(outcome(theirs, theirs).child).toMatchObject({ changes: new Map(), conflicts: new Map() });
    const { conflicts } = outcome(
      theirs,
      version((root) => move(root, "b", "s2")),
    ).child;
    expect(writeChild({ extends: "x", base: null, issuer: "x", year: 2027, conflicts })).toContain(
      "  b:\n    mine:\n      after: e\n    theirs:\n      after: f\n    base:\n      after: a\n",
    );
  });

  test("a part that the superior split: the second half follows, an edit of the first is a conflict", () => {
    const theirs = version((root) => {
      reword(root, "b", "Nửa đầu.");
      of(find(root, "s1").part, "items").splice(2, 0, { ...item(smallModel(), "c"), id: "b-2" });
    });
    const result = outcome(
      theirs,
      version((root) => reword(root, "b", "Chữ mình.")),
    );
    expect(printed(result)).toEqual(["conflict b paragraphs", "followed b-2 added"]);
  });

  test("a part that got another id: the edit stands under the new id", () => {
    const theirs = version((root) => void (find(root, "b").part.id = "b-moi"));
    const result = outcome(
      theirs,
      version((root) => reword(root, "b", "Chữ mình.")),
    );
    expect([...result.child.changes.keys()]).toEqual(["b-moi"]);
    expect(printed(result)).toEqual(["renamed b-moi", "kept b-moi paragraphs"]);
  });

  test("an edited part inside a section that is gone: one conflict with the whole of it", () => {
    const theirs = version((root) => void drop(root, "s1"));
    const mine = version((root) => {
      reword(root, "a", "Chữ mình.");
      reword(root, "a1", "Chữ mình, bên trong.");
    });
    const { conflicts, changes } = outcome(theirs, mine).child;
    expect([...conflicts.keys()]).toEqual(["a"]);
    expect(changes.size).toBe(0);
    const text = writeChild({ extends: "x", base: null, issuer: "x", year: 2027, conflicts });
    expect(text).toContain("Chữ mình, bên trong.");
    expect(text).toContain("theirs: removed");
    const mineOnly = new Map([["a", { mine: conflicts.get("a")?.mine ?? "removed" }]]);
    const child = { ...childOf(theirs, theirs), conflicts: mineOnly };
    const settled = applyChanges(theirs, settleConflicts(child, theirs).child).value;
    expect(settled?.sections[0]?.items.at(-1)).toMatchObject({ id: "a", paragraphs: ["Chữ mình."] });
  });

  test("an own part whose neighbour is gone: behind the nearest one before it that stands", () => {
    const theirs = version((root) => {
      drop(root, "b");
      drop(root, "a");
    });
    const own = { ...item(smallModel(), "c"), id: "rieng" };
    const result = outcome(
      theirs,
      version((root) => void of(find(root, "s1").part, "items").splice(2, 0, own)),
    );
    expect(result.child.changes.get("rieng")).toMatchObject({ after: null, in: "s1" });
    expect(printed(result)).toContain("anchored rieng place");
  });

  test("a superior who changes again while a conflict is open: its block is renewed, the officer's is not", () => {
    const mine = version((root) => reword(root, "b", "Chữ mình."));
    const once = version((root) => reword(root, "b", "Lần một."));
    const twice = version((root) => reword(root, "b", "Lần hai."));
    const open = outcome(once, mine).child;
    const blocks = (child: Child): string => writeChild({ ...childOf(once, once), conflicts: child.conflicts });
    const renewed = merge(once, twice, open).child;
    expect(blocks(renewed)).toBe(blocks(open).replace("Lần một.", "Lần hai."));
    const back = merge(once, mine, open).child;
    expect(back.conflicts.size).toBe(0);
    const typed = blocks(open).replace("Lần một.", "Lần một, thêm.");
    const touched = readChild(createSource("x", typed)).value?.child ?? open;
    expect(blocks(merge(once, twice, touched).child)).toBe(typed);
  });
});
