/** One step of January → how far it is, what is still open, and the way to do it. */
import type { JSX } from "preact";
import type { JanuaryStep } from "../../api.ts";
import { countText } from "../look/counts.ts";
import { filters, noFilters } from "../home/home-state.ts";
import { find } from "../shell/find.ts";
import { href } from "../shell/route.ts";

/** Where each step is done; `state` narrows the list of documents to those that need it. */
const ways: Record<JanuaryStep["id"], { word: string; view: "home" | "receive" | "batch" | null; state?: string }> = {
  roll: { word: "Lập từ năm trước", view: "home" },
  receive: { word: "Nhận văn bản cấp trên", view: "receive" },
  reviews: { word: "Xem danh sách bên cạnh", view: null },
  blanks: { word: "Xem văn bản còn chỗ trống", view: "home", state: "blanks" },
  check: { word: "Xem văn bản có lỗi", view: "home", state: "errors" },
  build: { word: "Xem văn bản chưa soạn", view: "home", state: "none" },
  batch: { word: "Soạn hàng loạt", view: "batch" },
  status: { word: "Xem sổ theo dõi", view: "batch" },
};

export function StepRow({ step, year }: { step: JanuaryStep; year: number }): JSX.Element {
  const { id, title, why, done, total, open } = step;
  const way = ways[id];
  const finished = done >= total && open.length === 0;
  return (
    <li class={finished ? "step finished" : "step"}>
      <div class="row">
        <h3>{title}</h3>
        <span class={`chip ${finished ? "good" : "care"}`}>{countWords(done, total, finished)}</span>
        {way.view === null ? null : (
          <a
            class="way"
            href={href(way.view)}
            onClick={() => {
              if (way.view !== "home") return;
              find.value = "";
              filters.value = { ...noFilters, year: id === "roll" ? "" : String(year), state: way.state ?? "" };
            }}
          >
            {way.word}
          </a>
        )}
      </div>
      <p class="muted">{why}</p>
      {open.length === 0 ? null : (
        <details>
          <summary>Còn {countText(open.length)} việc</summary>
          <ul>
            {open.map(({ id: document, what }) => (
              <li key={`${document ?? ""} ${what}`}>
                {document === null ? null : (
                  <>
                    <a href={href("document", document)}>{document}</a>:{" "}
                  </>
                )}
                {what}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function countWords(done: number, total: number, finished: boolean): string {
  if (finished) return total === 0 ? "không có việc" : `xong ${countText(done)}/${countText(total)}`;
  return `${countText(done)}/${countText(total)}`;
}
