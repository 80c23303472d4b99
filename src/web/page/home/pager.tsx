/** How many rows fit → which of them are shown, and the way to the others. */
import type { JSX } from "preact";
import { countText } from "../look/counts.ts";
import { filters, home, rows } from "./home-state.ts";
import { fitting, ROWS_PER_PAGE } from "./visible.ts";

export function Pager(): JSX.Element {
  const { page } = filters.value;
  const count = fitting.value.length;
  const from = page * ROWS_PER_PAGE;
  const to = Math.min(count, from + ROWS_PER_PAGE);
  const total = home.value?.total ?? 0;
  if (total > rows.value.length)
    return (
      <p role="status" aria-busy="true">
        Đang đọc hết {countText(total)} văn bản…
      </p>
    );
  const turn = (by: number): void => {
    filters.value = { ...filters.value, page: page + by };
    scrollTo({ top: 0 });
  };
  return (
    <div class="row pager">
      <p role="status">
        {count === 0
          ? "Không có văn bản nào như vậy"
          : `${countText(from + 1)}–${countText(to)} trong ${countText(count)} văn bản`}
        {count === rows.value.length ? "" : ` (tất cả ${countText(rows.value.length)})`}
      </p>
      {count <= ROWS_PER_PAGE ? null : (
        <>
          <button type="button" class="plain" disabled={page === 0} onClick={() => turn(-1)}>
            Trang trước
          </button>
          <button type="button" class="plain" disabled={to >= count} onClick={() => turn(1)}>
            Trang sau
          </button>
        </>
      )}
    </div>
  );
}
