/** A model and a path → the value there, or the same model with that one value changed; nothing else is copied. */
import { steps, type Step } from "./path.ts";

/** What stands at a path; undefined where the path leads nowhere. */
export function valueAt(model: unknown, path: string): unknown {
  return steps(path).reduce<unknown>(child, model);
}

/** The list at a path; empty where there is none. */
export function listAt(model: unknown, path: string): readonly unknown[] {
  const value = valueAt(model, path);
  return Array.isArray(value) ? value : [];
}

/** The model with another value at a path. */
export function setAt<T>(model: T, path: string, value: unknown): T {
  return replace(model, steps(path), () => value) as T;
}

/** The model with an element more in a list; an index beyond the end means the end. */
export function insertAt<T>(model: T, list: string, index: number, element: unknown): T {
  return changeList(model, list, (old) => old.toSpliced(Math.min(index, old.length), 0, element));
}

/** The model with an element less. */
export function removeAt<T>(model: T, list: string, index: number): T {
  return changeList(model, list, (old) => old.toSpliced(index, 1));
}

/** The model with an element moved to another index of its list; a place outside the list changes nothing. */
export function moveAt<T>(model: T, list: string, from: number, to: number): T {
  const { length } = listAt(model, list);
  if (from === to || to < 0 || to >= length || from < 0 || from >= length) return model;
  return changeList(model, list, (old) => old.toSpliced(from, 1).toSpliced(to, 0, old[from]));
}

function changeList<T>(model: T, list: string, change: (old: unknown[]) => unknown[]): T {
  return replace(model, steps(list), (old) => change(Array.isArray(old) ? (old as unknown[]) : [])) as T;
}

function replace(value: unknown, [step, ...rest]: readonly Step[], change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const next = replace(child(value, step), rest, change);
  if (Array.isArray(value)) return (value as unknown[]).with(Number(step), next);
  return { ...(value as object), [step]: next };
}

function child(value: unknown, step: Step): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Record<Step, unknown>)[step];
}
