/** Two windows on one document, and a program that is killed while it saves: no words are lost and none are overwritten unseen. */
import fs from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { cannotBrowse, openBrowser, openPage } from "./support/browser.ts";
import { documentFile } from "./support/documents.ts";
import { copyProject } from "./support/project.ts";
import { startDesk } from "./support/server.ts";
import type { RunningDesk } from "./support/server.ts";
import { superior } from "./support/views.ts";

const rounds = 8;

describe.skipIf(cannotBrowse("saving on the page"))("saving", () => {
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

  const onDisk = (): string => fs.readFileSync(documentFile(desk.folder, superior), "utf8");

  test("two windows: the second is told, and either text can be had", async () => {
    const [{ page: one }, { page: other }] = [await openPage(browser), await openPage(browser)];
    await open(one);
    await open(other);
    await write(one, "công tác khoa giáo của cửa sổ một");
    await save(one);
    await one.getByText("Đã lưu", { exact: true }).waitFor();
    await write(other, "công tác khoa giáo của cửa sổ hai");
    await save(other);
    await other.getByText("Tệp trên đĩa đã được sửa ở nơi khác").waitFor();
    expect(onDisk()).toContain("cửa sổ một");
    await other.getByRole("button", { name: "Xem chỗ khác và chọn" }).click();
    await other.getByRole("button", { name: "Ghi đè bằng bản của tôi" }).click();
    await other.getByText("Đã lưu", { exact: true }).waitFor();
    expect(onDisk()).toContain("cửa sổ hai");
    expect(fs.readFileSync(`${documentFile(desk.folder, superior)}.cu-1`, "utf8")).toContain("cửa sổ một");
    await one.context().close();
    await other.context().close();
  });

  test(`${rounds} kills during a save: the file is whole, and the words are saved when the program is back`, async () => {
    const { page } = await openPage(browser);
    await open(page);
    const port = Number(new URL(desk.address).port);
    for (let round = 1; round <= rounds; round += 1) {
      const before = onDisk();
      const words = `công tác khoa giáo, lần tắt máy thứ ${round}`;
      await write(page, words);
      await Promise.all([save(page), killAfter(desk, round * 4)]);
      const after = onDisk();
      expect(after === before || after.includes(words)).toBe(true);
      desk = await startDesk(desk.folder, port);
      await page.waitForTimeout(300);
      await save(page);
      await page.getByText("Đã lưu", { exact: true }).waitFor();
      expect(onDisk()).toContain(words);
    }
    await page.context().close();
  });

  test("a window that is closed before it could save offers the words again", async () => {
    const { page } = await openPage(browser);
    await open(page);
    await write(page, "công tác khoa giáo chưa kịp lưu");
    await page.getByText("Chưa lưu", { exact: true }).waitFor();
    const port = Number(new URL(desk.address).port);
    await desk.kill();
    const next = await page.context().newPage();
    await page.close();
    desk = await startDesk(desk.folder, port);
    await open(next);
    const offer = next.getByRole("button", { name: "Khôi phục bản chưa lưu" });
    await offer.click();
    await offer.waitFor({ state: "detached" });
    await save(next);
    await next.getByText("Đã lưu", { exact: true }).waitFor();
    expect(onDisk()).toContain("chưa kịp lưu");
    await next.context().close();
  });

  const open = async (page: Page): Promise<void> => {
    await page.goto(`${desk.address}#/van-ban/${encodeURIComponent(superior)}`);
    await page.locator("textarea[data-path=about]").waitFor();
  };
});

async function write(page: Page, about: string): Promise<void> {
  await page.locator("textarea[data-path=about]").fill(about);
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press("Control+S");
}

async function killAfter(desk: RunningDesk, ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  await desk.kill();
}
