import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, level, strip, test } from "./window-test.ts";

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
