/** The five real documents as text → their structure as a person noted it, and every word accounted for. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { createSource } from "../../../src/base/source.ts";
import { parseYaml } from "../../../src/base/yaml.ts";
import { readText } from "../../../src/tree/text-reader/read-text.ts";
import { restoreText } from "../../../src/tree/text-reader/restore.ts";
import { docText } from "../../../src/tree/text.ts";
import { missing, sharedPath } from "../../support/shared.ts";
import { linesOf, wordsAfterRepairs, wordsOf } from "./laws.ts";
import type { Truth } from "./truth.ts";
import { compare } from "./truth-rows.ts";

const folder = sharedPath("truth");
const names = folder ? fs.readdirSync(folder).filter((name) => name.endsWith(".structure.yaml")) : [];

describe.skipIf(missing(folder !== undefined, "tests/tree/text-reader over real documents", "SOAN_SHARED is not set"))(
  "real documents",
  () => {
    it.each(names)("%s", (name) => {
      const source = createSource(name, fs.readFileSync(sharedPath("truth", name) ?? "", "utf8"));
      const truth = parseYaml(source).data as Truth;
      const text = fs.readFileSync(sharedPath("documents", truth.file) ?? "", "utf8");
      const { value, repairs } = readText(text, truth.file);
      if (!value) throw new Error("nothing was read");
      const rows = compare(truth, value);
      const misses = rows.filter(({ wanted, found }) => JSON.stringify(wanted) !== JSON.stringify(found));
      console.log(`${truth.file}: ${rows.length - misses.length} of ${rows.length} fields, ${repairs.length} repairs`);
      expect(misses).toEqual([]);
      expect(wordsOf(docText(value))).toEqual(wordsAfterRepairs(text.normalize("NFC"), repairs));
      expect(docText(value).trimEnd().split("\n")).toEqual(linesOf(restoreText(text).document));
    });
  },
);
