import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { _electron as electron, expect, test } from "@playwright/test";
import { writeSong } from "../e2e/song.ts";
import { engineRuns, level, position, strip } from "../e2e/window-test.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const PACKAGE = path("../../node_modules/electron");

/** Why the real Electron cannot be started here, in words; null when it can. */
function missing(): string | null {
  const named = join(PACKAGE, "path.txt");
  if (!existsSync(named) || !existsSync(join(PACKAGE, "dist", readFileSync(named, "utf8")))) {
    return "Electron's binary is not here; npm start fetches it where github.com can be reached";
  }
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY)
    return "there is no display; try xvfb-run";
  return null;
}

const reason = missing();

test("the desktop shell runs in the real Electron: it plays, and saves when it is closed", async () => {
  if (reason !== null) console.warn(`NOT RUN: the desktop shell in the real Electron: ${reason}.`);
  test.skip(reason !== null, reason ?? "");
  const folder = await mkdtemp(join(tmpdir(), "loophole-electron-"));
  const song = await writeSong(join(folder, "song"));
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const shell = await electron.launch({
    executablePath: join(PACKAGE, "dist", readFileSync(join(PACKAGE, "path.txt"), "utf8")),
    args: [
      ...sandbox,
      path("../../aura"),
      ...["--project", song, "--audio", "null"],
      ...["--data-dir", join(folder, "data"), "--cache-dir", join(folder, "cache")],
      ...["--discovery-dir", join(folder, "run")],
    ],
  });
  try {
    const window = await shell.firstWindow();
    await engineRuns(window);
    await expect(window).toHaveTitle(/Test song/);
    await expect(strip(window, "Kick")).toBeVisible();
    expect(await window.evaluate(() => ["require", "process"].filter((name) => name in globalThis))).toEqual(
      [],
    );
    await window.keyboard.press("Space");
    await expect.poll(() => level(window, "Master")).toBeGreaterThan(-20);
    await expect.poll(() => position(window)).toBeGreaterThan(1);
  } finally {
    await shell.close();
    await rm(folder, { recursive: true, force: true });
  }
});
