import type { Locator, Page } from "@playwright/test";
import { expect, position, strip, test } from "./window-test.ts";

const inspector = (page: Page): Locator => page.getByRole("complementary", { name: "Inspector" });
const devices = (page: Page, name: string): Locator =>
  page.getByRole("group", { name: `Devices of ${name}`, exact: true });

async function add(page: Page, to: string, device: string): Promise<void> {
  await page.getByRole("button", { name: `Add a device to ${to}`, exact: true }).click();
  await page.getByRole("menuitem", { name: device, exact: true }).click();
}

async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press("Control+K");
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
}

test("a device is added from a menu, set in the inspector by key, and each change is one step of undo", async ({
  window: page,
}) => {
  await add(page, "Bass", "Equaliser");
  const panel = inspector(page).getByRole("region", { name: "Equaliser of Bass" });
  const frequency = panel.getByRole("slider", { name: "Band 3: Frequency" });
  await expect(frequency).toHaveAttribute("aria-valuetext", "300 Hz");
  await frequency.focus();
  await page.keyboard.press("PageUp");
  await expect(frequency).toHaveAttribute("aria-valuetext", "599 Hz");
  await page.keyboard.press("Delete");
  await expect(frequency).toHaveAttribute("aria-valuetext", "300 Hz");
  await panel.getByRole("switch", { name: "Band 3: On" }).press("Space");
  await expect(panel.getByRole("switch", { name: "Band 3: On" })).toBeChecked();
  await panel.getByRole("combobox", { name: "Band 3: Type" }).selectOption("notch");
  await page.getByRole("button", { name: "Undo: Change band 3 type of Equaliser of ‘Bass’" }).click();
  await expect(panel.getByRole("combobox", { name: "Band 3: Type" })).toHaveValue("bell");
});

test("a slider is dragged and typed, and a double-click gives it its default", async ({ window: page }) => {
  await add(page, "Bass", "Compressor");
  const panel = inspector(page).getByRole("region", { name: "Compressor of Bass" });
  const threshold = panel.getByRole("slider", { name: "Threshold" });
  const box = await threshold.boundingBox();
  if (!box) throw new Error("the slider is not to be seen");
  await page.mouse.move(box.x + box.width / 2, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 30, box.y + 5, { steps: 5 });
  await page.mouse.up();
  await expect(threshold).not.toHaveAttribute("aria-valuetext", "−18.0 dB");
  await threshold.dblclick();
  await expect(threshold).toHaveAttribute("aria-valuetext", "−18.0 dB");
  await threshold.focus();
  await page.keyboard.type("-24");
  await page.keyboard.press("Enter");
  await expect(threshold).toHaveAttribute("aria-valuetext", "−24.0 dB");
  await panel.getByRole("combobox", { name: "Track that it listens to" }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Undo: Change side-chain of Compressor of ‘Bass’" }).click();
  await expect(panel.getByRole("combobox", { name: "Track that it listens to" })).toHaveValue("");
});

test("a device is passed by, moved, removed and brought back by key and pointer", async ({
  window: page,
}) => {
  await add(page, "Master", "Utility");
  await add(page, "Master", "True-peak limiter");
  const rows = devices(page, "Master").getByRole("listitem");
  await expect(rows).toHaveText(["Utility", "True-peak limiter"]);
  const on = devices(page, "Master").getByRole("switch", { name: "Utility of Master on" });
  await on.click();
  await expect(on).not.toBeChecked();
  await on.press("Space");
  await expect(on).toBeChecked();
  await devices(page, "Master").getByRole("button", { name: "Utility of Master", exact: true }).focus();
  await page.keyboard.press("Shift+B");
  await expect(on).not.toBeChecked();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(rows).toHaveText(["True-peak limiter", "Utility"]);
  await page.keyboard.press("Delete");
  await expect(rows).toHaveText(["True-peak limiter"]);
  await page.keyboard.press("Control+Z");
  await expect(rows).toHaveText(["True-peak limiter", "Utility"]);
  await rows.first().hover();
  await devices(page, "Master").getByRole("button", { name: "Remove True-peak limiter of Master" }).click();
  await expect(rows).toHaveText(["Utility"]);
});

test("instrument tracks, buses and returns are added, shown for what they are, and deleted", async ({
  window: page,
}) => {
  await command(page, "Add an instrument track");
  await expect(strip(page, "Instrument 1, instrument track")).toBeVisible();
  await expect(devices(page, "Instrument 1").getByRole("listitem")).toHaveText(["Synthesiser"]);
  await add(page, "Instrument 1", "Sampler");
  await expect(devices(page, "Instrument 1").getByRole("listitem")).toHaveText(["Sampler"]);
  await command(page, "Add a return");
  await command(page, "Add a bus");
  await expect(strip(page, "Bus 1, bus")).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Track Return 1, return" })).toBeVisible();
  await strip(page, "Return 1, return").getByRole("slider", { name: "Gain of Return 1" }).focus();
  await command(page, "Delete the selected tracks");
  await expect(strip(page, "Return 1, return")).toHaveCount(0);
});

test("a track is put out to a bus and sent to a return in the inspector", async ({ window: page }) => {
  await command(page, "Add a bus");
  await command(page, "Add a return");
  await strip(page, "Bass").getByRole("slider", { name: "Gain of Bass" }).focus();
  const panel = inspector(page);
  await panel.getByRole("combobox", { name: "Output of the track" }).selectOption("Bus 1");
  await panel.getByRole("combobox", { name: "Add a send" }).selectOption("Return 1");
  const gain = panel.getByRole("slider", { name: "Gain of the send to Return 1" });
  await expect(gain).toHaveAttribute("aria-valuenow", "-12");
  await gain.press("ArrowUp");
  await expect(gain).toHaveAttribute("aria-valuenow", "-11.5");
  await panel.getByRole("button", { name: "Send to Return 1 before the fader" }).click();
  await panel.getByRole("button", { name: "Remove the send to Return 1" }).click();
  await expect(gain).toHaveCount(0);
  await page.keyboard.press("Control+Z");
  await expect(gain).toBeVisible();
  await expect(panel.getByRole("combobox", { name: "Output of the track" })).toHaveValue(/^track-/);
});

test("the metronome is turned on and off by key and pointer, each a step of undo", async ({
  window: page,
}) => {
  const metronome = page.getByRole("button", { name: "Metronome", exact: true });
  await expect(metronome).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("k");
  await expect(metronome).toHaveAttribute("aria-pressed", "true");
  await metronome.click();
  await expect(metronome).toHaveAttribute("aria-pressed", "false");
  await page.getByRole("button", { name: "Undo: Turn metronome off" }).click();
  await expect(metronome).toHaveAttribute("aria-pressed", "true");
});

test("count-in and pre-roll are chosen by key and pointer, are said, and are steps of undo", async ({
  window: page,
}) => {
  const leadIn = page.getByRole("button", { name: /^Count-in and pre-roll: / });
  await expect(leadIn).toHaveAccessibleName("Count-in and pre-roll: off");
  await leadIn.click();
  await page.getByRole("group", { name: "Count-in" }).getByRole("menuitemradio", { name: "1 bar" }).click();
  await expect(leadIn).toHaveAccessibleName("Count-in and pre-roll: 1 bar counted");
  await leadIn.focus();
  await page.keyboard.press("Enter");
  const bars = page.getByRole("group", { name: "Pre-roll" }).getByRole("menuitemradio");
  await expect(bars.nth(0)).toHaveAttribute("aria-checked", "true");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowUp");
  await expect(bars.nth(2)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(leadIn).toHaveAccessibleName("Count-in and pre-roll: 1 bar counted, 2 bars heard");
  await expect(leadIn).toBeFocused();
  await page.getByRole("button", { name: "Undo: Change pre-roll" }).click();
  await expect(leadIn).toHaveAccessibleName("Count-in and pre-roll: 1 bar counted");
});

test("with a pre-roll the song begins before its place, and is back there when it is stopped on the way", async ({
  window: page,
}) => {
  await page.getByRole("button", { name: /^Count-in and pre-roll: / }).click();
  const group = page.getByRole("group", { name: "Pre-roll" });
  await group.getByRole("menuitemradio", { name: "4 bars" }).click();
  await page.getByRole("button", { name: "Position in bars, beats and ticks" }).click();
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  await expect.poll(() => position(page)).toBe(14);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  // At once, or when the engine has said where it begins.
  await expect.poll(() => position(page)).toBeLessThan(13);
  expect(await position(page)).toBeGreaterThan(5.9);
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expect.poll(() => position(page)).toBe(14);
});
