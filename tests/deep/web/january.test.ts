/** One officer's January: the superior's Word file in, the ward's own Word file out, the same bytes as `soan build` makes. */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { cannotBrowse, openBrowser, openPage } from "./support/browser.ts";
import { buildByCommand, dataFiles, documentFile } from "./support/documents.ts";
import { dragFile } from "./support/drag.ts";
import { copyProject } from "./support/project.ts";
import { startDesk } from "./support/server.ts";
import type { RunningDesk } from "./support/server.ts";
import { openClone, superior } from "./support/views.ts";

describe.skipIf(cannotBrowse("a January on the page"))("from the superior's file to the ward's own", () => {
  let browser: Browser;
  let desk: RunningDesk;
  let sent: string;

  beforeAll(async () => {
    const folder = copyProject();
    sent = buildByCommand(folder, superior, "sent");
    // The ward has the file alone, not the city's data.
    fs.rmSync(documentFile(folder, superior));
    browser = await openBrowser();
    desk = await startDesk(folder);
  });

  afterAll(async () => {
    await browser.close();
    await desk.stop();
    fs.rmSync(desk.folder, { recursive: true, force: true });
  });

  test("is received, cloned, filled in, saved and downloaded", async () => {
    const { page, errors } = await openPage(browser);
    await page.goto(desk.address);
    await page.getByRole("link", { name: "Nhận văn bản cấp trên" }).click();
    await page.locator("input[type=file]").setInputFiles(sent);
    await page
      .getByText(/^Đã nhập /u)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Lập bản của đơn vị mình" }).click();
    await openClone(page);
    await page.getByRole("button", { name: "Lập văn bản và mở để sửa" }).click();
    await page.waitForURL(/#\/van-ban\//u);
    const id = decodeURIComponent(page.url().split("#/van-ban/")[1] ?? "");
    await page.getByLabel("Số văn bản").fill("07");
    await page.getByLabel("Ngày ban hành").first().fill("15/01/2027");
    await page.keyboard.press("Tab");
    await page.getByText("Chưa lưu", { exact: true }).waitFor();
    await page.getByText("07-HD/ĐU").first().waitFor();
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByText("Đã lưu", { exact: true }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải Word" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/u);
    const bytes = fs.readFileSync(await download.path());
    expect(bytes.equals(fs.readFileSync(buildByCommand(desk.folder, id, "again")))).toBe(true);
    const yaml = fs.readFileSync(documentFile(desk.folder, id), "utf8");
    expect(yaml).toMatch(/^number: ["']?07["']?$/mu);
    expect(yaml).toMatch(/^date: ["']?2027-01-15["']?$/mu);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a file dragged onto the list begins a clone, onto the place for files it is received", async () => {
    const { page, errors } = await openPage(browser);
    await page.goto(desk.address);
    await page.locator(".documents tbody tr").first().waitFor();
    await dragFile(page, sent, page.locator(".documents"));
    await page.waitForURL(/#\/lap-ban/u);
    await page.getByText(`Từ tệp ${path.basename(sent)}`).waitFor();
    await page.goto(`${desk.address}#/nhan`);
    await dragFile(page, sent, page.locator(".drop"));
    await page
      .getByText(/^Đã (?:nhập|nhận ra) /u)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    { what: "no official document", name: "ghi-chep.docx", damage: () => Buffer.from("không phải tệp Word") },
    {
      what: "no Word file inside",
      name: "hong.docx",
      damage: () => Buffer.concat([Buffer.from("PK\x03\x04"), randomBytes(5000)]),
    },
    { what: "cut off in the middle", name: "cut.docx", damage: (file: Buffer) => file.subarray(0, file.length >> 1) },
    { what: "empty", name: "trong.docx", damage: () => Buffer.alloc(0) },
  ])("a file that is $what is refused in words, and nothing is written", async ({ name, damage }) => {
    const { page } = await openPage(browser);
    const before = dataFiles(desk.folder);
    await page.goto(`${desk.address}#/nhan`);
    const buffer = damage(fs.readFileSync(sent));
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    const problem = page.locator(".problem.error").first();
    await problem.waitFor();
    const words = await problem.innerText();
    expect(words).toContain("Vì sao:");
    expect(words).toContain("Cách sửa:");
    expect(dataFiles(desk.folder)).toEqual(before);
    await page.context().close();
  });
});
