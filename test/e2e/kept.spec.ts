import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { startWebShell, type WebShell } from "./web-shell.ts";
import { engineRuns } from "./window-test.ts";

const clip = (page: Page) => page.getByRole("row", { name: "Kick", exact: true }).getByRole("gridcell");
const widthOf = async (page: Page): Promise<number> => (await clip(page).boundingBox())?.width ?? 0;
const snap = (page: Page) => page.getByRole("button", { name: /^Snap to the grid/ });

/** What the host has kept of the part of the song in sight. */
async function viewOf(shell: WebShell): Promise<string> {
  const text = await readFile(join(shell.folder, "data", "window.json"), "utf8").catch(() => "{}");
  const kept = Object.entries(JSON.parse(text) as Record<string, string>);
  return kept.find(([key]) => key.startsWith("loophole.view."))?.[1] ?? "";
}

test("started again, the window looks as it did: theme, panels, zoom, grid", async ({ page }) => {
  const first = await startWebShell();
  let shell = first;
  try {
    await page.goto(first.address);
    await engineRuns(page);
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("Theme: light");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await page.getByRole("tab", { name: "Messages" }).click();
    const whole = await widthOf(page);
    const box = await clip(page).boundingBox();
    if (box === null) throw new Error("The clip is not in sight.");
    await page.mouse.move(box.x + 20, box.y + 10);
    await page.keyboard.down("ControlOrMeta");
    await page.mouse.wheel(0, -400);
    await page.keyboard.up("ControlOrMeta");
    await expect.poll(() => widthOf(page)).toBeGreaterThan(whole * 1.2);
    const zoomed = await widthOf(page);
    await snap(page).click();
    await expect.poll(() => viewOf(first)).toContain('"snapping":false');

    shell = await first.again();
    expect(new URL(shell.address).origin).not.toBe(new URL(first.address).origin);
    await page.goto(shell.address);
    await engineRuns(page);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await expect(page.getByRole("tab", { name: "Messages" })).toHaveAttribute("aria-selected", "true");
    await expect(snap(page)).toHaveAttribute("aria-pressed", "false");
    await expect.poll(() => widthOf(page)).toBeCloseTo(zoomed, 0);
  } finally {
    await shell.close();
  }
});
