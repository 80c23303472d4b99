/** A file on disk → dragged from a folder's window over a part of the page and let go there, as the browser itself hears of it. */
import type { Locator, Page } from "playwright-core";

/** The files go through the browser's own drag and drop, not through events that a script makes. */
export async function dragFile(page: Page, file: string, onto: Locator): Promise<void> {
  const box = await onto.boundingBox();
  if (box === null) throw new Error("There is nothing to drop a file on.");
  const session = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x, y, data });
}
