/** Every change of words that a clone lists can be taken back by itself. */
import { expect, test } from "vitest";
import { sayText } from "../../../src/lineage/clone/say-text.ts";
import { registry } from "../../registry/project.ts";
import { clone, organOf, readDocument } from "./clone-case.ts";

const pairs = [
  ["btgdv-hai-phong-khoa-giao", "dang-uy-phuong-ngo-quyen"],
  ["btgdv-hai-phong-khoa-giao", "dang-uy-ubnd-hai-phong"],
  ["dang-uy-ubnd-hai-phong-khoa-giao", "dang-uy-so-giao-duc-dao-tao-hai-phong"],
  ["so-gddt-hai-phong-ke-hoach", "truong-thpt-ngo-quyen-hai-phong"],
  ["dang-uy-xa-kien-thuy-khoa-giao", "chi-bo-tram-y-te-xa-kien-thuy"],
] as const;

test.each(pairs)("%s → %s", (document, to) => {
  const parent = readDocument(`data/documents/2027/${document}.yaml`);
  const speaker = { organ: organOf(parent.issuer), body: parent.body, year: parent.year, registry };
  // The officer sees the words as they are printed.
  const listed = (undo: Map<string, string[]>) =>
    clone(parent, to, 2027, undo).substitutions.map(({ id, from, to: words }) => ({
      id,
      from: sayText(from, speaker),
      words,
    }));
  const all = listed(new Map()).filter(({ from }) => from !== "");
  expect(all.length).toBeGreaterThan(3);
  const stubborn = all.filter(({ id, from, words }) =>
    listed(new Map([[id ?? "", [from]]])).some(
      (one) => one.id === id && one.from === from && one.words === words && from !== sayText(words, speaker),
    ),
  );
  expect(stubborn).toEqual([]);
});
