import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./window-test.ts";
import { tone, wav } from "./wav.ts";

function clip(page: Page, name: string): Locator {
  return page
    .getByRole("grid", { name: "Tracks and clips" })
    .getByRole("button", { name: new RegExp(`^Clip ${name},`) });
}

function lane(page: Page, track: string): Locator {
  return page.getByRole("row", { name: track, exact: true }).locator("canvas");
}

async function box(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await expect(locator).toBeVisible();
  const bounds = await locator.boundingBox();
  if (!bounds) throw new Error("It is not in view.");
  return bounds;
}

/** Presses at a point of a clip, moves by some pixels and lets go. */
async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 3 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
  await page.mouse.up();
}

/** Pixels of a bar, by the clip of the test song that is eight bars long. */
async function barPixels(page: Page): Promise<number> {
  // Panels find their size and the song is fitted to the view just after the start: measured once that is over.
  let width = -1;
  await expect
    .poll(async () => {
      const before = width;
      width = (await box(clip(page, "Tone"))).width;
      return width === before;
    })
    .toBe(true);
  return width / 8;
}

const undo = (page: Page): Locator => page.getByRole("button", { name: /^Undo/ });

/** How many different colours the middle of a lane's picture has: a lane that is only filled has a few. */
async function colours(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) return 0;
    const context = element.getContext("2d");
    const { width, height } = element;
    const pixels = context?.getImageData(
      0,
      Math.floor(height * 0.3),
      Math.floor(width / 2),
      Math.floor(height * 0.6),
    );
    const seen = new Set<number>();
    const data = new Uint32Array(pixels?.data.buffer ?? new ArrayBuffer(0));
    for (const pixel of data) seen.add(pixel);
    return seen.size;
  });
}

test.describe("the arranger", () => {
  test("shows the song's tracks and the waveforms of their clips", async ({ window: page }) => {
    await expect(page.getByRole("grid", { name: "Tracks and clips" }).getByRole("row")).toHaveCount(8);
    await expect(clip(page, "Kick")).toHaveAccessibleName("Clip Kick, bar 1 beat 1, 8 bars, track Kick");
    // Edges of a waveform are of many shades; without one there are lines and fills.
    await expect.poll(() => colours(lane(page, "Kick"))).toBeGreaterThan(12);
    await expect.poll(() => colours(lane(page, "Bass"))).toBeGreaterThan(12);
  });

  test("moves a clip by drag, to the grid and to another track, in one step of undo", async ({
    window: page,
  }) => {
    const bar = await barPixels(page);
    const before = await box(clip(page, "Kick"));
    const lanes = await box(lane(page, "Snare"));
    const own = await box(lane(page, "Kick"));
    await drag(page, { x: before.x + 60, y: before.y + 24 }, { x: bar * 2 + 3, y: lanes.y - own.y });
    await expect(clip(page, "Kick")).toHaveAccessibleName("Clip Kick, bar 3 beat 1, 8 bars, track Snare");
    await expect(undo(page)).toHaveAccessibleName("Undo: Move clip ‘Kick’ to ‘Snare’");
    await page.keyboard.press("Control+z");
    await expect(clip(page, "Kick")).toHaveAccessibleName("Clip Kick, bar 1 beat 1, 8 bars, track Kick");
    await expect(undo(page)).toBeDisabled();
  });

  test("stays where it is when a clip is pressed that reaches beyond the view", async ({ window: page }) => {
    const before = await box(clip(page, "Hat"));
    await page.mouse.move(before.x + before.width / 2, before.y + 24);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    // The loop begins where the song does: its end of the ruler tells how far the view is scrolled.
    const start = page.getByRole("slider", { name: "Loop start" });
    await expect.poll(async () => (await box(start)).x).toBeLessThan(before.x - 50);
    const scrolled = (await box(start)).x;
    await page.mouse.click(before.x + before.width / 2, before.y + 24);
    await expect(clip(page, "Hat")).toBeFocused();
    expect((await box(start)).x).toBe(scrolled);
  });

  test("leaves everything as it was when Escape ends a drag", async ({ window: page }) => {
    const bounds = await box(clip(page, "Snare"));
    await page.mouse.move(bounds.x + 60, bounds.y + 24);
    await page.mouse.down();
    await page.mouse.move(bounds.x + 220, bounds.y + 24, { steps: 4 });
    await expect(clip(page, "Snare")).not.toHaveAccessibleName(/bar 1 beat 1/);
    await page.keyboard.press("Escape");
    await expect(clip(page, "Snare")).toHaveAccessibleName("Clip Snare, bar 1 beat 1, 8 bars, track Snare");
    await page.mouse.up();
    await expect(undo(page)).toBeDisabled();
  });

  test("copies a clip with Alt", async ({ window: page }) => {
    const bounds = await box(clip(page, "Hat"));
    const down = (await box(lane(page, "Bass"))).y - (await box(lane(page, "Hat"))).y;
    await page.keyboard.down("Alt");
    await drag(page, { x: bounds.x + 60, y: bounds.y + 24 }, { x: 0, y: down });
    await page.keyboard.up("Alt");
    await expect(clip(page, "Hat")).toHaveCount(2);
    await expect(undo(page)).toHaveAccessibleName("Undo: Copy clip ‘Hat’");
  });

  test("trims an edge and stops at the end of the file", async ({ window: page }) => {
    const bar = await barPixels(page);
    const bounds = await box(clip(page, "Bass"));
    const edge = { x: bounds.x + bounds.width - 2, y: bounds.y + bounds.height - 8 };
    await drag(page, edge, { x: -bar * 2, y: 0 });
    await expect(clip(page, "Bass")).toHaveAccessibleName("Clip Bass, bar 1 beat 1, 6 bars, track Bass");
    await expect(undo(page)).toHaveAccessibleName("Undo: Trim clip ‘Bass’");
    await drag(page, { x: edge.x - bar * 2, y: edge.y }, { x: bar * 5, y: 0 });
    await expect(clip(page, "Bass")).toHaveAccessibleName("Clip Bass, bar 1 beat 1, 8 bars, track Bass");
    // Held at the edge of the view, the drag has scrolled it.
    await page.keyboard.press("z");
    await page.keyboard.press("Escape");
    await page.keyboard.press("z");
    const start = (await box(clip(page, "Bass"))).x + 2;
    await drag(page, { x: start, y: edge.y }, { x: bar, y: 0 });
    await expect(clip(page, "Bass")).toHaveAccessibleName("Clip Bass, bar 2 beat 1, 7 bars, track Bass");
  });

  test("splits at the playhead, and undo joins again", async ({ window: page }) => {
    const bar = await barPixels(page);
    const ruler = await box(page.getByTitle("Click to go there"));
    await clip(page, "Lead").focus();
    await page.keyboard.press("Escape");
    await page.mouse.click(ruler.x + (await box(clip(page, "Lead"))).x - ruler.x + bar * 4, ruler.y + 6);
    await expect(page.getByRole("button", { name: /^Position in bars/ })).toContainText("005.1.000");
    const bounds = await box(clip(page, "Lead"));
    await page.mouse.click(bounds.x + 40, bounds.y + 24);
    await page.keyboard.press("e");
    await expect(clip(page, "Lead")).toHaveCount(2);
    await expect(clip(page, "Lead").nth(0)).toHaveAccessibleName(
      "Clip Lead, bar 1 beat 1, 4 bars, track Lead",
    );
    await expect(clip(page, "Lead").nth(1)).toHaveAccessibleName(
      "Clip Lead, bar 5 beat 1, 4 bars, track Lead",
    );
    await page.keyboard.press("Control+z");
    await expect(clip(page, "Lead")).toHaveCount(1);
  });

  test("zooms at the pointer, and Z shows the whole song again", async ({ window: page }) => {
    const before = await box(clip(page, "Tone"));
    const at = { x: before.x + before.width / 2, y: before.y + 20 };
    await page.mouse.move(at.x, at.y);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -150);
    await page.keyboard.up("Control");
    // The clip now reaches beyond the view: its end is where the view ends, and the grid is finer.
    await expect.poll(async () => (await box(clip(page, "Tone"))).width).not.toBe(before.width);
    await page.keyboard.press("z");
    await expect
      .poll(async () => Math.round((await box(clip(page, "Tone"))).width))
      .toBe(Math.round(before.width));
  });

  test("is edited by keyboard alone", async ({ window: page }) => {
    await page.getByRole("rowheader", { name: "Track Tone" }).focus();
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("rowheader", { name: "Track Kick" })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(clip(page, "Kick")).toBeFocused();
    await expect(page.getByRole("gridcell", { selected: true })).toHaveCount(1);
    await page.keyboard.press("ArrowRight");
    await expect(clip(page, "Kick")).not.toHaveAccessibleName(/bar 1 beat 1,/);
    await expect(page.getByText(/^Kick at bar \d+ beat \d+.*, track Kick/)).toBeAttached();
    await page.keyboard.press("ArrowLeft");
    await expect(clip(page, "Kick")).toHaveAccessibleName(/bar 1 beat 1,/);
    await page.keyboard.press("Alt+ArrowDown");
    await expect(clip(page, "Kick")).toHaveAccessibleName(/track Snare$/);
    await expect(clip(page, "Kick")).toBeFocused();
    await page.keyboard.press("Shift+ArrowLeft");
    await expect(clip(page, "Kick")).not.toHaveAccessibleName(/, 8 bars,/);
    await page.keyboard.press("Control+d");
    await expect(clip(page, "Kick")).toHaveCount(2);
    await page.keyboard.press("Delete");
    await expect(clip(page, "Kick")).toHaveCount(1);
    await expect(page.getByRole("rowheader", { name: "Track Snare" })).toBeFocused();
  });

  test("selects several clips with a marquee and moves them together", async ({ window: page }) => {
    const first = await box(clip(page, "Tone"));
    const third = await box(clip(page, "Snare"));
    const right = first.x + first.width + 30;
    await drag(page, { x: right, y: first.y + 10 }, { x: -60, y: third.y - first.y });
    await expect(page.getByRole("gridcell", { selected: true })).toHaveCount(3);
    const bar = await barPixels(page);
    await drag(page, { x: first.x + 50, y: first.y + 24 }, { x: bar, y: 0 });
    for (const name of ["Tone", "Kick", "Snare"]) {
      await expect(clip(page, name)).toHaveAccessibleName(new RegExp(`^Clip ${name}, bar 2 beat 1`));
    }
    await expect(undo(page)).toHaveAccessibleName("Undo: Move 3 clips");
  });

  test("takes audio files where they are dropped, and tells of one that is none", async ({
    window: page,
  }) => {
    const bounds = await box(clip(page, "Chords"));
    const audio = Buffer.from(wav(1, 44_100, tone(440, 0.4))).toString("base64");
    const files = await page.evaluateHandle((content) => {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File(["this is no sound"], "notes.wav"));
      transfer.items.add(new File([bytes], "dropped.wav", { type: "audio/wav" }));
      return transfer;
    }, audio);
    const point = { clientX: bounds.x + bounds.width / 2 + 2, clientY: bounds.y + 20 };
    const target = page.getByRole("grid", { name: "Tracks and clips" });
    await target.dispatchEvent("dragover", { dataTransfer: files, ...point });
    await target.dispatchEvent("drop", { dataTransfer: files, ...point });
    // The second file goes to the track below the first's.
    await expect(clip(page, "dropped")).toHaveAccessibleName(
      "Clip dropped, bar 5 beat 1, 2 beats, track Lead",
    );
    await expect(clip(page, "dropped")).toHaveCount(1);
    await expect(page.getByText(/notes\.wav/).first()).toBeVisible();
  });

  test("drags the loop's end in one step of undo", async ({ window: page }) => {
    const bar = await barPixels(page);
    const end = page.getByRole("slider", { name: "Loop end" });
    await expect(end).toHaveAttribute("aria-valuetext", "bar 9 beat 1");
    const bounds = await box(end);
    await drag(page, { x: bounds.x + 4, y: bounds.y + 5 }, { x: -bar * 4, y: 0 });
    await expect(end).toHaveAttribute("aria-valuetext", "bar 5 beat 1");
    await page.keyboard.press("Control+z");
    await expect(end).toHaveAttribute("aria-valuetext", "bar 9 beat 1");
  });

  test("moves the playhead while the song plays", async ({ window: page }) => {
    const playhead = page.getByTestId("playhead");
    const before = (await box(playhead)).x;
    await page.keyboard.press("Space");
    await expect.poll(async () => (await box(playhead)).x).toBeGreaterThan(before + 4);
    await page.keyboard.press("Space");
  });

  test("renames and reorders tracks by key", async ({ window: page }) => {
    const head = (name: string): Locator =>
      page.getByRole("rowheader", { name: `Track ${name}`, exact: true });
    await head("Kick").focus();
    await page.keyboard.press("F2");
    await page.keyboard.type("Boom");
    await page.keyboard.press("Enter");
    await expect(head("Boom")).toBeFocused();
    await head("Boom").click({ position: { x: 2, y: 24 } });
    await page.keyboard.press("Alt+ArrowUp");
    await expect(page.getByRole("row").first()).toHaveAccessibleName("Boom");
    await expect(head("Boom")).toBeFocused();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("row").nth(1)).toHaveAccessibleName("Kick");
  });

  test("reorders tracks by drag in one step of undo", async ({ window: page }) => {
    const from = await box(page.getByRole("rowheader", { name: "Track Tone" }));
    await drag(page, { x: from.x + 8, y: from.y + 24 }, { x: 0, y: from.height * 2 });
    await expect(page.getByRole("row").nth(2)).toHaveAccessibleName("Tone");
    await expect(undo(page)).toHaveAccessibleName(/^Undo: Move track/);
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("row").first()).toHaveAccessibleName("Tone");
  });

  test("puts a file of the song on the selected track, and repeats a clip's audio", async ({
    window: page,
  }) => {
    await page.keyboard.press("b");
    const browser = page.getByRole("complementary", { name: "Browser" });
    await page.getByRole("rowheader", { name: "Track Tone" }).click({ position: { x: 8, y: 24 } });
    await browser.getByRole("button", { name: /^Noise\.wav/ }).dblclick();
    const placed = clip(page, "Noise\\.wav");
    await expect(placed).toHaveAccessibleName("Clip Noise.wav, bar 1 beat 1, 8 bars, track Tone");
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    await inspector.getByRole("button", { name: "Repeat the clip's audio" }).click();
    await inspector.getByRole("button", { name: /^Length of the clip/ }).click();
    await page.keyboard.type("20");
    await page.keyboard.press("Enter");
    await expect(placed).toHaveAccessibleName("Clip Noise.wav, bar 1 beat 1, 20 bars, track Tone");
    await inspector.getByRole("button", { name: "Repeat the clip's audio" }).click();
    await expect(placed).toHaveAccessibleName("Clip Noise.wav, bar 1 beat 1, 8 bars, track Tone");
  });

  test("leaves the view where it was scrolled to while playing, and follows again with F", async ({
    window: page,
  }) => {
    const follow = page.getByRole("button", { name: "Follow the playhead" });
    await page.keyboard.press("Space");
    await expect(follow).toHaveAttribute("aria-pressed", "true");
    const bounds = await box(clip(page, "Tone"));
    await page.mouse.move(bounds.x + 200, bounds.y + 20);
    await page.mouse.wheel(300, 0);
    await expect(follow).toHaveAttribute("aria-pressed", "false");
    // Several transport messages later it still is where the hand put it.
    const shown = page.getByRole("button", { name: "Position in minutes and seconds" });
    const before = await shown.textContent();
    await expect.poll(() => shown.textContent()).not.toBe(before);
    await expect(follow).toHaveAttribute("aria-pressed", "false");
    await page.keyboard.press("f");
    await expect(follow).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("Space");
  });

  test("saves what was edited", async ({ window: page, shell }) => {
    const bounds = await box(clip(page, "Noise"));
    await page.mouse.click(bounds.x + 40, bounds.y + 24);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Control+s");
    await expect
      .poll(async () => readFile(`${shell.folder}/data/song/project.json`, "utf8"))
      .toMatch(/"name":\s*"Noise",\s*"media":\s*"media-7",\s*"start":\s*[1-9]/);
  });
});
