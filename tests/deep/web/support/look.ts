/** An open view → what a reader of it would trip over: axe's findings, a sideways scroll; and its picture. */
import path from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";

const screens = path.resolve(import.meta.dirname, "../../../../output/screens");

interface Violation {
  id: string;
  impact: string | null;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Serious and critical findings of axe, one line each. */
export async function barriers(page: Page): Promise<string[]> {
  // A style that is still fading in has colours of its own.
  await page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})))");
  await page.evaluate(axe.source);
  const violations = await page.evaluate<Violation[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary = "" }) => `${id}: ${help}: ${html.slice(0, 160)}: ${failureSummary}`),
    );
}

/** Pixels by which the page is wider than the window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

/** Writes `output/screens/<name>.png`. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(screens, `${name}.png`) });
}

/** What `barriers` finds in a view that is open, in light and in dark; `output/screens` gets both pictures. */
export async function barriersInBoth(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    found.push(...(await barriers(page)).map((one) => `${scheme}: ${one}`));
    await picture(page, `${name}-${scheme}`);
  }
  return found;
}
