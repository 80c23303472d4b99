/** The open view → the line on top of every view: name, views, search. */
import type { JSX } from "preact";
import { find } from "./find.ts";
import { go, href, route } from "./route.ts";
import type { View } from "./route.ts";

const places: { view: View; word: string; also: View[] }[] = [
  { view: "home", word: "Văn bản", also: ["document", "clone", "update"] },
  { view: "january", word: "Việc tháng Giêng", also: [] },
  { view: "receive", word: "Nhận văn bản cấp trên", also: [] },
  { view: "batch", word: "Soạn hàng loạt", also: [] },
];

export function Header(): JSX.Element {
  const { view } = route.value;
  return (
    <header class="top">
      <a class="name" href={href("home")}>
        Soạn
      </a>
      <nav aria-label="Các trang">
        {places.map((place) => (
          <a
            key={place.view}
            href={href(place.view)}
            aria-current={place.view === view ? "page" : place.also.includes(view) ? "true" : undefined}
          >
            {place.word}
          </a>
        ))}
      </nav>
      <search>
        <input
          class="find"
          type="search"
          aria-label="Tìm văn bản"
          placeholder="Tìm văn bản, không cần dấu"
          value={find.value}
          onInput={(event) => {
            find.value = event.currentTarget.value;
            if (view !== "home") go("home");
          }}
        />
      </search>
    </header>
  );
}
