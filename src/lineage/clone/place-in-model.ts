/** Paths of texts in a model: which item holds one, what stands there, the same model with other texts. */
import { parsePath } from "../../base/path.ts";
import type { Model } from "../../model/types.ts";

/** Id of the innermost part with an id, bullets left out; null in the head. */
export function idAt(model: Model, path: string): string | null {
  let value: unknown = model;
  let id: string | null = null;
  for (const step of parsePath(path)) {
    value = (value as Record<string | number, unknown> | undefined)?.[step];
    const own = (value as { id?: unknown } | null | undefined)?.id;
    const isBullet = typeof value === "object" && value !== null && "text" in value && "bullets" in value;
    if (typeof own === "string" && !isBullet) id = own;
  }
  return id;
}

/** The model in which the texts at the given paths are replaced; whatever holds none of them is shared with the old one. */
export function withTexts(model: Model, texts: ReadonlyMap<string, string>): Model {
  const copies = new Map<unknown, Holder>();
  const copyOf = (value: Holder): Holder => {
    const known = copies.get(value);
    if (known) return known;
    const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Holder;
    copies.set(value, copy);
    copies.set(copy, copy);
    return copy;
  };
  const root = copyOf(model as unknown as Holder);
  for (const [path, text] of texts) {
    const steps = parsePath(path);
    const last = steps.pop();
    let holder = root;
    for (const step of steps) {
      holder[step] = copyOf(holder[step] as Holder);
      holder = holder[step] as Holder;
    }
    if (last !== undefined) holder[last] = text;
  }
  return root as unknown as Model;
}

type Holder = Record<string | number, unknown>;
