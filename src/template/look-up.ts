/** A value and the steps of a path → what stands there. */

/** Marks a name that stands for nothing. */
export const MISSING = Symbol("missing");

/** The value at the path; `MISSING` when a step has no such name. Only own names count. */
export function lookUp(value: unknown, steps: readonly string[]): unknown {
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return MISSING;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
