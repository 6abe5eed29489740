import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { engineRuns, expect, level, position, strip, test } from "./window-test.ts";
import { startWebShell } from "./web-shell.ts";

const FOLDER = fileURLToPath(new URL("../../build-output/screenshots/", import.meta.url));
const SIZES = [
  [1280, 800],
  [2560, 1440],
  [900, 700],
] as const;

for (const theme of ["dark", "light"] as const) {
  test(`looks as designed in the ${theme} theme at every size`, async ({ window: page }) => {
    await mkdir(FOLDER, { recursive: true });
    await page.emulateMedia({ colorScheme: theme });
    await strip(page, "Bass")
      .getByRole("button", { name: /^Track: / })
      .click();
    await page.keyboard.press("Space");
    await expect.poll(() => level(page, "Master")).toBeGreaterThan(-40);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await expect(page.getByRole("button", { name: "Stop" })).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole("contentinfo", { name: "Status" })).toBeInViewport({ ratio: 1 });
      await page.screenshot({ path: `${FOLDER}${theme}-${String(width)}x${String(height)}.png` });
    }
  });
}

test("opens with the demo song, which plays", async ({ page }) => {
  await mkdir(FOLDER, { recursive: true });
  const shell = await startWebShell({ song: "demo" });
  try {
    await page.goto(shell.address);
    await engineRuns(page);
    await page.keyboard.press("Space");
    await expect.poll(() => level(page, "Master")).toBeGreaterThan(-30);
    // Far enough in for the waveforms to be there and for more than the first notes to sound.
    await expect.poll(() => position(page), { timeout: 20_000 }).toBeGreaterThan(8);
    await page.screenshot({ path: `${FOLDER}demo.png` });
    await page.emulateMedia({ colorScheme: "light" });
    await page.screenshot({ path: `${FOLDER}demo-light.png` });
  } finally {
    await shell.close();
  }
});
