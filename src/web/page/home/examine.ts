/** Documents whose state is not known yet → looked at a few at a time, so that what the officer asks meanwhile is answered between. */
import type { Examined } from "../../api.ts";
import { ask } from "../ask/ask.ts";
import { states } from "./home-state.ts";

const AT_ONCE = 5;
/** Whoever types or turns pages is served first. */
const PAUSE_MS = 300;

let wanted: readonly string[] = [];
let busy = false;
let timer: number | undefined;

/** Replaces what is waiting; answers arrive in `states`. */
export function examine(ids: readonly string[]): void {
  wanted = ids.filter((id) => !states.value.has(id));
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (!busy) void work();
  }, PAUSE_MS);
}

async function work(): Promise<void> {
  busy = true;
  while (wanted.length > 0) {
    const ids = wanted.slice(0, AT_ONCE);
    try {
      const { states: found } = await ask<Examined>("POST", "/api/examine", { ids });
      states.value = new Map([...states.value, ...Object.entries(found)]);
      const asked = new Set(ids);
      wanted = wanted.filter((id) => !asked.has(id) && !states.value.has(id));
    } catch {
      // The state is a help, not the work: the list stays usable without it, and the next page asks again.
      wanted = [];
    }
  }
  busy = false;
}
