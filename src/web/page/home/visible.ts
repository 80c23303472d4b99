/** The list, what is searched and the filters → the rows to show, and those that must be looked at to know. */
import { computed, effect } from "@preact/signals";
import { find } from "../shell/find.ts";
import { fold } from "../look/fold.ts";
import { filters, rows, states } from "./home-state.ts";
import { searchRows } from "./search.ts";
import { stateChoices } from "./state-words.ts";

export const ROWS_PER_PAGE = 50;

let searched = find.peek();

const choice = computed(() => stateChoices.find(({ id }) => id === filters.value.state));

/** Rows that fit all that needs no look. */
const candidates = computed(() => {
  const { year, organ } = filters.value;
  const wanted = fold(organ.trim());
  return searchRows(rows.value, find.value).filter(
    (one) => (year === "" || one.row.year === year) && (wanted === "" || one.organ.includes(wanted)),
  );
});

/** Rows that fit everything. */
export const fitting = computed(() => {
  const wanted = choice.value;
  if (wanted === undefined) return candidates.value;
  const known = wanted.look ? states.value : states.peek();
  return candidates.value.filter(({ row }) => wanted.fits(row, known.get(row.id)));
});

/** The rows of the open page. */
export const pageRows = computed(() => {
  const from = filters.value.page * ROWS_PER_PAGE;
  return fitting.value.slice(from, from + ROWS_PER_PAGE);
});

/** Ids whose state decides what is shown: all candidates under a filter by state, otherwise the open page. */
export const toExamine = computed(() =>
  (choice.value?.look === true ? candidates.value : pageRows.value).map(({ row }) => row.id),
);

// Another search begins at its first page.
effect(() => {
  if (find.value !== searched) filters.value = { ...filters.peek(), page: 0 };
  searched = find.value;
});
