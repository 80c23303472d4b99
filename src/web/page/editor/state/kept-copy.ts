/** What is not saved yet → a copy in the browser, so that a closed window or a stopped program loses nothing. */
import type { Model } from "./types.ts";

export interface KeptCopy {
  /** Of the file that the work began from. */
  version: string;
  text: string;
  /** The form as it stood, when it was ahead of the text. */
  model: Model | null;
  /** ISO time of the last change. */
  at: string;
}

/** The part of `localStorage` that is used. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Name of the copy of one document of one project folder. */
export function copyKey(root: string, id: string): string {
  return `soan:${root}:${id}`;
}

/** Keeps a copy; false when the browser has no room for it. */
export function keepCopy(shelf: Shelf, key: string, copy: KeptCopy): boolean {
  try {
    shelf.setItem(key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

/** The copy kept under a key; null when there is none that can be read. */
export function keptCopy(shelf: Shelf, key: string): KeptCopy | null {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(key) ?? "null");
    return isCopy(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Forgets a copy. */
export function dropCopy(shelf: Shelf, key: string): void {
  try {
    shelf.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function isCopy(value: unknown): value is KeptCopy {
  if (typeof value !== "object" || value === null) return false;
  const { version, text, at } = value as Partial<KeptCopy>;
  return typeof version === "string" && typeof text === "string" && typeof at === "string";
}
