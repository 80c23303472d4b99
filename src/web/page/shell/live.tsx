/** What was just done, in a sentence → read out by a screen reader and shown in the corner for a while. */
import { signal } from "@preact/signals";
import type { JSX } from "preact";

const SHOWN_MS = 6000;

const said = signal("");
let timer: number | undefined;

/** Says a short sentence, such as “Đã lưu.”; the last one said stands. */
export function announce(text: string): void {
  said.value = text;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    said.value = "";
  }, SHOWN_MS);
}

/** The place where sentences appear; once on the page, and always there, so that it is heard. */
export function Live(): JSX.Element {
  return (
    <p class="live" role="status" aria-live="polite">
      {said.value}
    </p>
  );
}
