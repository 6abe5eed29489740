import { engine, engineRuns, expect, fader, level, mixer, position, strip, test } from "./window-test.ts";

test("press play: meters move and the position advances; press it again and it stands", async ({
  window: page,
}) => {
  expect(await level(page, "Master")).toBe(-60);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect.poll(() => level(page, "Master")).toBeGreaterThan(-20);
  await expect.poll(() => level(page, "Kick")).toBeGreaterThan(-30);
  await expect.poll(() => position(page)).toBeGreaterThan(1);
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect.poll(() => level(page, "Master")).toBe(-60);
  const stood = await position(page);
  await page.waitForTimeout(300);
  expect(await position(page)).toBe(stood);
});

test("drag a fader down and its meter falls; undo brings both back", async ({ window: page }) => {
  await page.getByRole("button", { name: "Play", exact: true }).click();
  // A 220 Hz tone of −6 dBFS on a fader at −6 dB.
  await expect.poll(() => level(page, "Tone")).toBeCloseTo(-12, 0);

  const handle = fader(page, "Tone");
  const box = await handle.boundingBox();
  if (box === null) throw new Error("The fader is not in sight.");
  const x = box.x + 30;
  await page.mouse.move(x, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, box.y + box.height / 2 + 20, { steps: 4 });
  await page.mouse.move(x, box.y + box.height / 2 + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => level(page, "Tone")).toBeLessThan(-20);
  const lowered = Number(await handle.getAttribute("aria-valuenow"));
  expect(lowered).toBeLessThan(-14);

  // The whole movement is one step.
  const undo = page.getByRole("button", { name: /^Undo: .*Tone/ });
  await undo.click();
  await expect(handle).toHaveAttribute("aria-valuetext", "-6.0 dB");
  await expect.poll(() => level(page, "Tone")).toBeCloseTo(-12, 0);
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
  await page.getByRole("button", { name: /^Redo: .*Tone/ }).click();
  await expect(handle).toHaveAttribute("aria-valuenow", String(lowered));
});

test("Escape takes a drag back, a double-click resets, a typed number sets", async ({ window: page }) => {
  const handle = fader(page, "Bass");
  const box = await handle.boundingBox();
  if (box === null) throw new Error("The fader is not in sight.");
  const [x, y] = [box.x + 30, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 30, { steps: 3 });
  await expect(handle).not.toHaveAttribute("aria-valuetext", "-12.0 dB");
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(handle).toHaveAttribute("aria-valuetext", "-12.0 dB");
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();

  await handle.dblclick();
  await expect(handle).toHaveAttribute("aria-valuetext", "0.0 dB");

  await mixer(page).getByRole("button", { name: "Gain of Bass in dB: 0.0" }).click();
  const field = mixer(page).getByRole("textbox", { name: "Gain of Bass in dB" });
  await field.fill("loud");
  await field.press("Enter");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await field.fill("-7.5");
  await field.press("Enter");
  await expect(handle).toHaveAttribute("aria-valuetext", "-7.5 dB");
});

test("mute silences a strip, solo all the others", async ({ window: page }) => {
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect.poll(() => level(page, "Tone")).toBeGreaterThan(-15);
  const mute = mixer(page).getByRole("button", { name: "Mute Tone" });
  await mute.click();
  await expect(mute).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => level(page, "Tone")).toBe(-60);
  await mute.click();
  await expect.poll(() => level(page, "Tone")).toBeGreaterThan(-15);

  await mixer(page).getByRole("button", { name: "Solo Tone" }).click();
  await expect.poll(() => level(page, "Kick")).toBe(-60);
  await expect.poll(() => level(page, "Tone")).toBeGreaterThan(-15);
});

test("the tempo, the meter and the place can be typed", async ({ window: page }) => {
  const transport = page.getByRole("banner", { name: "Transport" });
  await transport.getByRole("button", { name: /^Position in bars/ }).click();
  await transport.getByRole("textbox", { name: "Position in bars" }).fill("3.2");
  await page.keyboard.press("Enter");
  await expect(transport.getByRole("button", { name: /^Position in bars/ })).toHaveText("003.2.000");
  await expect(transport.getByRole("button", { name: /^Position in minutes/ })).toHaveText("0:04.500");

  await transport.getByRole("spinbutton", { name: "Tempo" }).dblclick();
  await transport.getByRole("textbox", { name: "Tempo" }).fill("90");
  await page.keyboard.press("Enter");
  await expect(transport.getByRole("spinbutton", { name: "Tempo" })).toHaveAttribute("aria-valuenow", "90");
  await expect(transport.getByRole("button", { name: /^Position in minutes/ })).toHaveText("0:06.000");

  await transport.getByRole("button", { name: "Time signature: 4/4" }).click();
  await transport.getByRole("textbox", { name: "Time signature" }).fill("3/4");
  await page.keyboard.press("Enter");
  await expect(transport.getByRole("button", { name: /^Position in bars/ })).toHaveText("004.1.000");
});

test("kill the engine: the window says so, recovers by itself and plays on", async ({ window: page }) => {
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect.poll(() => position(page)).toBeGreaterThan(1);
  await fader(page, "Hat").focus();
  const pid = Number(await engine(page).getAttribute("data-engine-pid"));

  // Every state that is shown from now on.
  await page.evaluate(() => {
    const line = document.querySelector("footer [role=status]");
    const said: string[] = [];
    Object.assign(window, { said });
    if (line === null) throw new Error("There is no status line.");
    new MutationObserver(() => said.push(line.textContent)).observe(line, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  process.kill(pid, "SIGKILL");
  await expect(engine(page)).not.toHaveAttribute("data-engine-pid", String(pid));
  await engineRuns(page);
  await expect.poll(() => level(page, "Tone")).toBeGreaterThan(-15);
  const before = await position(page);
  await expect.poll(() => position(page)).not.toBe(before);

  const said = await page.evaluate(() => (window as Window & { said?: string[] }).said ?? []);
  expect(said.join("\n")).toMatch(/restart|ended|again/i);
  await expect(page.getByRole("contentinfo", { name: "Status" })).toContainText("1 restart");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(fader(page, "Hat")).toBeFocused();

  await engine(page).click();
  const details = page.getByRole("dialog", { name: "Engine" });
  await expect(details.getByText("How it ended the last time")).toBeVisible();
  await expect(details.getByRole("button", { name: "Restart the engine" })).toBeVisible();
});

test("a strip is renamed by a double-click, and its track selected by a click", async ({ window: page }) => {
  await strip(page, "Lead").getByRole("button", { name: "Track: Lead" }).dblclick();
  await mixer(page).getByRole("textbox", { name: "Track" }).fill("Solo voice");
  await page.keyboard.press("Enter");
  await expect(strip(page, "Solo voice")).toBeVisible();
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector.getByRole("button", { name: "Name of the track: Solo voice" })).toBeVisible();
  await inspector.getByRole("radio", { name: "Colour 12" }).click();
  await expect(inspector.getByRole("radio", { name: "Colour 12" })).toBeChecked();
});
