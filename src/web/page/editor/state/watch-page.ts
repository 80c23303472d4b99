/** Keys that mean the whole document, and the closing of the window with work that is not saved. */
import type { Desk } from "./desk.ts";
import { step } from "./change.ts";
import { save } from "./save.ts";

/** Listens until the returned function is called. */
export function watchPage(desk: Desk): () => void {
  const press = (event: KeyboardEvent): void => {
    const wish = wishOf(event);
    if (wish === null || desk.asking.peek() !== null) return;
    event.preventDefault();
    if (wish === "save") void save(desk);
    else void step(desk, wish);
  };
  const leave = (event: BeforeUnloadEvent): void => {
    if (desk.unsaved.peek()) event.preventDefault();
  };
  addEventListener("keydown", press);
  addEventListener("beforeunload", leave);
  return () => {
    removeEventListener("keydown", press);
    removeEventListener("beforeunload", leave);
  };
}

/** Inside a field Ctrl+Z takes back what was typed there, as everywhere. */
function wishOf(event: KeyboardEvent): "save" | "undo" | "redo" | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const letter = key.toLowerCase();
  const ctrl = (ctrlKey || metaKey) && !altKey;
  if (ctrl && letter === "s") return "save";
  if (altKey && key === "Backspace") return shiftKey ? "redo" : "undo";
  const types = target instanceof HTMLElement && (target.matches("input, textarea") || target.isContentEditable);
  if (!ctrl || types) return null;
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" ? "redo" : null;
}
