/** Debian's Chromium as an office machine has it → pages of 1366 × 768, light or dark, that fail the test on an error of the page. */
import fs from "node:fs";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { missing } from "../../../support/shared.ts";
import { isBuilt } from "./server.ts";

const executablePath = "/usr/bin/chromium";

/** For `describe.skipIf`: says why when the tests of the page cannot run. */
export function cannotBrowse(what: string): boolean {
  return (
    missing(fs.existsSync(executablePath), what, `${executablePath} is not installed`) ||
    missing(isBuilt(), what, "the program is not built: npm run build")
  );
}

/** One browser for a file of tests. */
export function openBrowser(): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath, args });
}

export interface OpenPage {
  page: Page;
  /** Errors of the page since it was opened: exceptions, refused resources, what the console was told as an error. */
  errors: string[];
}

/** A window of its own, with nothing remembered from others. */
export async function openPage(browser: Browser, colorScheme: "light" | "dark" = "light"): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    colorScheme,
    locale: "vi-VN",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { page, errors };
}
