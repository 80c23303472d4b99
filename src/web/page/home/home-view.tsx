/** The list of documents → the view an officer starts from. */
import { useSignalEffect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { nextYear } from "../look/next-year.ts";
import { handOver } from "../shell/handed-file.ts";
import { Stop } from "../shell/problems.tsx";
import { go, href } from "../shell/route.ts";
import { DocumentTable } from "./document-table.tsx";
import { examine } from "./examine.ts";
import { FilterBar } from "./filter-bar.tsx";
import { FileRefused, getFile } from "./get-file.tsx";
import { home, homeProblem, loadHome } from "./home-state.ts";
import { NewDialog } from "./new-dialog.tsx";
import { Pager } from "./pager.tsx";
import { RollDialog } from "./roll-dialog.tsx";
import { toExamine } from "./visible.ts";

export function HomeView(): JSX.Element {
  const [open, setOpen] = useState<"new" | "roll" | null>(null);
  useEffect(() => void loadHome(), []);
  useSignalEffect(() => examine(toExamine.value));
  const year = nextYear(home.value?.today ?? "");
  const close = (): void => setOpen(null);
  return (
    <div
      class="home"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        handOver(file);
        go("clone");
      }}
    >
      <div class="row head">
        <h1>Văn bản</h1>
        <button type="button" onClick={() => setOpen("roll")}>
          Lập từ năm trước
        </button>
        <a role="button" class="plain" href={href("clone")}>
          Lập từ văn bản cấp trên
        </a>
        <button type="button" class="plain" onClick={() => setOpen("new")}>
          Lập mới
        </button>
        <span class="muted">Có thể kéo tệp Word của cấp trên thả vào trang này.</span>
      </div>
      {homeProblem.value === null ? null : <Stop problem={homeProblem.value} />}
      {home.value === null ? (
        homeProblem.value === null && <p aria-busy="true">Đang đọc danh sách văn bản…</p>
      ) : (
        <>
          <FilterBar />
          <DocumentTable onDownload={(id, as) => void getFile(id, as)} />
          <Pager />
        </>
      )}
      {open === "new" ? <NewDialog year={year} onClose={close} /> : null}
      {open === "roll" ? <RollDialog year={year} onClose={close} /> : null}
      <FileRefused />
    </div>
  );
}
