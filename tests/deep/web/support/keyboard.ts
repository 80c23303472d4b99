/** A page and a name → the keyboard moved to what has that name, with Tab alone. */
import type { Page } from "playwright-core";

const most = 200;

/** Label, text or accessible name of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    `(() => {
      const one = document.activeElement;
      if (!one) return "";
      const label = one.labels?.[0]?.textContent ?? "";
      return (one.getAttribute("aria-label") ?? (label !== "" ? label : one.textContent) ?? "").trim();
    })()`,
  );
}

/** Presses Tab until the focus stands on something whose name begins so; says where it went when it never does. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    if (here.startsWith(name)) return;
    passed.push(here.slice(0, 30));
  }
  throw new Error(`Tab never came to “${name}”, but to: ${[...new Set(passed)].join(" | ")}`);
}
