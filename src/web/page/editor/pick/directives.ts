/** Ids of directives → what they are called; asked for together, and kept while the page is open. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { DirectiveRow } from "../../../api.ts";
import { ask } from "../../ask/ask.ts";

const names = signal<ReadonlyMap<string, DirectiveRow>>(new Map());
let wanted = new Set<string>();

/** Undefined until the answer is there, and for what the registry does not have. */
export function useDirective(id: string): DirectiveRow | undefined {
  useEffect(() => {
    if (names.peek().has(id)) return;
    if (wanted.size === 0) setTimeout(() => void askTogether());
    wanted.add(id);
  }, [id]);
  return names.value.get(id);
}

async function askTogether(): Promise<void> {
  const ids = [...wanted];
  wanted = new Set();
  // Without names the ids stay readable; the next field that needs one asks again.
  const answer = await ask<{ directives: DirectiveRow[] }>("POST", "/api/directive-names", { ids }).catch(() => null);
  if (answer) names.value = new Map([...names.value, ...answer.directives.map((row) => [row.id, row] as const)]);
}
