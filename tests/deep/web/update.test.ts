/** A correction of the superior on the page: what follows is shown, a conflict stands side by side, the chosen text is kept. */
import fs from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { cannotBrowse, openBrowser, openPage } from "./support/browser.ts";
import { documentFile } from "./support/documents.ts";
import { barriersInBoth } from "./support/look.ts";
import { copyProject } from "./support/project.ts";
import { startDesk } from "./support/server.ts";
import type { RunningDesk } from "./support/server.ts";
import { superior } from "./support/views.ts";
import { correctedFile, makeConflict, ward } from "./support/ward.ts";

describe.skipIf(cannotBrowse("an update on the page"))("an update", () => {
  let browser: Browser;
  let desk: RunningDesk;

  beforeAll(async () => {
    const folder = copyProject();
    makeConflict(folder);
    browser = await openBrowser();
    desk = await startDesk(folder);
  });

  afterAll(async () => {
    await browser.close();
    await desk.stop();
    fs.rmSync(desk.folder, { recursive: true, force: true });
  });

  test("shows what follows, asks at a conflict, and writes the side that is chosen", async () => {
    const { page, errors } = await openPage(browser);
    const file = documentFile(desk.folder, ward);
    const before = fs.readFileSync(file, "utf8");
    await page.goto(desk.address);
    await page.getByRole("link", { name: /^Cập nhật theo cấp trên/u }).click();
    await page.getByRole("button", { name: "Tiếp: xem sẽ đổi gì" }).click();
    await page.getByText("Xung đột, phải chọn").waitFor();
    expect(await barriersInBoth(page, "cap-nhat-2")).toEqual([]);
    expect(fs.readFileSync(file, "utf8")).toBe(before);
    await page.getByRole("button", { name: "Cập nhật văn bản" }).click();
    await page.getByText("Bản mới của cấp trên").waitFor();
    expect(await barriersInBoth(page, "cap-nhat-3")).toEqual([]);
    const marked = await page.locator(".three ins").allInnerTexts();
    expect(marked.join(" ")).toContain("ở ít nhất ba địa bàn");
    expect(marked.join(" ")).toContain("tổ dân phố");
    await page.getByLabel("Giữ bản của mình").check();
    await page.getByText("Đã chọn 1/1 chỗ.").waitFor();
    await page.getByRole("button", { name: "Lấy các bản đã chọn và mở văn bản" }).click();
    await page.waitForURL(/#\/van-ban\//u);
    const after = fs.readFileSync(file, "utf8");
    expect(after).toContain("mỗi đề xuất phải qua khảo sát");
    expect(after).not.toContain("conflicts:");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("asks about an item of the corrected file that may be an old one", async () => {
    const { page, errors } = await openPage(browser);
    const file = documentFile(desk.folder, superior);
    const before = fs.readFileSync(file, "utf8");
    await page.goto(`${desk.address}#/cap-nhat/${encodeURIComponent(ward)}`);
    const name = "Hướng dẫn (đã sửa).docx";
    await page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: correctedFile() });
    await page.getByText(`Đang dùng tệp ${name}`).waitFor();
    await page.getByRole("button", { name: "Tiếp: xem sẽ đổi gì" }).click();
    await page.getByText(/cần trả lời/u).waitFor();
    expect(await barriersInBoth(page, "cap-nhat-hoi")).toEqual([]);
    for (const question of await page.locator(".question").all()) await question.getByLabel("Là mục mới").check();
    await page.getByRole("button", { name: "Tiếp: xem sẽ đổi gì" }).click();
    await page.getByRole("button", { name: "Cập nhật văn bản" }).waitFor();
    expect(await barriersInBoth(page, "cap-nhat-tep")).toEqual([]);
    expect(fs.readFileSync(file, "utf8")).toBe(before);
    await page.getByRole("button", { name: "Cập nhật văn bản" }).click();
    // The file has the old text at the place that the ward has changed.
    await page.getByLabel("Giữ bản của mình").check();
    await page.getByRole("button", { name: "Lấy các bản đã chọn và mở văn bản" }).click();
    await page.waitForURL(/#\/van-ban\//u);
    expect(fs.readFileSync(file, "utf8")).toContain("heading: Khảo sát chuyên đề");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a second update has nothing to do", async () => {
    const { page } = await openPage(browser);
    await page.goto(`${desk.address}#/cap-nhat/${encodeURIComponent(ward)}`);
    await page.getByRole("button", { name: "Tiếp: xem sẽ đổi gì" }).click();
    await page.getByText("Không có gì phải cập nhật.").waitFor();
    await page.context().close();
  });
});
