import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { tell } from "./test-link.mjs";

/** The shell's own scheme is none a browser knows: its pages are shown at this origin instead. */
export const SHOWN_ORIGIN = "https://loophole.test";
export const OWN_ORIGIN = "app://loophole";

export const shown = (url) => url.replace(OWN_ORIGIN, SHOWN_ORIGIN);
export const own = (url) => url.replace(SHOWN_ORIGIN, OWN_ORIGIN);

let starting = null;
let folder = null;

/** The browser, started once; the test connects to the same one. */
export function browserContext() {
  starting ??= start();
  return starting;
}

async function start() {
  folder = mkdtempSync(join(tmpdir(), "loophole-stand-in-"));
  const { STAND_IN_BROWSER } = process.env;
  const context = await chromium.launchPersistentContext(folder, {
    ...(STAND_IN_BROWSER ? { executablePath: STAND_IN_BROWSER } : {}),
    headless: true,
    viewport: { width: 1280, height: 800 },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      // The browser picks the port, and writes it down in its folder.
      "--remote-debugging-port=0",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const [port] = readFileSync(join(folder, "DevToolsActivePort"), "utf8").split("\n");
  tell("browser", { port: Number(port) });
  return context;
}

export async function closeBrowser() {
  if (starting === null) return;
  const context = await starting;
  await context.close();
  rmSync(folder, { recursive: true, force: true });
}
