/** One document on the desk, as an officer works on it: typed, moved, cited, saved, undone, changed elsewhere, with the program gone for a while. */
import fs from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { cannotBrowse, openBrowser, openPage } from "./support/browser.ts";
import { at, focusedPath, openDocument, pageHas, pageLacks, toPreview } from "./support/desk-page.ts";
import { copyProject } from "./support/project.ts";
import { startDesk, type RunningDesk } from "./support/server.ts";

const id = "2027/btgdv-hai-phong-khoa-giao";
const paragraph = "sections[0].items[1].paragraphs[0]";

describe.skipIf(cannotBrowse("the editor"))("the editor", () => {
  let browser: Browser;
  let desk: RunningDesk;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  const start = async (document = id): Promise<void> => {
    desk = await startDesk(copyProject());
    ({ page, errors } = await openPage(browser));
    await openDocument(page, desk.address, document);
  };
  const file = (document = id): string => path.join(desk.folder, "data/documents", `${document}.yaml`);
  const onDisk = (): string => fs.readFileSync(file(), "utf8");
  const saving = (words: string): Promise<void> => page.locator(".saving", { hasText: words }).waitFor();

  afterEach(async () => {
    await page.context().close();
    await desk.stop();
    fs.rmSync(desk.folder, { recursive: true, force: true });
  });

  test("pages follow what is typed, and the cursor stays where it is", async () => {
    await start();
    await page.locator(at(paragraph)).click();
    await page.keyboard.press("Home");
    const times: number[] = [];
    for (const word of ["mot", "hai", "ba", "bon", "nam"]) {
      await page.keyboard.type(`chu${word} `, { delay: 40 });
      times.push(await toPreview(page, `chu${word}`));
      await page.waitForTimeout(600);
    }
    console.log(`Last key to new page: ${times.join(", ")} ms, the pause of 150 ms included.`);
    expect(await focusedPath(page)).toBe(paragraph);
    expect(await page.locator(at(paragraph)).inputValue()).toContain("chumot chuhai chuba chubon chunam ");
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(500);
    expect(errors).toEqual([]);
  });

  test("by keys alone: split, move, cite, add, delete, undo, save", async () => {
    await start();
    const before = onDisk();
    await page.locator(at(paragraph)).focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Câu mới theo");
    expect(await focusedPath(page)).toBe("sections[0].items[1].paragraphs[1]");
    await page.keyboard.press("Alt+ArrowUp");
    expect(await focusedPath(page)).toBe(paragraph);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Tìm văn bản" }).waitFor();
    await page.keyboard.type("29-nq/tw");
    await page
      .getByRole("option", { name: /29-NQ\/TW/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await pageHas(page, "Câu mới theo Nghị quyết số 29-NQ/TW");
    expect(await focusedPath(page)).toBe(paragraph);
    await page.keyboard.press("Control+Enter");
    expect(await focusedPath(page)).toBe("sections[0].items[1].paragraphs[1]");
    await page.keyboard.press("Backspace");
    expect(await focusedPath(page)).toBe(paragraph);
    await page.keyboard.press("Control+s");
    await saving("Đã lưu");
    expect(onDisk()).toContain('- Câu mới theo {{cite "29-NQ/TW@2013-11-04"}}');
    expect(onDisk()).toContain("# Hướng dẫn của Trung ương năm 2027 chưa ban hành: bỏ trống số và ngày.");
    const undo = page.getByRole("button", { name: "Hoàn tác", exact: true });
    while (await undo.isEnabled()) {
      await undo.click();
      await page.locator(".saving", { hasText: /lưu/ }).waitFor();
      await page.waitForTimeout(250);
    }
    await page.keyboard.press("Control+s");
    await saving("Đã lưu");
    expect(onDisk()).toBe(before);
  });

  test("a click on a printed line goes to its field; a finding goes there too, is ignored with a reason or corrected", async () => {
    await start();
    await page.locator(".line", { hasText: "Việc tổ chức thực hiện" }).click();
    expect(await focusedPath(page)).toBe("sections[0].items[2].paragraphs[0]");
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Thêm câu thứ nhất .");
    await page.locator(".line mark").first().waitFor();
    await page.getByRole("tab", { name: /Lỗi và góp ý/ }).click();
    const found = page.locator(".findings .problem", { hasText: "câu thứ nhất" }).first();
    await found.getByRole("button", { name: "Đến chỗ này" }).click();
    expect(await focusedPath(page)).toBe("sections[0].items[2].paragraphs[0]");
    await found.getByRole("button", { name: "Bỏ qua, vì…" }).click();
    await page.getByLabel(/Vì sao giữ nguyên/).fill("ví dụ");
    await page.keyboard.press("Enter");
    await page.getByText("Điều đã cho bỏ qua khi soát (1)").waitFor();
    await found.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Hoàn tác", exact: true }).click();
    await found.getByRole("button", { name: "Sửa ngay" }).click();
    await found.waitFor({ state: "detached" });
    expect(await page.locator(at("sections[0].items[2].paragraphs[0]")).inputValue()).toContain("câu thứ nhất.");
    await page.keyboard.press("Control+s");
    await saving("Đã lưu");
    expect(onDisk()).toContain("câu thứ nhất.");
  });

  test("a file changed elsewhere is told, never written over unasked; the old one is kept aside", async () => {
    await start();
    await page.locator(at("about")).fill("công tác khoa giáo của tôi");
    fs.appendFileSync(file(), "# từ nơi khác\n");
    await page.keyboard.press("Control+s");
    await page.getByRole("button", { name: "Xem chỗ khác và chọn" }).click();
    expect(onDisk()).toContain("# từ nơi khác");
    await page.locator(".diff .before", { hasText: "# từ nơi khác" }).waitFor();
    await page.locator(".diff .after", { hasText: "của tôi" }).waitFor();
    await page.getByRole("button", { name: "Ghi đè bằng bản của tôi" }).click();
    await saving("Đã lưu");
    expect(onDisk()).toContain("about: công tác khoa giáo của tôi");
    const aside = fs.readdirSync(path.dirname(file())).filter((name) => name.includes(".cu-"));
    expect(aside).toHaveLength(1);
    expect(fs.readFileSync(path.join(path.dirname(file()), aside[0] ?? ""), "utf8")).toContain("# từ nơi khác");
  });

  test("with the program gone nothing is lost: saving is tried until it is back, and a closed window is offered again", async () => {
    await start();
    const port = Number(new URL(desk.address).port);
    await desk.kill();
    await page.locator(at("about")).fill("công tác khi mất điện");
    await page.keyboard.press("Control+s");
    await saving("đang thử lại");
    await page.reload().catch(() => undefined);
    desk = await startDesk(desk.folder, port);
    await openDocument(page, desk.address, id);
    await page.getByRole("button", { name: "Khôi phục bản chưa lưu" }).click();
    await pageHas(page, "công tác khi mất điện");
    await desk.kill();
    await page.keyboard.press("Control+s");
    await saving("đang thử lại");
    desk = await startDesk(desk.folder, port);
    await saving("Đã lưu");
    expect(onDisk()).toContain("about: công tác khi mất điện");
  });

  test("data typed as YAML: faults are marked at their line, the form follows when they are gone", async () => {
    await start();
    await page.getByRole("button", { name: "Dữ liệu YAML" }).click();
    const line = page.locator(".cm-line", { hasText: "about: công tác" });
    await line.click();
    await page.keyboard.press("Home");
    await page.keyboard.type("x");
    await page.locator(".cm-lintRange-error").first().waitFor();
    await page.keyboard.press("Backspace");
    await page.keyboard.press("End");
    await page.keyboard.type(" mới");
    await pageHas(page, "công tác khoa giáo năm 2027 mới");
    await page.getByRole("button", { name: "Dữ liệu YAML" }).click();
    expect(await page.locator(at("about")).inputValue()).toBe("công tác khoa giáo năm {{year}} mới");
    expect(errors).toEqual([]);
  });

  test("a review that is ticked off goes out of the print, and its tick brings it back", async () => {
    await start();
    const before = onDisk();
    const row = page.locator(".due-list li", { hasText: "11-CT/TW" }).getByRole("checkbox");
    await row.uncheck();
    await pageLacks(page, "20 năm thực hiện Chỉ thị số 11-CT/TW");
    await row.check();
    await pageHas(page, "20 năm thực hiện Chỉ thị số 11-CT/TW");
    await page.keyboard.press("Control+s");
    await saving("Đã lưu");
    expect(unquoted(onDisk())).toBe(unquoted(before));
  });

  test("of a child, own parts are marked and go back, and a conflict is settled by choosing a side", async () => {
    const child = "2027/mau-con";
    desk = await startDesk(copyProject());
    fs.writeFileSync(file(child), CHILD);
    ({ page, errors } = await openPage(browser));
    await page.goto(`${desk.address}#/van-ban/${encodeURIComponent(child)}`);
    await page.getByRole("button", { name: /Lấy bản của mình: Kiểm tra/ }).click();
    await pageHas(page, "Kiểm tra theo cách của phường");
    const own = page.locator(".part-head", { has: page.getByText("của mình", { exact: true }) });
    expect(await own.locator("textarea").inputValue()).toBe("Kiểm tra theo cách của phường");
    await own.getByRole("button", { name: "Trả về như cấp trên" }).click();
    await pageHas(page, "Kiểm tra, giám sát, khảo sát");
    expect(await own.count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

/** A list that is written anew has its quotes only where YAML needs them. */
const unquoted = (text: string): string => text.replaceAll('"', "");

const CHILD = `extends: ${id}
issuer: dang-uy-phuong-kien-an
year: 2027
conflicts:
  kiem-tra-giam-sat:
    mine: {heading: Kiểm tra theo cách của phường}
    theirs: {heading: "Kiểm tra, giám sát, khảo sát"}
    base: {heading: Kiểm tra như cũ}
`;
