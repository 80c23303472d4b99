/** The file on disk, asked for now and then → the desk told when somebody else changed it. */
import { ask } from "../../ask/ask.ts";
import type { OpenDocument } from "../../../api.ts";
import { adopt } from "./change.ts";
import type { Desk } from "./desk.ts";

/** Milliseconds between two questions. */
const EVERY = 4000;

/** Watches until the returned function is called. */
export function watchDisk(desk: Desk): () => void {
  const query = `?id=${encodeURIComponent(desk.id)}`;
  const check = async (): Promise<void> => {
    if (desk.saving.peek().state !== "idle") return;
    const known = desk.version.peek();
    const { version } = await ask<{ version: string }>("GET", `/api/version${query}`);
    const isNews = version !== known && version !== desk.disk.peek()?.version && desk.version.peek() === known;
    if (!isNews || desk.saving.peek().state !== "idle") return;
    const { text } = await ask<OpenDocument>("GET", `/api/document${query}`);
    if (text === desk.text.peek()) {
      desk.version.value = version;
      desk.savedText.value = text;
    } else desk.disk.value = { version, text };
  };
  // A program that does not answer is told of by what the officer does, not by the watch.
  const run = (): void => void check().catch(() => undefined);
  const timer = setInterval(run, EVERY);
  addEventListener("focus", run);
  return () => {
    clearInterval(timer);
    removeEventListener("focus", run);
  };
}

/** Takes the disk's file in place of one's own, which can be had back by undoing. */
export async function takeDisk(desk: Desk): Promise<void> {
  const disk = desk.disk.peek();
  if (!disk) return;
  const { id } = desk;
  const opened = await ask<OpenDocument>("POST", "/api/draft", { id, text: disk.text });
  desk.loop.stop();
  desk.waiting.value = null;
  adopt(desk, opened, "disk");
  desk.version.value = disk.version;
  desk.savedText.value = disk.text;
  desk.disk.value = null;
}
