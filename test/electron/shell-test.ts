import { test as base, type Page } from "@playwright/test";
import { engineRuns } from "../e2e/window-test.ts";
import { DesktopShell } from "./desktop-shell.ts";

/** Tests of the built desktop shell, each with one of its own. */
export const test = base.extend<{ shell: DesktopShell; page: Page }>({
  // Playwright reads the names of fixtures from the pattern, so it has to be there though it is empty.
  shell: async ({}, use) => {
    const shell = await DesktopShell.start();
    await use(shell);
    await shell.close();
  },
  /** The shell's window, with its song open and the engine running. */
  page: async ({ shell }, use) => {
    const page = await shell.window();
    await engineRuns(page);
    await use(page);
  },
});
