/** What the home list knows, kept while other views are open, so that coming back shows it at once. */
import { signal } from "@preact/signals";
import type { Diagnostic } from "../../../index.ts";
import type { DocumentState, Home } from "../../api.ts";
import { ask, problemOf } from "../ask/ask.ts";
import { indexRows } from "./search.ts";
import type { IndexedRow } from "./search.ts";

/** Choices of the list; empty takes all. */
export interface Filters {
  year: string;
  organ: string;
  state: string;
  /** Page of the list, from 0. */
  page: number;
}

export const home = signal<Home | null>(null);
export const homeProblem = signal<Diagnostic | null>(null);
/** The documents with their words folded, newest year first. */
export const rows = signal<readonly IndexedRow[]>([]);
/** States that were asked for since the list was loaded. */
export const states = signal<ReadonlyMap<string, DocumentState>>(new Map());
export const noFilters: Filters = { year: "", organ: "", state: "", page: 0 };
export const filters = signal<Filters>(noFilters);

/** As many as a large screen shows: they come before the others. */
const FIRST = 20;

/** Loads the list anew; what was there stays until the answer is here. Where nothing was, the first rows come before the others. */
export async function loadHome(): Promise<void> {
  try {
    if (home.value === null) {
      show(await ask<Home>("GET", `/api/home?first=${FIRST}`));
      await drawn();
    }
    show(await ask<Home>("GET", "/api/home"));
  } catch (error) {
    homeProblem.value = problemOf(error);
  }
}

function show(answer: Home): void {
  rows.value = indexRows(answer.documents);
  states.value = new Map(answer.documents.flatMap(({ id, state }) => (state === null ? [] : [[id, state]])));
  home.value = answer;
  homeProblem.value = null;
}

/** Resolves when what was shown stands on the screen: reading thousands of files would take the processor from it. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
