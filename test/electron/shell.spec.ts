import { openProject } from "@loophole/pulse/persistence";
import { engineRuns, expect, level, mixer, position, strip } from "../e2e/window-test.ts";
import { pulses, wav } from "../e2e/wav.ts";
import { isAlive } from "../support/process-alive.ts";
import { DesktopShell } from "./desktop-shell.ts";
import { test } from "./shell-test.ts";

test("the window opens sandboxed and isolated, and shows the song with the engine running", async ({
  shell,
  page,
}) => {
  const { webPreferences } = await shell.until("window");
  expect(webPreferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
  });
  await expect(page).toHaveTitle(/Test song/);
  await expect(strip(page, "Kick")).toBeVisible();
  expect((await shell.until("menu"))["labels"]).toContain("Edit");
});

test("space plays: meters move and the position advances through the window's port", async ({ page }) => {
  await page.keyboard.press("Space");
  await expect.poll(() => level(page, "Master")).toBeGreaterThan(-20);
  await expect.poll(() => position(page)).toBeGreaterThan(1);
});

test("a file's bytes reach the host whole", async ({ page }) => {
  await page.getByRole("button", { name: "Loophole menu" }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("menuitem", { name: /Import audio or MIDI files/ }).click();
  const buffer = Buffer.from(wav(8, 44_100, pulses(220, 0.5, 2)));
  await (await choosing).setFiles({ name: "voice.wav", mimeType: "audio/wav", buffer });
  await expect(strip(page, "voice")).toBeVisible();
  await mixer(page).getByRole("button", { name: "Solo voice" }).click();
  await page.keyboard.press("Space");
  await expect.poll(() => level(page, "voice")).toBeGreaterThan(-30);
});

test("the engine is killed and the song goes on", async ({ shell, page }) => {
  await page.keyboard.press("Space");
  await expect.poll(() => level(page, "Master")).toBeGreaterThan(-20);
  const pid = await shell.engine();
  process.kill(pid, "SIGKILL");
  await expect.poll(() => shell.engines()).not.toContain(pid);
  await engineRuns(page);
  await expect.poll(() => level(page, "Master")).toBeGreaterThan(-20);
});

test("a page that is loaded again finds the song as it was", async ({ page }) => {
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await page.reload();
  await engineRuns(page);
  await expect(page.getByRole("button", { name: "Stop", exact: true })).toBeVisible();
  await expect.poll(() => level(page, "Master")).toBeGreaterThan(-20);
});

test("a window that is out of sight gets no meters, and gets them again", async ({ shell, page }) => {
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect.poll(() => level(page, "Master")).toBeGreaterThan(-20);
  shell.command("minimize");
  await expect.poll(() => shell.metersIn(300)).toBe(0);
  shell.command("second-instance");
  await shell.until("focused");
  await expect.poll(() => shell.metersIn(300)).toBeGreaterThan(5);
});

test.describe("the end", () => {
  for (const [how, end] of [
    ["closing the window", (shell: DesktopShell) => shell.command("close-window")],
    ["SIGTERM", (shell: DesktopShell) => shell.signal("SIGTERM")],
    ["Ctrl-C", (shell: DesktopShell) => shell.signal("SIGINT")],
  ] as const) {
    test(`${how} saves the song and leaves no process`, async ({ shell, page }) => {
      const pid = await shell.engine();
      await mixer(page).getByRole("button", { name: "Mute Kick" }).click();
      await expect(page.getByRole("button", { name: /^Undo: / })).toBeVisible();
      end(shell);
      expect(await shell.exited).toBe(0);
      expect(isAlive(pid)).toBe(false);
      const { project } = await openProject(shell.song);
      expect(project.tracks.find((track) => track.name === "Kick")?.mute).toBe(true);
    });
  }

  test("a second start ends at once, and the first window comes to the front", async ({ shell, page }) => {
    const second = await DesktopShell.start({ STAND_IN_SECOND_INSTANCE: "1" });
    try {
      expect(await second.exited).toBe(0);
      expect(second.told.some(({ what }) => what === "window")).toBe(false);
    } finally {
      await second.close();
    }
    shell.command("second-instance");
    await shell.until("focused");
    await engineRuns(page);
  });
});
