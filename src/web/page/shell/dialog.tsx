/** A title and content → a dialog over the page that keeps the keyboard inside and gives it back when closed. */
import type { ComponentChildren, JSX } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

interface DialogProps {
  title: string;
  /** Called by the button, by Escape; the owner then takes the dialog away. */
  onClose: () => void;
  /** Room for wide content. */
  wide?: boolean;
  children: ComponentChildren;
}

/** Open as long as it is on the page. */
export function Dialog({ title, onClose, wide = false, children }: DialogProps): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  // Before anything in the dialog can take the focus to itself.
  const opener = useRef(document.activeElement);
  const id = useId();
  // Not an effect after paint: the keyboard would stand nowhere until the next frame.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // The first thing to fill in, not the button that closes.
    dialog?.querySelector<HTMLElement>("header ~ * :is(input, select, textarea)")?.focus();
    return () => {
      dialog?.close();
      if (opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      class={wide ? "wide" : ""}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <article>
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" class="quiet" onClick={onClose}>
            Đóng
          </button>
        </header>
        {children}
      </article>
    </dialog>
  );
}
