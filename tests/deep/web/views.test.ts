/** Every view of the page, light and dark, at 1366 × 768: no serious finding of axe, no sideways scroll, no error; its picture in output/screens. */
import fs from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { cannotBrowse, openBrowser, openPage } from "./support/browser.ts";
import { barriers, picture, sidewaysScroll } from "./support/look.ts";
import { copyProject } from "./support/project.ts";
import { startDesk } from "./support/server.ts";
import type { RunningDesk } from "./support/server.ts";
import { views } from "./support/views.ts";

describe.skipIf(cannotBrowse("the views of the page"))("every view", () => {
  let browser: Browser;
  let desk: RunningDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await startDesk(copyProject());
  });

  afterAll(async () => {
    await browser.close();
    await desk.stop();
    fs.rmSync(desk.folder, { recursive: true, force: true });
  });

  const schemes = ["light", "dark"] as const;
  const cases = views.flatMap((view) => schemes.map((scheme) => ({ ...view, scheme })));

  test.each(cases)("$name, $scheme", async ({ name, address, prepare, scheme }) => {
    const { page, errors } = await openPage(browser, scheme);
    await page.goto(desk.address + address);
    await prepare(page, desk.folder);
    await settle(page);
    await picture(page, `${name}-${scheme}`);
    expect(await barriers(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("axe sees a barrier that is planted", async () => {
    const { page } = await openPage(browser);
    await page.goto(desk.address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<input>')");
    expect((await barriers(page)).join()).toContain("label");
    await page.context().close();
  });
});

/** Nothing is loading and nothing moves any more. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction("document.querySelectorAll('[aria-busy=true]').length === 0");
  await page.waitForLoadState("networkidle");
}
