/** All organs of the registry, asked for once and kept while the page is open. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { OrganRow } from "../../../api.ts";
import { ask } from "../../ask/ask.ts";

const organs = signal<readonly OrganRow[] | null>(null);
let asking = false;

/** Empty until the answer is there. */
export function useOrgans(): readonly OrganRow[] {
  useEffect(() => {
    if (organs.peek() || asking) return;
    asking = true;
    ask<{ organs: OrganRow[] }>("GET", "/api/organs")
      .then((answer) => {
        organs.value = answer.organs;
      })
      .catch(() => undefined)
      .finally(() => {
        asking = false;
      });
  }, []);
  return organs.value ?? [];
}
