/** The editor as it is open in the browser → its fields, what is focused, and how long the pages take. */
import type { Page } from "playwright-core";

/** Opens a document and waits for its first page. */
export async function openDocument(page: Page, address: string, id: string): Promise<void> {
  await page.goto(`${address}#/van-ban/${encodeURIComponent(id)}`);
  await page.locator(".sheet .line").first().waitFor();
}

/** Selector of the field of a path. */
export function at(path: string): string {
  return `[data-path="${path}"]`;
}

/** Path of the field that has the focus; waits while the page is still moving it. */
export async function focusedPath(page: Page): Promise<string> {
  await page.waitForTimeout(150);
  return page.evaluate<string>("document.activeElement?.dataset.path ?? document.activeElement?.tagName ?? ''");
}

/** Waits until the printed pages hold some words; a paragraph counts as one text over its lines. */
export async function pageHas(page: Page, words: string): Promise<void> {
  await toPreview(page, words);
}

/** Waits until the printed pages no longer hold some words. */
export async function pageLacks(page: Page, words: string): Promise<void> {
  await toPreview(page, words, false);
}

/** Milliseconds until the printed pages hold some words; looked at in the page itself, whose policy forbids strings as code. */
export async function toPreview(page: Page, words: string, held = true): Promise<number> {
  return page.evaluate<number>(
    `new Promise((resolve, reject) => {
      const start = performance.now();
      const look = () => {
        const passed = Math.round(performance.now() - start);
        if (${PRINTED}.includes(${JSON.stringify(words)}) === ${held}) resolve(passed);
        else if (passed > ${MOST_MS}) reject(new Error("The pages never ${held ? "held" : "lost"}: " + ${JSON.stringify(words)}));
        else requestAnimationFrame(look);
      };
      look();
    })`,
  );
}

const MOST_MS = 20_000;

const PRINTED = "[...document.querySelectorAll('.sheet .line')].map((line) => line.textContent).join(' ')";
