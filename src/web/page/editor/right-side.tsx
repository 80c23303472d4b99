/** Two tabs: the pages as they will print, and what was found in them. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { allProblems } from "./findings/all-problems.ts";
import { FindingsPane } from "./findings/findings-pane.tsx";
import { useDesk } from "./form/use-desk.ts";
import { PreviewPane } from "./preview/preview-pane.tsx";

type Tab = "pages" | "findings";

export function RightSide({ showLine }: { showLine: (line: number) => void }): JSX.Element {
  const desk = useDesk();
  const [tab, setTab] = useState<Tab>("pages");
  const count = (desk.findings.value?.findings.length ?? 0) + allProblems(desk).length;
  const pages = desk.preview.value?.pages.length ?? 0;
  const tabs: { id: Tab; words: string }[] = [
    { id: "pages", words: `Trang in (${pages})` },
    { id: "findings", words: `Lỗi và góp ý (${count})` },
  ];
  return (
    <div class="editor-right">
      <div class="tabs-line">
        <div class="tabs" role="tablist" aria-label="Bên phải">
          {tabs.map(({ id, words }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={tab === id}
              aria-controls={`pane-${id}`}
              tabIndex={tab === id ? 0 : -1}
              onClick={() => setTab(id)}
              onKeyDown={(event) => {
                if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
                const other: Tab = tab === "pages" ? "findings" : "pages";
                setTab(other);
                document.getElementById(`tab-${other}`)?.focus();
              }}
            >
              {words}
            </button>
          ))}
        </div>
        <button
          type="button"
          class="tool keys"
          onClick={() => {
            desk.asking.value = { what: "keys" };
          }}
        >
          Phím tắt
        </button>
      </div>
      <div role="tabpanel" id={`pane-${tab}`} aria-labelledby={`tab-${tab}`} class="pane">
        {tab === "pages" ? <PreviewPane /> : <FindingsPane showLine={showLine} />}
      </div>
    </div>
  );
}
