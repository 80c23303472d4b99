/** A parent that has been read and one child's line → every text of the parent carried down to the child, with its changes and to-dos. */
import { addressedTodos } from "./addressed.ts";
import { askedIn, cloneText, type TextContext } from "./clone-text.ts";
import type { Line } from "./line.ts";
import { mentionAt } from "./mark.ts";
import type { PreparedParent, PreparedText } from "./prepare-clone.ts";
import type { Substitution, Todo } from "./types.ts";
import type { Writing } from "./write-mention.ts";

/** What a text became. */
interface CarriedText {
  text: string;
  substitutions: Substitution[];
  todos: Todo[];
  /** True when the organ itself, not only its kind and level, had a say. */
  own: boolean;
}

export interface Carried {
  /** New texts by path; a text that stays as it was is absent. */
  written: Map<string, string>;
  substitutions: Substitution[];
  todos: Todo[];
}

/** What is known of a class of organs. */
interface Known {
  asked: readonly { day: number; month: number }[];
  texts: Map<PreparedText, CarriedText>;
}

const remembered = new WeakMap<PreparedParent, Map<string, Known>>();

/** Carries all texts. What reads the same for all communes of a batch is worked out for the first of them only. */
export function carryTexts(
  prepared: PreparedParent,
  writing: Writing,
  kind: TextContext["kind"],
  undo: ReadonlyMap<string, readonly string[]> = new Map(),
): Carried {
  const { texts, years } = prepared;
  const known = recall(prepared, writing);
  const carried: Carried = { written: new Map(), substitutions: [], todos: [] };
  for (const prepared of texts) {
    const kept = undo.get(prepared.id ?? "") ?? [];
    const context: TextContext = { writing, years, kind, asked: known.asked, undo: kept, zone: prepared.zone };
    const one = (kept.length === 0 ? known.texts.get(prepared) : undefined) ?? carryText(prepared, context);
    if (kept.length === 0 && !one.own && !namesChild(one, writing.line)) known.texts.set(prepared, one);
    if (one.text !== prepared.was) carried.written.set(prepared.path, one.text);
    carried.substitutions.push(...one.substitutions);
    carried.todos.push(...one.todos);
  }
  return carried;
}

function carryText(prepared: PreparedText, context: TextContext): CarriedText {
  const { path, id, zone, text, moved, marked } = prepared;
  const { line } = context.writing;
  const cloned = cloneText(marked, context);
  const addressed = zone === "body" ? addressedTodos(text, marked, line) : [];
  const opensWithOther = mentionAt(marked, marked.text.trimStart().charAt(0))?.side === "other";
  return {
    text: cloned.text,
    substitutions: [...moved.substitutions, ...cloned.substitutions].map((one) => ({ path, id, ...one })),
    todos: [...moved.todos, ...cloned.todos, ...addressed].map((one) => ({ path, id, ...one })),
    own: cloned.local || opensWithOther,
  };
}

/** Organs of one class have the same words, but for those that hold their own name. */
function recall(prepared: PreparedParent, writing: Writing): Known {
  const { line, childBody } = writing;
  const { child, childWords, superior, same, parentGone } = line;
  const words = Object.entries(childWords).filter(([, word]) => !word.includes(child.place.name));
  const key = JSON.stringify([child.kind, child.level, child.regime, childBody, superior?.id, same, parentGone, words]);
  const classes = remembered.get(prepared) ?? new Map<string, Known>();
  remembered.set(prepared, classes);
  const known = classes.get(key) ?? {
    asked: prepared.texts.flatMap(({ marked }) => askedIn(marked, writing)),
    texts: new Map<PreparedText, CarriedText>(),
  };
  classes.set(key, known);
  return known;
}

/** A text, change or to-do with the child's proper name in it is the child's alone. */
function namesChild({ text, substitutions, todos }: CarriedText, { child }: Line): boolean {
  const { name } = child.place;
  return (
    text.includes(name) ||
    substitutions.some(({ from, to }) => from.includes(name) || to.includes(name)) ||
    todos.some(({ what, why }) => what.includes(name) || why.includes(name))
  );
}
