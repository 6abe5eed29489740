import { expect, fader, level, mixer, strip, test } from "./window-test.ts";

test("a song is played, mixed and undone without a pointer", async ({ window: page }) => {
  await page.keyboard.press("Space");
  await expect.poll(() => level(page, "Tone")).toBeGreaterThan(-15);

  // Into the mixer, the last panel.
  await page.keyboard.press("Shift+F6");
  await expect(page.getByRole("tab", { name: "Mixer" })).toBeFocused();
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press("Tab");
    if (await fader(page, "Tone").evaluate((element) => element === document.activeElement)) break;
  }
  await expect(fader(page, "Tone")).toBeFocused();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowDown");
  await expect(fader(page, "Tone")).toHaveAttribute("aria-valuetext", "-12.5 dB");
  await page.keyboard.press("-");
  await page.keyboard.type("20");
  await page.keyboard.press("Enter");
  await expect(fader(page, "Tone")).toHaveAttribute("aria-valuetext", "-20.0 dB");
  await expect.poll(() => level(page, "Tone")).toBeLessThan(-24);

  // Letters and Space mean what they mean while a fader has the keyboard.
  await fader(page, "Tone").focus();
  await page.keyboard.press("m");
  await expect(mixer(page).getByRole("button", { name: "Mute Tone" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.keyboard.press("Control+z");
  await expect(mixer(page).getByRole("button", { name: "Mute Tone" })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(fader(page, "Tone")).toHaveAttribute("aria-valuetext", "-6.0 dB");
  await page.keyboard.press("Control+Shift+z");
  await expect(fader(page, "Tone")).toHaveAttribute("aria-valuetext", "-12.5 dB");
});

test("a key that is typed into a field runs no command", async ({ window: page }) => {
  await strip(page, "Bass").getByRole("button", { name: "Track: Bass" }).focus();
  await page.keyboard.press("F2");
  await page.keyboard.type("small m sl ");
  await page.keyboard.press("Enter");
  await expect(strip(page, "small m sl")).toBeVisible();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Loop", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("the palette finds and runs a command, and gives the keyboard back", async ({ window: page }) => {
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Find a command" });
  await palette.getByRole("combobox", { name: "Command" }).fill("theme light");
  await expect(palette.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(palette).toBeHidden();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Command" }).fill("no such thing");
  await expect(page.getByText("Nothing is called that.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
});

test("the shortcut sheet is made from the commands", async ({ window: page }) => {
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(sheet.getByText("Play or stop")).toBeVisible();
  await expect(sheet.getByText("Ctrl+Z", { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
});

test("the menu is worked with the arrow keys", async ({ window: page }) => {
  await page.getByRole("button", { name: "Loophole menu" }).focus();
  await page.keyboard.press("Enter");
  const menu = page.getByRole("menu");
  await expect(menu.getByRole("menuitem", { name: /New project/ })).toBeFocused();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "New project" });
  await dialog.getByRole("textbox", { name: "Name" }).fill("From the keyboard");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "From the keyboard" })).toBeVisible();
  await expect(page).toHaveTitle(/From the keyboard/);
  await expect(page.getByText(/No tracks yet|Drop audio/).first()).toBeVisible();
});
