/** The present text → its pages, then its findings; answers to older texts are dropped. */
import type { Findings, Preview } from "../../../api.ts";
import { ask, problemOf } from "../../ask/ask.ts";
import type { Desk } from "./desk.ts";
import { isGone } from "./is-gone.ts";

/** Milliseconds of rest before the proofreader is asked: pages come first while somebody types. */
const REST = 200;

/** Milliseconds before a program that does not answer is asked again. */
const RETRY = 2000;

/** Asks for pages and findings of the text that the desk has now. */
export function look(desk: Desk): void {
  const text = desk.text.peek();
  void lookAt(desk, text).catch((error: unknown) => {
    const problem = problemOf(error);
    desk.trouble.value = problem;
    if (isGone(problem)) setTimeout(() => desk.text.peek() === text && look(desk), RETRY);
  });
}

async function lookAt(desk: Desk, text: string): Promise<void> {
  const isStale = (): boolean => desk.text.peek() !== text;
  const { id } = desk;
  const hurried = await ask<Preview>("POST", "/api/preview", { id, text, hurry: true });
  desk.trouble.value = null;
  if (isStale()) return;
  showPages(desk, hurried);
  if (hurried.pending) {
    const whole = await ask<Preview>("POST", "/api/preview", { id, text });
    if (isStale()) return;
    showPages(desk, whole);
  }
  await new Promise((resolve) => setTimeout(resolve, REST));
  if (isStale() || desk.waiting.peek()) return;
  const findings = await ask<Findings>("POST", "/api/findings", { id, text });
  if (!isStale()) desk.findings.value = findings;
}

/** A text that does not go through leaves the pages of the one before it, and says so. */
function showPages(desk: Desk, preview: Preview): void {
  const before = desk.preview.peek();
  const isStopped = preview.pages.length === 0;
  desk.outdated.value = isStopped;
  desk.preview.value = isStopped && before ? { ...preview, pages: before.pages } : preview;
}
