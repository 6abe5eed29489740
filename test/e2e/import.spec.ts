import { expect, level, mixer, strip, test } from "./window-test.ts";
import { pulses, tone, wav } from "./wav.ts";

const RATE = 44_100;
const bytes = (seconds: number) => Buffer.from(wav(seconds, RATE, tone(440, 0.5)));

test("a file is imported by button, to a track of its own, and is heard", async ({ window: page }) => {
  await page.getByRole("button", { name: "Loophole menu" }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("menuitem", { name: /Import audio or MIDI files/ }).click();
  await (await choosing).setFiles({ name: "voice.wav", mimeType: "audio/wav", buffer: bytes(4) });
  await expect(strip(page, "voice")).toBeVisible();
  await mixer(page).getByRole("button", { name: "Solo voice" }).click();
  await page.keyboard.press("Space");
  await expect.poll(() => level(page, "voice")).toBeGreaterThan(-9);
});

test("files that are dropped arrive, and one that cannot be read says which and why", async ({
  window: page,
}) => {
  const files = [
    { name: "first.wav", base64: Buffer.from(wav(2, RATE, pulses(110, 0.5, 4))).toString("base64") },
    { name: "notes.wav", base64: Buffer.from("These are words, not sound.").toString("base64") },
    { name: "second.wav", base64: bytes(2).toString("base64") },
  ];
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([data], name, { type: "audio/wav" }));
    }
    const target = document.querySelector("[role=tabpanel]");
    for (const type of ["dragenter", "dragover", "drop"]) {
      target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  }, files);
  await expect(strip(page, "first")).toBeVisible();
  await expect(strip(page, "second")).toBeVisible();
  const notices = page.getByRole("log", { name: "Notices" });
  await expect(notices.getByText(/notes\.wav/).first()).toBeVisible();
  await page.getByRole("tab", { name: "Messages" }).click();
  await expect(
    page
      .getByRole("tabpanel")
      .getByText(/notes\.wav/)
      .first(),
  ).toBeVisible();
});
