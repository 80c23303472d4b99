/** A document id → its desk, read from disk, with the unsaved copy that the browser has kept of it. */
import type { Home, OpenDocument } from "../../../api.ts";
import { ask, problemOf } from "../../ask/ask.ts";
import { adopt, draft } from "./change.ts";
import { makeDesk, type Desk } from "./desk.ts";
import { createLoop } from "./draft-loop.ts";
import { isGone } from "./is-gone.ts";
import { copyKey, dropCopy, keptCopy } from "./kept-copy.ts";
import { look } from "./look.ts";
import { sendable } from "./sendable.ts";

/** Milliseconds without a key before the server is asked, and before a failed question is asked again. */
const PAUSE = 150;
const RETRY = 2000;

/** Reads the document and looks at its pages. */
export async function openDesk(id: string, home: Pick<Home, "root">): Promise<Desk> {
  const opened = await ask<OpenDocument>("GET", `/api/document?id=${encodeURIComponent(id)}`);
  const desk = makeDesk(home.root, opened, loopOf);
  const copy = keptCopy(localStorage, copyKey(home.root, id));
  if (copy && (copy.text !== opened.text || copy.model)) desk.offered.value = copy;
  look(desk);
  return desk;
}

/** Takes the unsaved copy up again; it began from the file as it was then, so that a newer file is not written over. */
export async function takeCopy(desk: Desk): Promise<void> {
  const copy = desk.offered.peek();
  if (!copy) return;
  const { text, model, version } = copy;
  const sent = model ? { model: sendable(model).model } : {};
  const opened = await ask<OpenDocument>("POST", "/api/draft", { id: desk.id, text, ...sent });
  desk.version.value = version;
  adopt(desk, opened, "copy");
  desk.offered.value = null;
}

/** Leaves the unsaved copy and forgets it. */
export function leaveCopy(desk: Desk): void {
  desk.offered.value = null;
  dropCopy(localStorage, copyKey(desk.root, desk.id));
}

function loopOf(desk: Desk): ReturnType<typeof createLoop> {
  return createLoop({
    pause: PAUSE,
    retry: RETRY,
    run: (isStale) => draft(desk, isStale),
    failed: (error) => {
      const problem = problemOf(error);
      desk.trouble.value = problem;
      return isGone(problem);
    },
  });
}
