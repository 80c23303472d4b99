/** What is asked over the page → the dialog for it. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../form/use-desk.ts";
import { DirectivePicker } from "./directive-picker.tsx";
import { DiskDialog } from "./disk-dialog.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { OrganPicker } from "./organ-picker.tsx";
import { IgnoreDialog, RemoveDialog, WordsDialog } from "./small-dialogs.tsx";

export function Dialogs(): JSX.Element | null {
  const desk = useDesk();
  const asking = desk.asking.value;
  useFocusBack(asking !== null);
  const close = (): void => {
    desk.asking.value = null;
  };
  switch (asking?.what) {
    case "directive":
      return <DirectivePicker {...asking} onClose={close} />;
    case "organ":
      return <OrganPicker {...asking} onClose={close} />;
    case "blank":
      return <WordsDialog take={asking.take} onClose={close} />;
    case "remove":
      return <RemoveDialog {...asking} onClose={close} />;
    case "ignore":
      return <IgnoreDialog {...asking} onClose={close} />;
    case "keys":
      return <KeysDialog onClose={close} />;
    case "disk":
      return <DiskDialog onClose={close} />;
    case undefined:
      return null;
  }
}

/** A dialog that is taken off the page leaves the keyboard nowhere; it goes back to where it was before. */
function useFocusBack(isOpen: boolean): void {
  const before = useRef<Element | null>(null);
  if (isOpen) before.current ??= document.activeElement;
  useEffect(() => {
    if (isOpen) return;
    const { activeElement } = document;
    if (before.current instanceof HTMLElement && (activeElement === null || activeElement === document.body))
      before.current.focus();
    before.current = null;
  }, [isOpen]);
}
