import type { Page } from "@playwright/test";
import { startWebShell } from "./web-shell.ts";
import { engine, expect, test } from "./window-test.ts";

interface Finding {
  readonly what: string;
  readonly html: string;
}

/** What a screen reader could not name or would be told wrongly. */
function findings(page: Page): Promise<Finding[]> {
  return page.evaluate(() => {
    const found: { what: string; html: string }[] = [];
    const report = (what: string, element: Element) =>
      found.push({ what, html: element.outerHTML.slice(0, 160) });
    const name = (element: Element): string => {
      const labelledBy = element.getAttribute("aria-labelledby");
      const labels = (labelledBy ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "");
      const own =
        element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? "") : element.textContent;
      return (
        (element.getAttribute("aria-label") ?? labels.join("")) || own || element.getAttribute("title") || ""
      );
    };
    const CONTROLS =
      "button, input, select, textarea, [role=slider], [role=spinbutton], [role=meter], [role=tab], [role=separator], [role=grid], dialog";
    for (const element of document.querySelectorAll(CONTROLS)) {
      if (name(element).trim() === "") report("has no name", element);
    }
    for (const element of document.querySelectorAll("[role=slider], [role=spinbutton], [role=meter]")) {
      const [low, now, high] = ["valuemin", "valuenow", "valuemax"].map((key) =>
        Number(element.getAttribute(`aria-${key}`) ?? Number.NaN),
      );
      if (!((low ?? NaN) <= (now ?? NaN) && (now ?? NaN) <= (high ?? NaN)))
        report("is not between its ends", element);
    }
    for (const element of document.querySelectorAll("[role=slider]")) {
      if (!element.getAttribute("aria-valuetext")) report("has no value in words", element);
      if (element.getAttribute("tabindex") === null) report("cannot be reached", element);
    }
    const ids = new Map<string, Element>();
    for (const element of document.querySelectorAll("[id]")) {
      if (ids.has(element.id)) report("has an id that another has", element);
      ids.set(element.id, element);
    }
    for (const element of document.querySelectorAll("[tabindex]")) {
      if (Number(element.getAttribute("tabindex")) > 0) report("changes the order of the keyboard", element);
    }
    for (const element of document.querySelectorAll(
      "[aria-hidden=true] button, [aria-hidden=true] [tabindex='0']",
    )) {
      report("can be reached though it is hidden", element);
    }
    for (const element of document.querySelectorAll("img:not([alt])"))
      report("is a picture without words", element);
    return found;
  });
}

test("everything has a name, a role and a sensible value", async ({ window: page }) => {
  expect(await findings(page)).toEqual([]);
  await engine(page).click();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  expect(await findings(page)).toEqual([]);
});

test("devices, their parameters and notes have names, roles and sensible values too", async ({ page }) => {
  const shell = await startWebShell({ song: "demo" });
  try {
    await page.goto(shell.address);
    for (const [strip, device] of [
      ["Lead", "Synthesiser"],
      ["Kit", "Sampler"],
      ["Drums", "Compressor"],
    ] as const) {
      const list = page.getByRole("group", { name: `Devices of ${strip}`, exact: true });
      await list.getByRole("button", { name: `${device} of ${strip}`, exact: true }).click();
      await expect(page.getByRole("region", { name: `${device} of ${strip}` })).toBeVisible();
      expect(await findings(page)).toEqual([]);
    }
    await expect(
      page.getByRole("button", { name: /^Notes Chords, bar 5 beat 1, 4 bars, track Pad/ }),
    ).toHaveCount(1);
    await page.getByRole("button", { name: "Add a device to Kick", exact: true }).click();
    await expect(page.getByRole("menuitem", { name: "Synthesiser" })).toBeVisible();
    expect(await findings(page)).toEqual([]);
  } finally {
    await shell.close();
  }
});

test("the landmarks of the window can be told apart", async ({ window: page }) => {
  await expect(page.getByRole("banner", { name: "Transport" })).toBeVisible();
  await expect(page.getByRole("main", { name: "Arranger" })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Inspector" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Detail" })).toBeVisible();
  await expect(page.getByRole("contentinfo", { name: "Status" })).toBeVisible();
  await expect(page.getByRole("status", { name: "Engine" })).toHaveText(/running/);
});

test("the focus can be seen on every control that the keyboard reaches", async ({ window: page }) => {
  const unseen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const active = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const style = getComputedStyle(element);
      const seen =
        style.outlineStyle !== "none" ||
        style.boxShadow !== "none" ||
        element.matches("[role=separator], [role=grid], [role=grid] *");
      return { seen, html: element.outerHTML.slice(0, 120) };
    });
    if (active !== null && !active.seen) unseen.push(active.html);
  }
  expect([...new Set(unseen)]).toEqual([]);
});
