/** The desk of the open document, and single values of its model, for the parts of the form. */
import { computed } from "@preact/signals";
import { createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import type { Desk } from "../state/desk.ts";
import { valueAt } from "../state/edit.ts";

export const DeskContext = createContext<Desk | null>(null);

/** The desk; every part of the form stands on one. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("The form stands outside of a desk.");
  return desk;
}

/** What stands at a path; the caller is drawn again only when that changes. */
export function useAt(path: string): unknown {
  const desk = useDesk();
  return useMemo(() => computed(() => valueAt(desk.model.value, path)), [desk, path]).value;
}

/** How many elements a list has; typing inside one of them draws nothing anew. */
export function useCount(list: string): number {
  const desk = useDesk();
  return useMemo(
    () =>
      computed(() => {
        const value = valueAt(desk.model.value, list);
        return Array.isArray(value) ? value.length : 0;
      }),
    [desk, list],
  ).value;
}
