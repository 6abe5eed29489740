import { expect, test } from "@playwright/test";
import { engineRuns, strip } from "./window-test.ts";
import { startWebShell } from "./web-shell.ts";

test("a window without the address that was printed is told what to do", async ({ page }) => {
  const shell = await startWebShell();
  try {
    await page.goto(shell.address.replace(/#.*/, ""));
    await expect(page.getByRole("alert")).toContainText(/address|Loophole/);
    await expect(page.getByRole("button", { name: "Play", exact: true })).toBeDisabled();
    await page.goto(shell.address);
    await page.reload();
    await engineRuns(page);
    await expect(strip(page, "Tone")).toBeVisible();
    expect(page.url()).not.toContain("token");
  } finally {
    await shell.close();
  }
});

test("when Loophole ends the window keeps the song in sight and says that it is alone", async ({ page }) => {
  const shell = await startWebShell();
  try {
    await page.goto(shell.address);
    await engineRuns(page);
  } finally {
    await shell.close();
  }
  await expect(page.getByRole("button", { name: "Engine: connecting again" })).toBeVisible();
  await expect(page.getByRole("status", { name: "Engine" })).toContainText("Trying again by itself");
  await expect(strip(page, "Tone")).toBeVisible();
});
