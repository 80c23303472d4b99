/** A batch of many units on the page: live progress with rate and time left, a stop that is heard, the rest built by the next run, the ledger searched. */
import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { cannotBrowse, openBrowser, openPage } from "./support/browser.ts";
import { barriers, picture } from "./support/look.ts";
import { copyProject } from "./support/project.ts";
import { startDesk } from "./support/server.ts";
import type { RunningDesk } from "./support/server.ts";

const units = 3300;
const provinces = ["Tỉnh Tân Giang", "Tỉnh Hòa Lâm", "Thành phố Nam Khê"];

describe.skipIf(cannotBrowse("a batch on the page"))("a batch", () => {
  let browser: Browser;
  let desk: RunningDesk;

  beforeAll(async () => {
    const folder = copyProject();
    const rows = Array.from(
      { length: units },
      (_, at) => `${10000 + at},Xã Bình Minh ${at + 1},xã,${provinces[at % provinces.length] ?? ""}`,
    );
    const batches = path.join(folder, "data/batches");
    fs.writeFileSync(path.join(batches, "mau-tinh.csv"), `code,name,level,province\n${rows.join("\n")}\n`);
    browser = await openBrowser();
    desk = await startDesk(folder);
  });

  afterAll(async () => {
    await browser.close();
    await desk.stop();
    fs.rmSync(desk.folder, { recursive: true, force: true });
  });

  test("shows how far it is, stops when told, and finishes when run again", async () => {
    const { page, errors } = await openPage(browser);
    await page.goto(`${desk.address}#/hang-loat`);
    await page.getByRole("button", { name: "Soạn cả đợt" }).click();
    await page.getByText(/còn khoảng/u).waitFor({ timeout: 60_000 });
    await picture(page, "hang-loat-dang-chay-light");
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Dừng" }).click();
    const stopped = await page.getByText(/^Đã dừng ở /u).innerText();
    const done = Number(/ở ([\d.]+)\//u.exec(stopped)?.[1]?.replaceAll(".", ""));
    expect(done).toBeLessThan(units);
    await page.getByRole("button", { name: "Soạn cả đợt" }).click();
    const ended = page.getByText(/^Xong 3\.300 văn bản/u);
    await ended.waitFor({ timeout: 120_000 });
    expect(await ended.innerText()).toMatch(/, 0 có lỗi/u);
    await page.getByLabel("Tìm đơn vị").fill("binh minh 3300");
    await page.getByText("1 văn bản", { exact: true }).waitFor();
    await picture(page, "hang-loat-so-light");
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
