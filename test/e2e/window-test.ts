import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { startWebShell, type WebShell } from "./web-shell.ts";

interface Fixtures {
  readonly shell: WebShell;
  /** The window, with its song open and the engine running. Ends the test when the page reports an error. */
  readonly window: Page;
}

export const test = base.extend<Fixtures>({
  // Playwright reads the names of fixtures from the pattern, so it has to be there though it is empty.
  shell: async ({}, use) => {
    const shell = await startWebShell();
    await use(shell);
    await shell.close();
  },
  window: async ({ page, shell }, use) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.goto(shell.address);
    await engineRuns(page);
    await use(page);
    expect(errors, "errors of the page").toEqual([]);
  },
});

export { expect };

export async function engineRuns(page: Page): Promise<void> {
  await expect(engine(page)).toHaveAttribute("data-engine-state", "running", { timeout: 30_000 });
}

export function engine(page: Page): Locator {
  return page.getByRole("button", { name: /^Engine: / });
}

/** What a strip's meter shows at this moment, in dBFS. */
export async function level(page: Page, name: string): Promise<number> {
  const meter = mixer(page).getByRole("meter", { name: `Level of ${name}`, exact: true });
  return Number(await meter.getAttribute("aria-valuenow"));
}

export function mixer(page: Page): Locator {
  return page.getByRole("tabpanel", { name: "Mixer" });
}

export function strip(page: Page, name: string): Locator {
  return mixer(page).getByRole("group", { name, exact: true });
}

export function fader(page: Page, name: string): Locator {
  return mixer(page).getByRole("slider", { name: `Gain of ${name}`, exact: true });
}

/** The position shown, in seconds. */
export async function position(page: Page): Promise<number> {
  const text =
    (await page.getByRole("button", { name: "Position in minutes and seconds" }).textContent()) ?? "";
  const [minutes, seconds] = text.split(":").map(Number);
  return (minutes ?? 0) * 60 + (seconds ?? 0);
}
