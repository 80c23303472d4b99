/** An officer without a mouse: from the list through a clone to the editor, with Tab, Enter, Space and typing alone. */
import fs from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { cannotBrowse, openBrowser, openPage } from "./support/browser.ts";
import { focused, tabTo } from "./support/keyboard.ts";
import { copyProject } from "./support/project.ts";
import { startDesk } from "./support/server.ts";
import type { RunningDesk } from "./support/server.ts";

describe.skipIf(cannotBrowse("the page by keyboard"))("by keyboard alone", () => {
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

  test("the first Tab skips to the content", async () => {
    const { page } = await openPage(browser);
    await page.goto(desk.address);
    await page.locator(".documents tbody tr").first().waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Đến nội dung");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("MAIN");
    await page.context().close();
  });

  test("a document is cloned for a ward and opened for editing", async () => {
    const { page, errors } = await openPage(browser);
    await page.goto(desk.address);
    await page.locator(".documents tbody tr").first().waitFor();
    await tabTo(page, "Lập bản cấp dưới: công tác khoa giáo năm 2027, Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng");
    await page.keyboard.press("Enter");
    await page.locator(".picker option").first().waitFor({ state: "attached" });
    await tabTo(page, "Đơn vị của mình");
    await page.keyboard.type("phuong kien an");
    await page.keyboard.press("Enter");
    await tabTo(page, "Tiếp: xem chỗ thay đổi");
    await page.keyboard.press("Enter");
    await page.getByText("Phải xem hoặc điền").waitFor();
    await tabTo(page, "Giữ “các đảng ủy xã, phường");
    await page.keyboard.press("Space");
    await page.getByText("giữ 1 chỗ như của cấp trên").waitFor();
    await tabTo(page, "Lập văn bản và mở để sửa");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/van-ban\//u);
    await page.getByRole("button", { name: "Tải Word" }).waitFor();
    await tabTo(page, "Trích yếu");
    const made = fs.readFileSync(
      `${desk.folder}/data/documents/2027/dang-uy-phuong-kien-an-cong-tac-khoa-giao.yaml`,
      "utf8",
    );
    expect(made).toContain("các đảng ủy xã, phường, đặc khu và đảng ủy trực thuộc Thành ủy");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a dialog keeps the keyboard inside, and Escape gives it back to the button that opened it", async () => {
    const { page } = await openPage(browser);
    await page.goto(desk.address);
    await page.locator(".documents tbody tr").first().waitFor();
    await tabTo(page, "Lập mới");
    await page.keyboard.press("Enter");
    await page.getByLabel("Cơ quan ban hành", { exact: true }).and(page.locator(":focus")).waitFor();
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press("Tab");
      expect(
        await page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')"),
      ).toBe(true);
    }
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await focused(page)).toBe("Lập mới");
    await page.context().close();
  });
});
