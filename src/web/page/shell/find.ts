/** What was typed into the search box of the header: the home list shows only what has those words. */
import { signal } from "@preact/signals";

/** As typed; empty shows all. */
export const find = signal("");
