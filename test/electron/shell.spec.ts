import { engineRuns, expect, level, position, strip } from "../e2e/window-test.ts";
import { test as base, type Page } from "@playwright/test";
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
