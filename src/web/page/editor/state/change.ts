/** What the officer does to a document → the desk changed, the unsaved copy kept, and the server asked after a pause. */
import { batch } from "@preact/signals";
import type { OpenDocument } from "../../../api.ts";
import { announce } from "../../shell/live.tsx";
import { ask } from "../../ask/ask.ts";
import type { Desk, Waiting } from "./desk.ts";
import { push, redo, undo, type History } from "./history.ts";
import { copyKey, keepCopy } from "./kept-copy.ts";
import { look } from "./look.ts";
import { nameParts } from "./name-parts.ts";
import { sendable } from "./sendable.ts";
import type { Model } from "./types.ts";

/** Problems that say that what the form holds was not taken; it stays unsaved. */
const REFUSALS = new Set(["not-a-model", "text-unreadable"]);

/** A field was typed in; `key` names it. */
export function edit(desk: Desk, change: (model: Model) => Model, key: string): void {
  const model = desk.model.peek();
  if (!model) return;
  const next = change(model);
  if (next === model) return;
  desk.model.value = next;
  wait(desk, { model: next, key });
}

/** Parts were added, moved or taken away: every field shows its value anew, and one may be gone to. */
export function rearrange(desk: Desk, change: (model: Model) => Model, focus?: string): void {
  batch(() => {
    edit(desk, change, `parts ${desk.epoch.peek()}`);
    desk.epoch.value += 1;
    if (focus !== undefined) desk.wanted.value = { path: focus };
  });
}

/** Gives parts that were just added their ids, once a field has been left. */
export function settleNames(desk: Desk): void {
  edit(desk, nameParts, "names");
}

/** The text was typed in as YAML. */
export function typeText(desk: Desk, text: string): void {
  if (text !== desk.text.peek()) wait(desk, { text, key: "yaml" });
}

/** A whole text that came from elsewhere: a correction, the disk, an unsaved copy. Can be undone. */
export function adopt(desk: Desk, opened: OpenDocument, key: string): void {
  batch(() => {
    take(desk, opened, key, opened.model);
    desk.model.value = opened.model;
    desk.epoch.value += 1;
  });
  look(desk);
}

/** One step back or forward through the texts. */
export async function step(desk: Desk, direction: "undo" | "redo"): Promise<void> {
  await desk.loop.flush().catch(() => undefined);
  const before = desk.history.peek();
  const after: History = direction === "undo" ? undo(before) : redo(before);
  if (after === before) {
    announce(direction === "undo" ? "Không còn gì để hoàn tác." : "Không còn gì để làm lại.");
    return;
  }
  batch(() => {
    desk.history.value = after;
    desk.model.value = after.present.model;
    desk.epoch.value += 1;
  });
  wait(desk, { text: after.present.text, key: direction });
  announce(direction === "undo" ? "Đã hoàn tác một bước." : "Đã làm lại một bước.");
}

/** Asks the server what the document is now; the work of the desk's loop. */
export async function draft(desk: Desk, isStale: () => boolean): Promise<void> {
  const waiting = desk.waiting.peek();
  if (!waiting) return;
  const sent = "model" in waiting ? sendable(waiting.model) : null;
  const opened = await ask<OpenDocument>("POST", "/api/draft", {
    id: desk.id,
    text: "text" in waiting ? waiting.text : desk.text.peek(),
    ...(sent ? { model: sent.model } : {}),
  });
  if (isStale()) return;
  const refused = opened.problems.find(({ code }) => REFUSALS.has(code));
  if (sent && refused) {
    desk.trouble.value = refused;
    return;
  }
  batch(() => {
    desk.trouble.value = null;
    desk.waiting.value = null;
    take(desk, opened, waiting.key, "model" in waiting ? waiting.model : opened.model);
    if (sent) desk.kept.value = sent.kept;
    else desk.model.value = opened.model;
  });
  keep(desk);
  if (opened.anew === true)
    announce("Máy đã phải ghi lại cả tệp dữ liệu nên các dòng ghi chú sau dấu # không còn; hoàn tác nếu muốn giữ.");
  look(desk);
}

function take(desk: Desk, opened: OpenDocument, key: string, model: Model | null): void {
  desk.history.value = push(desk.history.peek(), { text: opened.text, model }, key, Date.now());
  desk.kept.value = new Map();
  desk.problems.value = opened.problems;
  desk.child.value = opened.child;
  desk.issuer.value = opened.issuer;
}

function wait(desk: Desk, waiting: Waiting): void {
  desk.waiting.value = waiting;
  keep(desk);
  desk.loop.touch();
}

/** Keeps the work in the browser until it is saved. */
function keep(desk: Desk): void {
  const waiting = desk.waiting.peek();
  const copy = {
    version: desk.version.peek(),
    text: waiting && "text" in waiting ? waiting.text : desk.text.peek(),
    model: waiting && "model" in waiting ? waiting.model : null,
    at: new Date().toISOString(),
  };
  keepCopy(localStorage, copyKey(desk.root, desk.id), copy);
}
