/** A key pressed in the form → the part that has the focus moved, added after, split or taken away. */
import type { Desk } from "../state/desk.ts";
import { addAfter, askToRemove, movePart, removePart, splitPart } from "../state/parts.ts";
import { valueAt } from "../state/edit.ts";
import { isEmpty } from "../state/sendable.ts";
import { wrapWords } from "../state/insert.ts";
import { keyOf } from "../state/path.ts";
import { askForCitation } from "./ask-for.ts";

/** Lists in which Enter makes the next element, as it does in Word. */
const LINES = new Set(["bullets", "paragraphs", "intro", "closing", "basis", "preamble", "entries"]);

/** Handles a key; true when it was one of the form's. */
export function pressKey(desk: Desk, event: KeyboardEvent): boolean {
  const { target, key, isComposing } = event;
  if (isComposing || !(target instanceof Element)) return false;
  const field = target instanceof HTMLTextAreaElement ? target : null;
  const part = target.closest<HTMLElement>("[data-part]")?.dataset["part"];
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl && !event.altKey && field && "rich" in field.dataset && pressWriting(desk, field, key)) return true;
  if (part !== undefined) {
    const focus = target.closest<HTMLElement>("[data-path]")?.dataset["path"] ?? part;
    if (event.altKey && !ctrl && (key === "ArrowUp" || key === "ArrowDown")) {
      movePart(desk, part, key === "ArrowUp" ? -1 : 1, focus);
      return true;
    }
    if (ctrl && key === "Enter") {
      addAfter(desk, part);
      return true;
    }
    if (ctrl && key === "Backspace" && deletesNothing(field, event.shiftKey)) {
      askToRemove(desk, part);
      return true;
    }
    if (field && !ctrl && !event.altKey && pressLine(desk, part, field, event)) return true;
  }
  // A text of the data is one paragraph.
  return key === "Enter" && field !== null;
}

/** Within words Ctrl+Backspace takes a word away, as everywhere; with Shift, or where there is no word, it means the part. */
function deletesNothing(field: HTMLTextAreaElement | null, shift: boolean): boolean {
  return shift || field === null || (field.selectionStart === 0 && field.selectionEnd === 0);
}

function pressWriting(desk: Desk, field: HTMLTextAreaElement, key: string): boolean {
  const letter = key.toLowerCase();
  if (letter === "k") askForCitation(desk, field);
  else if (letter === "b") wrapWords(field, "**");
  else if (letter === "i") wrapWords(field, "*");
  else return false;
  return true;
}

function pressLine(desk: Desk, part: string, field: HTMLTextAreaElement, event: KeyboardEvent): boolean {
  if (!LINES.has(keyOf(part))) return false;
  const { value, selectionStart, selectionEnd } = field;
  if (event.key === "Enter" && !event.shiftKey) {
    splitPart(desk, part, [value.slice(0, selectionStart).trimEnd(), value.slice(selectionEnd).trimStart()]);
    return true;
  }
  if (event.key === "Backspace" && value === "" && isEmpty(valueAt(desk.model.peek(), part))) {
    removePart(desk, part);
    return true;
  }
  return false;
}

/** Several lines pasted into a paragraph or a dash become several; true when they did. */
export function pasteLines(desk: Desk, event: ClipboardEvent): boolean {
  const { target } = event;
  const field = target instanceof HTMLTextAreaElement ? target : null;
  const part = field?.closest<HTMLElement>("[data-part]")?.dataset["part"];
  const lines = (event.clipboardData?.getData("text/plain") ?? "").split(/\r?\n/).map(withoutDash).filter(Boolean);
  if (!field || part === undefined || lines.length < 2 || !LINES.has(keyOf(part))) return false;
  const { value, selectionStart, selectionEnd } = field;
  const [first = "", ...rest] = lines;
  const last = rest.pop() ?? "";
  splitPart(desk, part, [value.slice(0, selectionStart) + first, ...rest, last + value.slice(selectionEnd)]);
  return true;
}

/** Dashes are printed by the program. */
function withoutDash(line: string): string {
  return line.trim().replace(/^[-–+•]\s+/, "");
}
