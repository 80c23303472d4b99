/** The pages on the desk → sheets as wide as the pane; a click on a line goes to its field, the field's lines stand out. */
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PreviewLine } from "../../../api.ts";
import { Problems } from "../../shell/problems.tsx";
import { sortFindings } from "../findings/sort-findings.ts";
import { useDesk } from "../form/use-desk.ts";
import { formPath } from "../state/sendable.ts";
import { isWithin } from "../state/path.ts";
import { markLines } from "./marks.ts";
import { Sheet } from "./page.tsx";

/** Room beside a sheet, and the widest that it is drawn. */
const MARGIN = 24;
const MOST_SCALE = 1.25;

export function PreviewPane(): JSX.Element {
  const desk = useDesk();
  const pane = useRef<HTMLDivElement>(null);
  const width = useWidth(pane);
  const preview = desk.preview.value;
  const pages = preview?.pages ?? [];
  const findings = useMemo(() => sortFindings(desk.findings.value?.findings ?? []), [desk.findings.value]);
  const marks = useMemo(() => markLines(pages, findings), [pages, findings]);
  const kept = desk.kept.value;
  const focused = desk.focused.value;
  const isNear = ({ data }: PreviewLine): boolean =>
    data !== null && focused !== null && isOf(formPath(data, kept), focused);
  useEffect(() => bringNear(pane.current), [focused, preview]);
  const widest = Math.max(...pages.map((page) => page.width), 1);
  const scale = Math.min(MOST_SCALE, Math.max(0.3, (width - MARGIN) / widest));
  return (
    <div
      class="pages"
      ref={pane}
      tabIndex={0}
      role="region"
      aria-label="Trang in"
      onClick={(event) => goToField(event)}
    >
      {preview === null ? <p class="muted">Đang dàn trang…</p> : null}
      {desk.outdated.value ? (
        <div role="status" class="notice">
          {pages.length === 0 ? "Chưa dàn được trang" : "Trang in chưa theo kịp"} vì dữ liệu đang có lỗi:
          <Problems list={(preview?.problems ?? []).filter(({ severity }) => severity === "error")} />
        </div>
      ) : null}
      {pages.map((page, index) => (
        <Sheet
          key={index}
          page={page}
          index={index}
          count={pages.length}
          scale={scale}
          marks={marks}
          findings={findings}
          isNear={isNear}
        />
      ))}
    </div>
  );

  function goToField({ target }: MouseEvent): void {
    // Whoever selects words to copy them stays.
    if (!(target instanceof Element) || getSelection()?.type === "Range") return;
    const data = target.closest<HTMLElement>("[data-from]")?.dataset["from"];
    if (data !== undefined) desk.wanted.value = { path: formPath(data, kept) };
  }
}

/** True for a line that prints what is typed at a path: of the path, below it, or of the part whose own words it is. */
function isOf(line: string, focused: string): boolean {
  if (isWithin(line, focused)) return true;
  // Lines of a table are known by the table, not by its cells.
  return isWithin(focused, line) && (line.endsWith(".table") || /^\.[a-z]+$/.test(focused.slice(line.length)));
}

/** Scrolls the pane, and nothing else, until the first line that stands out is seen. */
function bringNear(pane: HTMLElement | null): void {
  const line = pane?.querySelector(".near");
  if (!pane || !line) return;
  const [at, room] = [line.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (at.top >= room.top && at.bottom <= room.bottom) return;
  pane.scrollTop += at.top - room.top - room.height / 3;
}

function useWidth(pane: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    setWidth(element.clientWidth);
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return width;
}
