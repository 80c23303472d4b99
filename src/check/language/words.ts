/** `data/words/*.yaml` → the word lists that the rules of language look things up in. */
import type { Diagnostic, Outcome } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { indexPhrases, type PhraseIndex } from "./phrase-index.ts";
import { createSyllableTest, type SyllableTest } from "./syllable.ts";
import { commaList, lineList, readWordFile } from "./word-file.ts";
import { readPairs, readSigns, type PairSet } from "./word-maps.ts";
import {
  abolishedSchema,
  capitalsSchema,
  groupsSchema,
  namesSchema,
  pairsSchema,
  reduplicationSchema,
  spellingsSchema,
  syllablesSchema,
  wordingsSchema,
  type Abolished,
  type Capitals,
  type Spelling,
  type Wording,
} from "./words-schema.ts";

/** Word lists, ready to look up. Syllables are lower case, NFC, with old-style tone marks. */
export interface Words {
  isSyllable: SyllableTest;
  /** Foreign words, units and names that no rule of spelling applies to. */
  foreign: ReadonlySet<string>;
  /** Words that may stand beside any other. */
  functionWords: ReadonlySet<string>;
  spellings: readonly Spelling[];
  /** Upper case. */
  abbreviations: ReadonlySet<string>;
  reduplications: ReadonlySet<string>;
  /** Pairs that have been seen: they are never slips. */
  neighbours: PairSet;
  /** Pairs that belong together. */
  compounds: PairSet;
  phrases: PhraseIndex;
  /** Phrases with the comma that belongs in them; `! x` at the end: x must not follow. */
  enumerations: readonly string[];
  /** Phrases that no comma may stand in. */
  unbroken: readonly string[];
  names: readonly string[];
  capitals: Capitals;
  lookalikes: ReadonlyMap<string, string>;
  wordings: readonly Wording[];
  abolished: readonly Abolished[];
}

/** Reads all lists; what is wrong with them is reported, and a list that cannot be read is empty. */
export function loadWords(host: Host): Outcome<Words> {
  const diagnostics: Diagnostic[] = [];
  const tables = readWordFile(host, "syllables", syllablesSchema, diagnostics);
  const groups = (name: string): Record<string, string> => readWordFile(host, name, groupsSchema, diagnostics) ?? {};
  const items = (name: string): string[] => Object.values(groups(name)).flatMap(commaList);
  const pairs = (name: string): string => readWordFile(host, name, pairsSchema, diagnostics)?.pairs ?? "";
  const value: Words = {
    isSyllable: tables ? createSyllableTest(tables) : () => true,
    foreign: new Set(items("foreign")),
    functionWords: new Set(items("function-words")),
    spellings: readWordFile(host, "spellings", spellingsSchema, diagnostics) ?? [],
    abbreviations: new Set(items("abbreviations")),
    reduplications: new Set(readWordFile(host, "reduplication", reduplicationSchema, diagnostics)?.words),
    neighbours: readPairs(pairs("neighbours")),
    compounds: readPairs(pairs("compounds")),
    phrases: indexPhrases(items("phrases")),
    enumerations: lineList(pairs("enumerations")),
    unbroken: lineList(pairs("unbroken")),
    names: lineList(readWordFile(host, "names", namesSchema, diagnostics)?.names ?? ""),
    capitals: readWordFile(host, "capitals", capitalsSchema, diagnostics) ?? {
      fixed: {},
      sameEverywhere: [],
      verbs: "",
    },
    lookalikes: readSigns(groups("lookalikes")),
    wordings: readWordFile(host, "wordings", wordingsSchema, diagnostics) ?? [],
    abolished: readWordFile(host, "abolished", abolishedSchema, diagnostics) ?? [],
  };
  return { value, diagnostics };
}
