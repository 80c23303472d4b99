/** One defect of every rule planted into clean documents, by seed → found at its place by that rule, nothing else new of error or warning. */
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/check/rules.ts";
import { checkDocument } from "../../src/check/run-rules.ts";
import type { Finding, Spot } from "../../src/check/types.ts";
import { CONSEQUENCES } from "./mutation/consequences.ts";
import { CITATIONS, REVIEWS } from "./mutation/citations.ts";
import { seededRandom, type Mutator } from "./mutation/desk.ts";
import { cleanDocuments, contextOf, copyOf, vary, type CleanDocument } from "./mutation/documents.ts";
import { LANGUAGE } from "./mutation/language.ts";
import { STRUCTURE } from "./mutation/structure.ts";

const MUTATORS: Readonly<Record<string, Mutator>> = { ...CITATIONS, ...REVIEWS, ...STRUCTURE, ...LANGUAGE };
// The rules of form read measurements, not words; they have mutations of their own.
const IDS = RULES.map(({ id }) => id).filter((id) => !id.startsWith("form-"));
const FEWEST_DOCUMENTS = 300;
const EACH = Math.ceil(FEWEST_DOCUMENTS / IDS.length);
// Documents are asked in turn until so many have had a place for the defect.
const MOST_ASKED = 60;

interface Planted {
  document: string;
  spot: Spot;
  words: string;
  found: boolean;
  /** Findings of error or warning that were not there before, beside the one that is wanted. */
  extra: string[];
}

const clean = cleanDocuments();

describe("clean documents", () => {
  it.each(clean)("$name: no error, no warning", (document) => {
    expect(serious(checkDocument(contextOf(document))).map(({ rule, what }) => `${rule}: ${what}`)).toEqual([]);
  });
});

describe("one planted defect", () => {
  const planted = new Map(IDS.map((id, index) => [id, plantAll(id, 1000 * (index + 1))]));

  it("has a mutator for every rule, and no mutator without a rule", () => {
    expect(Object.keys(MUTATORS).sort()).toEqual([...IDS].sort());
  });

  it("has a rule, and another rule with a reason, for every consequence that is allowed", () => {
    for (const [id, others] of Object.entries(CONSEQUENCES)) {
      expect(IDS).toContain(id);
      for (const [other, reason] of Object.entries(others)) {
        expect(RULES.map(({ id: known }) => known)).toContain(other);
        expect(reason.length).toBeGreaterThan(10);
      }
    }
  });

  it("was planted in three hundred documents", () => {
    const rows = [...planted].map(([id, all]) => {
      const found = all.filter((one) => one.found).length;
      return `${id.padEnd(26)} ${all.length} / ${found} / ${all.flatMap(({ extra }) => extra).length}`;
    });
    console.log(["planted / found / extra, by rule", ...rows].join("\n"));
    expect([...planted.values()].flat().length).toBeGreaterThanOrEqual(FEWEST_DOCUMENTS);
  });

  it.each(IDS)("%s: found at its place, nothing else new", (id) => {
    const all = planted.get(id) ?? [];
    expect(all).toHaveLength(EACH);
    expect(all.filter(({ found }) => !found).map(({ document, words }) => `${document}: ${words}`)).toEqual([]);
    expect(all.flatMap(({ document, extra }) => extra.map((one) => `${document}: ${one}`))).toEqual([]);
  });
});

/** Plants the defect of a rule into so many documents, each varied by its seed. */
function plantAll(id: string, seed: number): Planted[] {
  const made: Planted[] = [];
  for (let asked = 0; asked < MOST_ASKED && made.length < EACH; asked += 1) {
    const random = seededRandom(seed + asked);
    const base = clean[Math.floor(random() * clean.length)];
    const planted = base && plant(id, vary(base, random), random);
    if (planted) made.push(planted);
  }
  return made;
}

function plant(id: string, document: CleanDocument, random: () => number): Planted | undefined {
  const before = contextOf(document);
  const doc = copyOf(document.doc);
  const spot = MUTATORS[id]?.({ doc, clean: before, lines: before.lines, random });
  if (!spot) return undefined;
  const after = contextOf({ ...document, doc });
  const findings = checkDocument(after);
  const wanted = findings.filter((one) => one.rule === id && touches(one.at, spot));
  const known = new Set(serious(checkDocument(before)).map(describeFinding));
  const allowed = CONSEQUENCES[id] ?? {};
  const extra = serious(findings)
    .filter((one) => !wanted.includes(one) && allowed[one.rule] === undefined)
    .map(describeFinding)
    .filter((one) => !known.has(one));
  const line = after.lines.find(({ path }) => path === spot.path);
  const words = line
    ? `${line.text.slice(Math.max(0, spot.start - 40), spot.start)}⟦${line.text.slice(spot.start, spot.end)}⟧${line.text.slice(spot.end, spot.end + 40)}`
    : `no line at ${spot.path}`;
  return { document: document.name, spot, words, found: wanted.length > 0, extra };
}

function serious(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity !== "style");
}

/** Two letters to each side belong to the place: what is missing stands between words, after a comma at most. */
function touches(a: Spot, b: Spot): boolean {
  return a.path === b.path && a.start <= b.end + 2 && b.start <= a.end + 2;
}

function describeFinding({ rule, at, what }: Finding): string {
  return `${rule} at ${at.path}: ${what}`;
}
