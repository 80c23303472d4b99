/** The years and organs of the list → the choices by which it is narrowed. */
import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { fold } from "../look/fold.ts";
import { find } from "../shell/find.ts";
import { filters, noFilters, rows } from "./home-state.ts";
import type { Filters } from "./home-state.ts";
import { stateChoices } from "./state-words.ts";

/** A list of suggestions is a help up to here; past it, typing more words is quicker. */
const SUGGESTED = 30;

const years = computed(() => [...new Set(rows.value.map(({ row }) => row.year))]);

const organs = computed(() => [...new Map(rows.value.map(({ row, organ }) => [row.issuer, organ]))]);

const suggested = computed(() => {
  const wanted = fold(filters.value.organ.trim());
  return organs.value.flatMap(([name, folded]) => (folded.includes(wanted) ? [name] : [])).slice(0, SUGGESTED);
});

export function FilterBar(): JSX.Element {
  const { year, organ, state } = filters.value;
  const narrowed = year !== "" || organ !== "" || state !== "" || find.value !== "";
  return (
    <fieldset class="filters">
      <legend class="unseen">Lọc danh sách</legend>
      <label class="year">
        Năm
        <select value={year} onChange={(event) => narrow({ year: event.currentTarget.value })}>
          <option value="">Mọi năm</option>
          {years.value.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <label class="long">
        Cơ quan
        <input
          list="co-quan-goi-y"
          value={organ}
          placeholder="Mọi cơ quan; gõ để lọc"
          onInput={(event) => narrow({ organ: event.currentTarget.value })}
        />
        <datalist id="co-quan-goi-y">
          {suggested.value.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </label>
      <label>
        Trạng thái
        <select value={state} onChange={(event) => narrow({ state: event.currentTarget.value })}>
          <option value="">Mọi trạng thái</option>
          {stateChoices.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {narrowed ? (
        <button
          type="button"
          class="plain"
          onClick={() => {
            filters.value = noFilters;
            find.value = "";
          }}
        >
          Bỏ lọc
        </button>
      ) : null}
    </fieldset>
  );
}

function narrow(choice: Partial<Filters>): void {
  filters.value = { ...filters.value, ...choice, page: 0 };
}
