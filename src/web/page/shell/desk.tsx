/** The open view → the whole page: header, the view, and the place where things are announced. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Batch } from "../batch/batch.tsx";
import { CloneWizard } from "../clone/clone-wizard.tsx";
import { Editor } from "../editor/editor.tsx";
import { HomeView } from "../home/home-view.tsx";
import { JanuaryView } from "../january/january-view.tsx";
import { Receive } from "../receive/receive.tsx";
import { UpdateWizard } from "../update/update-wizard.tsx";
import { Header } from "./header.tsx";
import { Live } from "./live.tsx";
import { route } from "./route.ts";
import type { Route, View } from "./route.ts";

const titles: Record<View, string> = {
  home: "Văn bản",
  document: "Sửa văn bản",
  january: "Việc tháng Giêng",
  receive: "Nhận văn bản cấp trên",
  clone: "Lập từ văn bản cấp trên",
  update: "Cập nhật theo cấp trên",
  batch: "Soạn hàng loạt",
};

export function Desk(): JSX.Element {
  const { view, id } = route.value;
  const main = useRef<HTMLElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    document.title = `${id ?? titles[view]} – Soạn`;
    // A reader of the screen hears of the new view; whoever is typing a search is left alone.
    if (opened.current && !(document.activeElement instanceof HTMLInputElement)) main.current?.focus();
    opened.current = true;
  }, [view, id]);
  return (
    <>
      <a
        class="skip"
        href="#noi-dung"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Đến nội dung
      </a>
      <Header />
      <main id="noi-dung" tabIndex={-1} ref={main}>
        {viewOf(route.value)}
      </main>
      <Live />
    </>
  );
}

function viewOf({ view, id }: Route): JSX.Element {
  switch (view) {
    case "home":
      return <HomeView />;
    case "document":
      return <Editor key={id} id={id ?? ""} />;
    case "january":
      return <JanuaryView year={id} />;
    case "receive":
      return <Receive />;
    case "clone":
      return <CloneWizard key={id} source={id} />;
    case "update":
      return <UpdateWizard key={id} id={id} />;
    case "batch":
      return <Batch name={id} />;
  }
}
