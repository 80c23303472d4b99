/** The views of the page, each with its address and what brings it to the state that is looked at. */
import type { Page } from "playwright-core";
import { buildByCommand } from "./documents.ts";

export interface ViewCase {
  name: string;
  /** After the `/` of the server. */
  address: string;
  prepare: (page: Page, folder: string) => Promise<void>;
}

/** A guidance of the city, of which a ward makes its own. */
export const superior = "2027/btgdv-hai-phong-khoa-giao";

/** Chooses an organ in the list of a wizard or dialog. */
async function chooseOrgan(page: Page, label: string, typed: string): Promise<void> {
  await page.locator(".picker option").first().waitFor({ state: "attached" });
  await page.getByLabel(label, { exact: true }).fill(typed);
  await page.keyboard.press("Enter");
  await page.getByText("Đã chọn:").waitFor();
}

/** Goes through the first steps of a clone, up to its changes. */
export async function openClone(page: Page): Promise<void> {
  await chooseOrgan(page, "Đơn vị của mình", "dang uy phuong kien an");
  await page.getByRole("button", { name: "Tiếp: xem chỗ thay đổi" }).click();
  await page.getByText("Phải xem hoặc điền").waitFor();
}

export const views: readonly ViewCase[] = [
  { name: "van-ban", address: "", prepare: (page) => page.locator(".documents .chip.care").first().waitFor() },
  {
    name: "lap-tu-nam-truoc",
    address: "",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Lập từ năm trước" }).click();
      await page.getByLabel("Lập cho năm").fill("2028");
      await page.getByRole("button", { name: "Xem trước" }).click();
      await page.locator(".rolled summary").first().click();
    },
  },
  {
    name: "lap-moi",
    address: "",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Lập mới" }).click();
      await chooseOrgan(page, "Cơ quan ban hành", "ngo quyen");
    },
  },
  {
    name: "thang-gieng",
    address: "#/thang-gieng/2027",
    prepare: async (page) => {
      await page.locator(".step summary").first().click();
      await page.locator(".due tbody tr").first().waitFor();
    },
  },
  { name: "nhan", address: "#/nhan", prepare: (page) => page.getByText("Kéo tệp vào đây").waitFor() },
  {
    name: "nhan-xong",
    address: "#/nhan",
    prepare: async (page, folder) => {
      await page.locator("input[type=file]").setInputFiles(buildByCommand(folder, superior, "sent"));
      await page.getByText("Đã nhận ra").waitFor();
    },
  },
  { name: "lap-ban-1", address: "#/lap-ban", prepare: (page) => page.locator(".picker option").first().waitFor() },
  {
    name: "lap-ban-2",
    address: `#/lap-ban/${encodeURIComponent(superior)}`,
    prepare: (page) => chooseOrgan(page, "Đơn vị của mình", "dang uy phuong kien an"),
  },
  {
    name: "lap-ban-3",
    address: `#/lap-ban/${encodeURIComponent(superior)}`,
    prepare: async (page) => {
      await openClone(page);
      await page.locator(".changed input").first().check();
    },
  },
  {
    name: "sua-van-ban",
    address: `#/van-ban/${encodeURIComponent(superior)}`,
    prepare: (page) => page.getByRole("button", { name: "Tải Word" }).waitFor(),
  },
  { name: "hang-loat", address: "#/hang-loat", prepare: (page) => page.getByLabel("Đợt soạn").waitFor() },
  {
    name: "hang-loat-xong",
    address: "#/hang-loat",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Soạn cả đợt" }).click();
      await page.getByText(/^Xong \d+ văn bản/u).waitFor();
      await page.locator(".ledger tbody tr").first().waitFor();
    },
  },
];
