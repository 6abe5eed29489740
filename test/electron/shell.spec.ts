import { openProject } from "@loophole/pulse/persistence";
import { engine, engineRuns, expect, level, mixer, position, strip } from "../e2e/window-test.ts";
import { pulses, wav } from "../e2e/wav.ts";
import { test as base, type Page } from "@playwright/test";
import { isAlive, untilGone } from "../support/process-alive.ts";
import { DesktopShell } from "./desktop-shell.ts";

const test = base.extend<{ shell: DesktopShell; window: Page }>({
  shell: async ({}, use) => {
    const shell = await DesktopShell.start();
    await use(shell);
    await shell.close();
  },
  window: async ({ shell }, use) => {
    const window = await shell.window();
    await engineRuns(window);
    await use(window);
  },
});

async function enginePid(window: Page): Promise<number> {
  await engine(window).click();
  const text = await window
    .getByText(/process \d+/i)
    .first()
    .textContent();
  return Number(/\d+/.exec(text ?? "")?.[0]);
}

test("the window opens sandboxed and isolated, and shows the song with the engine running", async ({
  shell,
  window,
}) => {
  const { webPreferences } = await shell.until("window");
  expect(webPreferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false });
  await expect(window).toHaveTitle(/Test song/);
  await expect(strip(window, "Kick")).toBeVisible();
});

test("space plays: meters move and the position advances through the window's port", async ({ window }) => {
  await window.keyboard.press("Space");
  await expect.poll(() => level(window, "Master")).toBeGreaterThan(-20);
  await expect.poll(() => position(window)).toBeGreaterThan(1);
});
