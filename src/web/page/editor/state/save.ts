/** The desk's text → the file, unless somebody else changed it; a program that does not answer is asked again and again. */
import { batch } from "@preact/signals";
import type { Saved } from "../../../api.ts";
import { announce } from "../../shell/live.tsx";
import { ask, problemOf } from "../../ask/ask.ts";
import { settleNames } from "./change.ts";
import type { Desk } from "./desk.ts";
import { isGone } from "./is-gone.ts";
import { copyKey, dropCopy } from "./kept-copy.ts";

/** Milliseconds between two tries. */
const RETRY = 2000;

/** `overwrite`: the disk's file is kept aside under another name. */
export async function save(desk: Desk, overwrite = false): Promise<void> {
  const { state } = desk.saving.peek();
  if (state === "saving") {
    if (overwrite) desk.saving.value = { state, next: "overwrite" };
    return;
  }
  const tries = state === "retrying" ? (desk.saving.peek() as { tries: number }).tries : 0;
  desk.saving.value = { state: "saving" };
  try {
    settleNames(desk);
    await desk.loop.flush();
    const trouble = desk.waiting.peek() && desk.trouble.peek();
    if (trouble) {
      desk.saving.value = { state: "refused", problem: trouble };
      return;
    }
    await send(desk, overwrite);
  } catch (error) {
    const problem = problemOf(error);
    if (!isGone(problem)) {
      desk.saving.value = { state: "refused", problem };
      return;
    }
    desk.saving.value = { state: "retrying", tries: tries + 1 };
    if (tries === 0) announce("Chưa lưu được vì chương trình không trả lời; trang sẽ tự thử lại.");
    setTimeout(() => {
      if (desk.saving.peek().state === "retrying") void save(desk, overwrite);
    }, RETRY);
  }
}

async function send(desk: Desk, overwrite: boolean): Promise<void> {
  const text = desk.text.peek();
  const { id } = desk;
  const version = desk.version.peek();
  const saved = await ask<Saved>("POST", "/api/save", { id, text, version, ...(overwrite ? { overwrite } : {}) });
  const now = desk.saving.peek();
  const again = now.state === "saving" && now.next === "overwrite";
  batch(() => {
    desk.saving.value = { state: "idle" };
    // The program may have stopped after it had written and before it could say so.
    if (saved.status === "changed" && saved.text !== text) {
      desk.disk.value = { version: saved.version, text: saved.text };
      return;
    }
    desk.version.value = saved.version;
    desk.savedText.value = text;
    desk.disk.value = null;
  });
  if (saved.status === "changed" && saved.text !== text) {
    // The officer answered before the question came.
    if (again) await save(desk, true);
    return;
  }
  if (!desk.unsaved.peek()) dropCopy(localStorage, copyKey(desk.root, id));
  const aside = saved.status === "saved" ? saved.movedTo : undefined;
  announce(aside === undefined ? "Đã lưu." : `Đã lưu. Tệp cũ trên đĩa được giữ ở ${aside}.`);
}
