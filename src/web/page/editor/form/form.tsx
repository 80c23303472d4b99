/** The model on the desk → the whole form, with its keys and the going to a field that was asked for. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Conflicts } from "../child/conflicts.tsx";
import { settleNames } from "../state/change.ts";
import type { Desk, Wanted } from "../state/desk.ts";
import { Appendices } from "./appendices.tsx";
import { fieldFor, openAround } from "./find-field.ts";
import { Footnotes } from "./footnotes.tsx";
import { Head } from "./head.tsx";
import { Ignored } from "./ignored.tsx";
import { InsertBar } from "./insert-bar.tsx";
import { pasteLines, pressKey } from "./keys.ts";
import { Parents } from "./parents.tsx";
import { Recipients } from "./recipients.tsx";
import { Sections } from "./section.tsx";
import { Signature } from "./signature.tsx";
import { TextList } from "./text-list.tsx";
import { useDesk } from "./use-desk.ts";

export function Form(): JSX.Element {
  const desk = useDesk();
  const root = useRef<HTMLFormElement>(null);
  const wanted = desk.wanted.value;
  useLayoutEffect(() => {
    // Parts that were just added are drawn in this very turn; the next key must find the focus in its new place.
    if (wanted) queueMicrotask(() => goTo(root.current, wanted));
  }, [wanted]);
  return (
    <form
      ref={root}
      class="form"
      aria-label="Nội dung văn bản"
      autocomplete="off"
      onSubmit={(event) => event.preventDefault()}
      onFocusIn={(event) => noteFocus(desk, event.target)}
      onFocusOut={() => settleNames(desk)}
      onKeyDown={(event) => {
        if (pressKey(desk, event)) event.preventDefault();
      }}
      onPaste={(event) => {
        if (pasteLines(desk, event)) event.preventDefault();
      }}
    >
      <InsertBar />
      <div class="fields">
        <Conflicts />
        <Head />
        <Parents />
        <section class="block" aria-label="Nội dung">
          <h2>Nội dung</h2>
          <Sections />
          <TextList list="closing" label="Đoạn kết của văn bản" offer />
        </section>
        <Recipients />
        <Signature />
        <Footnotes />
        <Appendices />
        <Ignored />
      </div>
    </form>
  );
}

/** Brings a field into view and gives it the focus. */
function goTo(root: HTMLElement | null, { path }: Wanted): void {
  const field = root ? fieldFor(root, path) : null;
  if (!field) return;
  openAround(field);
  field.scrollIntoView({ block: "nearest" });
  field.focus({ preventScroll: true });
}

/** Remembers where the officer is: preview and insertions follow. */
function noteFocus(desk: Desk, target: EventTarget | null): void {
  if (!(target instanceof HTMLElement)) return;
  const path = target.closest<HTMLElement>("[data-path]")?.dataset["path"];
  if (path === undefined) return;
  desk.focused.value = path;
  if (target instanceof HTMLTextAreaElement) {
    const line = target.closest<HTMLElement>("[data-part]");
    desk.field.value = "rich" in target.dataset ? target : null;
    desk.line.value = line && line.matches(".paragraph, .bullet, tr") ? (line.dataset["part"] ?? null) : null;
  }
}
