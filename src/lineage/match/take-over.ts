/** A document, how it reads when printed, and a corrected copy of it → the document with the corrections, under its own ids. */
import type { Change } from "../../model/child/types.ts";
import type { Model } from "../../model/types.ts";
import { applyChanges } from "../child/apply-changes.ts";
import { diffModels } from "../child/diff-models.ts";
import { same, spotsIn, toModel, toTree, type Part } from "../child/tree.ts";
import { carryBulletIds } from "./bullet-ids.ts";
import { giveIds } from "./give-ids.ts";
import { matchParts } from "./match-parts.ts";
import { sameShape } from "./same-shape.ts";
import type { Answers, Matching } from "./types.ts";

export interface TakeOver {
  matching: Matching;
  /** The document as it should stand; absent while there are questions. */
  model?: Model;
  /** True when the changes could not be put into the document one by one, so that it is as the file was read, slots gone. */
  whole: boolean;
  /** What changed, by the document's own keys. */
  changes: ReadonlyMap<string, Change>;
}

export interface TakeOverInput {
  /** The document as its data file has it. */
  document: Model;
  /** The same, read back from its own print: plain words where the data have slots; null when it cannot be printed. */
  printed: Model | null;
  /** What was read from the corrected file. */
  corrected: Model;
  answers: Answers;
  /** Keys that no new part may get. */
  taken?: ReadonlySet<string>;
}

/**
 * Only what the corrected copy prints otherwise is taken over, so that slots, `auto` and ids stay where the words are the same.
 * Never throws; the models are not changed.
 */
export function takeOver({ document, printed, corrected, answers, taken = new Set() }: TakeOverInput): TakeOver {
  const before = printed === null ? document : underOwnIds(document, printed);
  const old = toTree(before);
  const matching = matchParts(old, toTree(corrected), answers);
  if (matching.questions.length > 0) return { matching, whole: false, changes: new Map() };
  const known = new Set([...spotsIn(toTree(document)).keys(), ...spotsIn(old).keys(), ...taken]);
  const named = giveIds(corrected, matching.same, known);
  const after = withBulletIds(old, named);
  const { head, changes } = diffModels(before, after);
  const applied = applyChanges(document, { head, changes });
  const fallback: Model = { ...after, issuer: document.issuer, year: document.year };
  const whole = applied.value === undefined;
  return { matching, model: applied.value ?? fallback, whole, changes };
}

/** What the print has more of keeps the names it was read under. */
function underOwnIds(document: Model, printed: Model): Model {
  const own = toTree(document);
  const names = sameShape(own, toTree(printed));
  return withBulletIds(own, giveIds(printed, names, new Set(spotsIn(own).keys())));
}

function withBulletIds(old: Part, model: Model): Model {
  const root = toTree(model);
  const spots = spotsIn(old);
  for (const [key, { part }] of spotsIn(root)) {
    const before = spots.get(key)?.part;
    if (before?.kind === part.kind) carryBulletIds(before, part);
  }
  return toModel(root, model);
}

/** Parts that the document said otherwise than the older revision, and the corrected copy as that revision: own corrections that are undone. */
export function undoneIn(changes: ReadonlyMap<string, Change>, revision: Model, document: Model): string[] {
  const [then, now] = [spotsIn(toTree(revision)), spotsIn(toTree(document))];
  return [...changes].flatMap(([key, { content }]) => {
    const [old, standing] = [then.get(key)?.part.content, now.get(key)?.part.content];
    if (old === undefined || standing === undefined) return [];
    const isUndone = Object.entries(content).some(([name, value]) => {
      const at = name as keyof typeof old;
      return at in old && same(old[at], value) && !same(standing[at], value);
    });
    return isUndone ? [key] : [];
  });
}
