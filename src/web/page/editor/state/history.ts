/** What the document was, is, and was again: texts that undo and redo go through. */
import type { Model } from "./types.ts";

/** One state of the document; the model is null when its text cannot be read. */
export interface Moment {
  text: string;
  model: Model | null;
}

export interface History {
  past: readonly Moment[];
  present: Moment;
  future: readonly Moment[];
  /** What the last change touched and when, so that one stretch of typing is undone at once. */
  touched: { key: string; at: number } | null;
}

/** Moments kept; a day's work of an officer, a few megabytes. */
const MOST = 200;

/** Milliseconds between two changes of one field that belong together. */
const STRETCH = 1500;

/** A history that begins with a moment. */
export function begin(present: Moment): History {
  return { past: [], present, future: [], touched: null };
}

/** The history with a change more; `key` names what was changed. */
export function push(history: History, present: Moment, key: string, at: number): History {
  const { past, touched } = history;
  if (present.text === history.present.text) return { ...history, present };
  const together = touched !== null && touched.key === key && at - touched.at < STRETCH && past.length > 0;
  return {
    past: together ? past : [...past, history.present].slice(-MOST),
    present,
    future: [],
    touched: { key, at },
  };
}

/** One step back; the same history when there is none. */
export function undo(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], touched: null };
}

/** One step forward; the same history when there is none. */
export function redo(history: History): History {
  const { past, present, future } = history;
  const [after, ...rest] = future;
  if (!after) return history;
  return { past: [...past, present], present: after, future: rest, touched: null };
}
