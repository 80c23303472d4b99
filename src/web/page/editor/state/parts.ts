/** Parts of the document, by their paths → moved, added, split, taken away; focus goes where the officer goes on. */
import { announce } from "../../shell/live.tsx";
import { rearrange } from "./change.ts";
import type { Desk } from "./desk.ts";
import { insertAt, listAt, moveAt, removeAt, setAt, valueAt } from "./edit.ts";
import { firstField, newPart, pickedPart, withWords } from "./new-part.ts";
import { elementOf, isWithin, keyOf } from "./path.ts";
import { isEmpty } from "./sendable.ts";
import { wordFor } from "./part-words.ts";

/** Moves an element by one place; `focus` is the field that has it and goes along. */
export function movePart(desk: Desk, path: string, by: 1 | -1, focus = path): void {
  const at = elementOf(path);
  if (!at) return;
  const { list, index } = at;
  const to = index + by;
  if (to < 0 || to >= listAt(desk.model.peek(), list).length) {
    announce(by < 0 ? "Đã ở đầu danh sách." : "Đã ở cuối danh sách.");
    return;
  }
  const moved = `${list}[${to}]${isWithin(focus, path) ? focus.slice(path.length) : ""}`;
  rearrange(desk, (model) => moveAt(model, list, index, to), moved);
  announce(`Đã chuyển ${wordFor(list)} ${by < 0 ? "lên" : "xuống"} vị trí ${to + 1}.`);
}

/** Lists whose elements are picked from the registry, not typed. */
const PICKED = new Set(["directives", "with", "list"]);

/** Adds a new element at an index of a list, or at its end. */
export function addPart(desk: Desk, list: string, index = Number.MAX_SAFE_INTEGER): void {
  const model = desk.model.peek();
  if (!model) return;
  const at = Math.min(index, listAt(model, list).length);
  if (PICKED.has(keyOf(list))) {
    const take = (id: string): void =>
      rearrange(desk, (now) => insertAt(now, list, at, pickedPart(list, id)), `${list}[${at}]`);
    desk.asking.value = { what: "directive", title: "Chọn văn bản", withMention: false, take };
    return;
  }
  const next = insertAt(model, list, at, newPart(model, list));
  rearrange(desk, () => next, firstField(next, `${list}[${at}]`));
  announce(`Đã thêm ${wordFor(list)} ở vị trí ${at + 1}.`);
}

/** Adds an element behind another. */
export function addAfter(desk: Desk, path: string): void {
  const at = elementOf(path);
  if (at) addPart(desk, at.list, at.index + 1);
}

/** Asks, then takes away; what is still empty goes without a question. */
export function askToRemove(desk: Desk, path: string): void {
  const at = elementOf(path);
  if (!at) return;
  if (isEmpty(valueAt(desk.model.peek(), path))) removePart(desk, path);
  else desk.asking.value = { what: "remove", path, name: `${wordFor(at.list)} ${at.index + 1}` };
}

/** Takes an element away; focus goes to the one before it. */
export function removePart(desk: Desk, path: string): void {
  const at = elementOf(path);
  const model = desk.model.peek();
  if (!at || !model) return;
  const { list, index } = at;
  const next = removeAt(model, list, index);
  const { length } = listAt(next, list);
  const neighbour = `${list}[${Math.max(0, index - 1)}]`;
  rearrange(desk, () => next, length === 0 ? list.replace(/[.]?[^.]*$/, "") : firstField(next, neighbour));
  announce(`Đã xóa ${wordFor(list)}. Bấm Hoàn tác để lấy lại.`);
}

/** Cuts a paragraph or a dash into several: the words up to the cursor stay, the others go into new ones behind it. */
export function splitPart(desk: Desk, path: string, pieces: readonly string[]): void {
  const at = elementOf(path);
  const [first = "", ...rest] = pieces;
  if (!at || rest.length === 0) return;
  const { list, index } = at;
  rearrange(
    desk,
    (model) => {
      const fresh = newPart(model, list);
      const kept = setAt(model, path, withWords(valueAt(model, path), first));
      return rest.reduce((made, words, step) => insertAt(made, list, index + 1 + step, withWords(fresh, words)), kept);
    },
    `${list}[${index + rest.length}]`,
  );
}
